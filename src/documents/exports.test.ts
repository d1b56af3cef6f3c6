// To which exports a page leads.
import path from 'node:path';
import { expect, test } from 'vitest';
import { load } from '../load/load.ts';
import { exportPathsOn, exportsToReadOn } from './exports.ts';

const asOf = '2026-11-21';
const trustOf = (name: string) => {
  const { trust } = load(path.resolve(import.meta.dirname, '../../examples', name), asOf);
  if (!trust) throw new Error(`${name} has mistakes`);
  return trust;
};

test('nobody is sent to an empty export, which keeps its address', () => {
  const pinfold = trustOf('pinfold');
  expect(exportPathsOn(pinfold, asOf)).toContain('/subprocessors.csv');
  expect(exportsToReadOn(pinfold, asOf)).toEqual([
    '/trust.json',
    '/trust.schema.json',
    '/controls.csv',
  ]);
  const osterly = trustOf('osterly');
  expect(exportsToReadOn(osterly, asOf)).toEqual([
    '/trust.json',
    '/trust.schema.json',
    '/changes.json',
    '/subprocessors.csv',
    '/subprocessors/annex-iii/',
  ]);
});
