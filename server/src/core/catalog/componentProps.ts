/**
 * What gives a component's script the values that others pass to it. Sources, 2026-11-26: vuejs.org/api/sfc-script-setup
 * (defineProps, withDefaults), svelte.dev/docs/svelte/$props.
 */
export const propsCalls: ReadonlySet<string> = new Set(['defineProps', 'withDefaults', '$props']);
