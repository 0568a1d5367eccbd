/**
 * Files that frameworks run on a server, by their place in a project: route handlers and API folders of Next, Nuxt,
 * SvelteKit, Astro and Remix, functions of hosting services, middleware. Paths are relative to the package root.
 */
export const runsOnServer =
  /\/(?:api|server|functions|netlify|supabase|backend|workers?|scripts|lambda)\/|\/(?:route|middleware|proxy|server|actions?|\+server|\+page\.server|\+layout\.server|hooks\.server|instrumentation|[\w-]+\.server)\.[cm]?[jt]sx?$/i;
