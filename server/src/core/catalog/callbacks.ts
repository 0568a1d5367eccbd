/**
 * When functions that take a callback call it: within a click, or later, when browsers no longer see the click.
 * Sources, 2026-11-25: developer.mozilla.org (Array, Promise, timers, XMLHttpRequest, FileReader, HTMLCanvasElement.toBlob,
 * Geolocation), api.jquery.com (ajax, get, post, getJSON, done, fail, always), rxjs.dev (subscribe),
 * developers.google.com/apps-script/guides/html/reference/run (withSuccessHandler, withFailureHandler).
 */
export type Later = 'then' | 'timer' | 'load';

const named = (later: Later, names: string): [string, Later][] =>
  names.split(' ').map((name) => [name, later]);

/** By the name of the function that takes the callback. */
export const callsBackLater: ReadonlyMap<string, Later> = new Map([
  ...named('timer', 'setTimeout setInterval requestAnimationFrame requestIdleCallback nextTick'),
  ...named(
    'then',
    'then catch finally done fail always subscribe ajax getJSON withSuccessHandler withFailureHandler',
  ),
  ...named('then', 'toBlob convertToBlob getCurrentPosition watchPosition readAsDataURL fetch'),
  ...named('load', 'addEventListener getScript loadScript'),
]);

/** Names that other functions have as well: only of jQuery, `$.get(url, f)`. */
export const jQueryCallsBackLater: ReadonlySet<string> = new Set(['get', 'post', 'load']);

/** Those that call back before they return. */
export const callsBackAtOnce: ReadonlySet<string> = new Set(
  'forEach map filter reduce reduceRight some every find findIndex findLast flatMap sort each from Promise useCallback useMemo startTransition batch flushSync call apply bind'.split(
    ' ',
  ),
);

/** Properties of an object that is given to a request: `$.ajax({ success: f })`, `mutate(x, { onSuccess: f })`. */
export const answersRequest =
  /^(?:success|complete|error|done|fail|always|on(?:Success|Error|Settled|Complete))$/;

/**
 * Hooks that are given what answers a request, and the functions of their result that send it. Sources, 2026-11-26:
 * tanstack.com/query (useMutation), swr.vercel.app/docs/mutation (useSWRMutation).
 */
export const requestHooks = /^use(?:SWR)?Mutation$/;
export const sendsRequest = /^(?:mutate|mutateAsync|trigger)$/;

/** Events of what was asked to load, `reader.onload = f`. */
export const loadEvent = /^on(?:load|loadend|readystatechange|success|complete)$/i;

/** Calls that wait for somebody to answer, by words of their names: `Swal.fire`, `confirm`, `openShareSheet`. */
export const dialogs = /confirm|dialog|modal|alert|prompt|sheet|swal|picker|popup|present|choose|ask/i;

/**
 * Functions that make an event's handler of the function that they are given first, `onSubmit={handleSubmit(send)}`.
 * Sources, 2026-11-26: react-hook-form.com/docs/useform/handlesubmit, vee-validate.logaretm.com/v4/api/use-form.
 */
export const makesHandlers: ReadonlySet<string> = new Set(['handleSubmit']);

/** Modules whose functions show a component in the page at once. React’s and Preact’s documentation, 2026-11-27. */
export const renderers: ReadonlySet<string> = new Set(['react-dom', 'react-dom/client', 'preact']);
/** Those functions. */
export const mounts = /^(?:render|hydrate|hydrateRoot)$/;
