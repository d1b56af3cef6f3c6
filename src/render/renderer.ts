// What the compiled pages need to be rendered without Astro's build; it is compiled with them. A route, since Astro compiles
// nothing else; no build makes it.
export { renderToString } from 'astro/runtime/server/render/astro/render.js';
export { publishedFiles } from '../documents/published-files.ts';

export const GET = () => new Response();
