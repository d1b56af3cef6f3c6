import { describe, expect, test } from 'vitest';
import { certification, control, run } from '../plans/rows.fixture.ts';
import { heldByAVendor } from './held-by-a-vendor.ts';

const certifications = [{ title: 'SOC 2 Type II', evidence: 'https://acme.example/trust' }];
const vendor = { id: 'acme', name: 'Acme Cloud', certifications };
const keys = (more: object, trust: object = {}) =>
  run(heldByAVendor, {
    subprocessors: [vendor],
    ...certification({ status: 'attested', framework: 'soc-2', ...more }),
    ...trust,
  }).map(({ place }) => place.path.join('.'));

describe('held-by-a-vendor', () => {
  test.each([
    ['title', { title: 'SOC 2 Type II, held by Acme Cloud' }],
    ['auditor', { auditor: 'Acme Cloud' }],
    ['scope', { scope: 'Data centres, provided by Acme Cloud' }],
    ['status_note', { status_note: 'Through Acme Cloud’s report; via Acme Cloud' }],
    ['note', { note: 'Acme Cloud’s certificate covers us.' }],
    ['evidence', { evidence: 'https://acme.example/soc' }],
  ])('sees the vendor in `%s`', (key, more) => {
    expect(keys(more)).toEqual([key]);
    expect(keys({ ...more, status: 'inherited', inherited_from: ['acme'] })).toEqual([]);
  });

  test('leaves a scope that only names the host, and a page of one’s own', () => {
    expect(keys({ scope: 'The product, hosted at Acme Cloud' })).toEqual([]);
    const site = { url: 'https://acme.example' };
    expect(keys({ evidence: 'https://acme.example/soc' }, { site })).toEqual([]);
  });

  test('sees what is inherited from a vendor that lists others', () => {
    const row = { status: 'inherited', inherited_from: ['acme'] };
    expect(keys({ ...row, framework: 'iso-27001', title: 'ISO 27001' })).toEqual([
      'inherited_from.0',
    ]);
    expect(keys({ ...row, title: 'SOC 2 Type II' })).toEqual([]);
    expect(keys({ ...row, title: 'SOC 2 Type I' })).toEqual(['inherited_from.0']);
    expect(
      keys({ ...row, framework: 'iso-27001' }, { subprocessors: [{ id: 'acme', name: 'A' }] }),
    ).toEqual([]);
  });

  test('sees what is inherited from a vendor that is only announced', () => {
    const changes = [
      {
        id: 'c',
        kind: 'added',
        subprocessor: 'acme',
        announced: '2026-11-20T09:00:00Z',
        effective: '2026-12-20',
        after: {},
      },
    ];
    const row = { status: 'inherited', inherited_from: ['acme'], title: 'SOC 2 Type II' };
    expect(keys(row, { changes })).toEqual(['inherited_from.0']);
    const live = { status: 'live', inherited_from: 'acme' };
    expect(keys({ status: 'planned' }, { changes, ...control(live) })).toEqual(['inherited_from']);
    expect(keys({ status: 'planned' }, control(live))).toEqual([]);
  });
});
