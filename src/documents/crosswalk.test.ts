// The crosswalk: order, repeated ids, nothing for a company that maps nothing.
import { expect, test } from 'vitest';
import { assembleTrust, type Control } from '../trust.ts';
import { controlTable } from './control-table.ts';
import { crosswalkOf, crosswalkTable, isMapped } from './crosswalk.ts';
import { exportPathsOn } from './exports.ts';

const trustWith = (...frameworks: NonNullable<Control['frameworks']>[]) =>
  assembleTrust({
    site: { url: 'https://trust.example.com/', company: { name: 'A' }, headline: 'B' },
    controls: {
      groups: [
        {
          id: 'g',
          title: 'G',
          controls: frameworks.map((of, index) => ({
            id: `c${index}`,
            title: `Control ${index}`,
            status: 'planned' as const,
            ...(Object.keys(of).length > 0 && { frameworks: of }),
          })),
        },
      ],
    },
  });

test('ids stand in the order that a person counts in, each once for a control', () => {
  const trust = trustWith(
    { 'iso-27001': ['A.8.24', 'A.8.9', 'A.8.9'], mvsp: ['2.1'] },
    { 'iso-27001': ['A.8.9', 'A.5.1'], 'soc-2': ['CC6.1'] },
  );
  const said = crosswalkOf(trust, '2026-11-21').mappings.map(
    ({ framework, id, control }) => `${framework} ${id} ${control}`,
  );
  expect(said).toEqual([
    'soc-2 CC6.1 c1',
    'iso-27001 A.5.1 c1',
    'iso-27001 A.8.9 c0',
    'iso-27001 A.8.9 c1',
    'iso-27001 A.8.24 c0',
    'mvsp 2.1 c0',
  ]);
  expect(crosswalkTable(trust, '2026-11-21').lines[5]).toEqual({
    framework: 'mvsp',
    id: '2.1',
    control: 'c0',
    title: 'Control 0',
    status: 'planned',
    permalink: 'https://trust.example.com/#control-c0',
    as_of: '2026-11-21',
  });
  expect(controlTable(trust, '2026-11-21').lines[0]?.['iso-27001']).toBe('A.8.24; A.8.9; A.8.9');
});

test('a company without ids publishes no crosswalk, one without MVSP ids no self-assessment', () => {
  const paths = (trust: ReturnType<typeof trustWith>) =>
    exportPathsOn(trust, '2026-11-21').filter((path) => /crosswalk|mvsp/.test(path));
  expect(paths(trustWith({}))).toEqual([]);
  expect(paths(trustWith({ caiq: ['CEK-03.1'] }))).toEqual(['/crosswalk.csv', '/crosswalk.json']);
  expect(paths(trustWith({ mvsp: ['1.1'] }))).toContain('/mvsp/');
  expect(isMapped(trustWith({ caiq: ['CEK-03.1'] }), 'mvsp')).toBe(false);
});
