// npm install --save-dev jest jest-environment-jsdom
// npx jest; where tests are ES modules: NODE_OPTIONS=--experimental-vm-modules npx jest
module.exports = {
  testEnvironment: 'jsdom',
  // Nothing here needs Babel. Leave this line out where your tests do.
  transform: {},
};
