export const SITE_URL = process.env.NEXT_PUBLIC_SITE_URL ?? 'https://recipes.example.com';
export const DEFAULT_PICTURE = '/og/recipe.png';
