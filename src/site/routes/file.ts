// Every published file that is no page: one entrypoint for all patterns of the table in `documents/`.
import type { APIRoute, GetStaticPaths } from 'astro';
import { asOf, trust } from 'virtual:trust';
import schema from 'virtual:trust/schema';
import { publishedFiles } from '../../documents/published-files.ts';

const filesAt = (pattern: string) =>
  publishedFiles
    .filter((kind) => kind.pattern === pattern)
    .flatMap((kind) => kind.on(trust, asOf, schema));

export const getStaticPaths: GetStaticPaths = ({ routePattern }) =>
  filesAt(routePattern).map((file) => ({ params: file.params, props: { file } }));

export const GET: APIRoute = async ({ routePattern, props }) => {
  // Astro asks for static paths only where the pattern has a parameter.
  const { type, text } = props['file'] ?? filesAt(routePattern)[0];
  return new Response(await text(), { headers: { 'Content-Type': `${type}; charset=utf-8` } });
};
