/**
 * What describes the members that `this` has in components. Sources, 2026-11-27: vuejs.org/api/options-state,
 * vuejs.org/api/options-composition, nuxt.com/docs (asyncData of Nuxt 2), angular.dev/guide/di, react.dev/reference/react/Component.
 */

/** Options of Vue that say of an object that it describes a component, wherever it stands. */
export const componentOptions = /^(?:methods|computed)$/;

/** Options of Vue that hold functions of which `this` is the component. */
export const holdsFunctions = /^(?:methods|computed|watch)$/;

/** Options of Vue that may bring data under any name. */
export const bringsMore = /^(?:mixins|extends|asyncData|setup)$/;

/** The decorator of Angular's components, and what it says of their templates (angular.dev/guide/components). */
export const classDecorator = 'Component';
export const templateOptions = { text: 'template', file: 'templateUrl' } as const;

/** The function of Angular that gives an instance of a class. */
export const injectCall = 'inject';

/** Classes of React whose instances are components, which get their props as `this.props`. */
export const componentClass = /^(?:React\.)?(?:Pure)?Component$/;
