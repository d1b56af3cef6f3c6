// `/crosswalk.json`, where a control carries an id of a framework: which control of ours stands behind which id.
import type { APIRoute } from 'astro';
import { asOf, trust } from 'virtual:trust';
import { crosswalkOf, isMapped } from '../../documents/crosswalk.ts';

export const getStaticPaths = () => (isMapped(trust) ? [{ params: { file: 'crosswalk' } }] : []);

export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(crosswalkOf(trust, asOf), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
