/**
 * The components that their tools' own projects start with, which stand in a page once, from its start to its end.
 * React's are not among them: StrictMode mounts each component twice.
 *
 * create-vue and create-vite: `src/App.vue`, `src/App.svelte`; Nuxt: `app.vue`; SvelteKit: `src/routes/+layout.svelte`;
 * Angular: `src/app/app.component.ts`.
 *
 * @source https://vuejs.org/guide/essentials/application.html#the-root-component (2026-11-26)
 * @source https://nuxt.com/docs/guide/directory-structure/app (2026-11-26)
 * @source https://svelte.dev/docs/kit/routing#layout (2026-11-26)
 * @source https://angular.dev/tools/cli/build-system-migration (2026-11-26)
 */
export const rootComponent =
  /(?:^|\/)(?:[Aa]pp\.(?:vue|svelte)|src\/routes\/\+layout\.svelte|app\.component\.ts)$/;
