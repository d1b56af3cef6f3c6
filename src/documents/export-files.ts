// Which files for machines and which pages for print a company's content gives: the pages link them, the build expects them.
import type { Trust } from '../trust.ts';
import { isMapped } from './crosswalk.ts';

const always = [
  '/trust.json',
  '/trust.schema.json',
  '/changes.json',
  '/subprocessors.csv',
  '/subprocessors/annex-iii/',
  '/controls.csv',
] as const;
const mapped = ['/crosswalk.csv', '/crosswalk.json'] as const;

export type ExportPath = (typeof always)[number] | (typeof mapped)[number] | '/mvsp/';

/** Paths from the root of the trust center. A crosswalk without ids, an assessment without answers, is not published. */
export function exportPathsOf(trust: Trust): ExportPath[] {
  return [
    ...always,
    ...(isMapped(trust) ? mapped : []),
    ...(isMapped(trust, 'mvsp') ? (['/mvsp/'] as const) : []),
  ];
}
