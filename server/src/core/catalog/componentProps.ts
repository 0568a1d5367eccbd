/**
 * How components get what others pass to them. Sources, 2026-11-26: vuejs.org/api/sfc-script-setup (defineProps,
 * withDefaults), vuejs.org/api/built-in-components, vuejs.org/api/built-in-special-attributes, svelte.dev/docs/svelte/$props.
 */

/** What gives a component's script the values. */
export const propsCalls: ReadonlySet<string> = new Set(['defineProps', 'withDefaults', '$props']);

/** The object that holds them, by its name and that of its property (docs.astro.build/en/basics/astro-components). */
export const propsObject = { object: 'Astro', property: 'props' } as const;

/** Vue's own elements, in lower case. */
export const vueElements: ReadonlySet<string> = new Set([
  ...['component', 'keep-alive', 'keepalive', 'transition', 'transition-group', 'transitiongroup'],
  ...['teleport', 'suspense', 'slot'],
]);

/** Attributes of any component that are no props. */
export const vueAttributes: ReadonlySet<string> = new Set(['key', 'ref', 'class', 'style', 'is', 'slot']);

/** The name under which a component gets its parent's handler of an event: `$share` of `@share="…"` and `$emit('share')`. */
export const eventAttribute = (event: string): string =>
  `$${event.replace(/-([a-z\d])/g, (_, letter: string) => letter.toUpperCase())}`;
