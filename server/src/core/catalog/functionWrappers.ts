/**
 * Functions of common libraries that hand back the function that they are given first, or one that does the same.
 * Sources, 2026-11-25: react.dev/reference/react (useCallback, useEffectEvent, memo, forwardRef), lodash.com/docs (debounce,
 * throttle, once), ahooks.js.org (useMemoizedFn), mobx.js.org/react-integration.html (observer).
 */
export const functionWrappers: ReadonlySet<string> = new Set([
  'useCallback',
  'useEvent',
  'useEffectEvent',
  'useMemoizedFn',
  'debounce',
  'throttle',
  'once',
  'memo',
  'forwardRef',
  'observer',
]);
