/**
 * Packages of React components whose buttons give `id` and `onClick` to the element that they draw, as they are. Sources,
 * 2026-11-27: react-bootstrap.netlify.app, reactstrap.github.io, mui.com, ant.design, v2.chakra-ui.com, mantine.dev,
 * react.semantic-ui.com, flowbite-react.com (Button).
 */
export const buttonLibraries =
  /^(?:react-bootstrap|reactstrap|@mui\/(?:material|joy)|@material-ui\/core|antd|@chakra-ui\/(?:react|button)|@mantine\/core|semantic-ui-react|flowbite-react)(?:\/|$)/;
