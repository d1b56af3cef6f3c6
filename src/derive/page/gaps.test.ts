import { expect, test } from 'vitest';
import { assembleTrust, type Certification, type Contents, type Control } from '../../trust.ts';
import { certificationStatusOn, gapsOn, rowsNotThereOn } from './gaps.ts';

const asOf = '2026-11-21';
const control = (id: string, status: Control['status']): Control => ({ id, title: id, status });
const certification = (
  id: string,
  status: Certification['status'],
  valid_until?: string,
): Certification => ({
  id,
  title: id,
  framework: 'other',
  status,
  ...(valid_until !== undefined && { valid_until }),
});

function trustWith(contents: Omit<Contents, 'site'>) {
  const company = { name: 'Example' };
  return assembleTrust({ site: { url: 'https://a.example', company, headline: 'A' }, ...contents });
}

const idsOf = (contents: Omit<Contents, 'site'>) =>
  gapsOn(trustWith(contents), asOf).map(({ row }) => row.id);

test('what is to be had on request is a gap only where the author says so', () => {
  const controls = {
    groups: [{ id: 'g', title: 'G', controls: [control('dpa', 'on-request')] }],
  };
  const item = 'control/dpa';
  expect(idsOf({ controls })).toEqual([]);
  expect(idsOf({ controls: { ...controls, gaps: [{ item }] } })).toEqual(['dpa']);
  expect(rowsNotThereOn(trustWith({ controls }), asOf).map(({ row }) => row.id)).toEqual(['dpa']);
});

test('every row that is not there is a gap, controls before certifications', () => {
  const statuses = ['live', 'in-progress', 'planned', 'on-request', 'not-offered'] as const;
  const controls = statuses.map((status) => control(status, status));
  expect(
    idsOf({
      controls: { groups: [{ id: 'g', title: 'G', controls }] },
      certifications: [
        certification('attested', 'attested'),
        certification('in-audit', 'in-audit'),
        certification('not-held', 'not-held'),
        certification('inherited', 'inherited'),
        certification('lapsed', 'certified', '2026-11-20'),
        certification('last-day', 'certified', '2026-11-21'),
      ],
    }),
  ).toEqual(['in-progress', 'planned', 'not-offered', 'in-audit', 'not-held', 'lapsed']);
});

test('the gaps that the author ordered come first, and no row comes twice', () => {
  const controls = [control('a', 'planned'), control('b', 'planned')];
  const groups = [{ id: 'g', title: 'G', controls }];
  const gaps = [{ item: 'control/b' }, { item: 'control/b', statement: 'Again' }];
  expect(idsOf({ controls: { groups, gaps } })).toEqual(['b', 'a']);
});

test('a gap names the items of the roadmap that will close it, not the dropped ones', () => {
  const trust = trustWith({
    controls: { groups: [{ id: 'g', title: 'G', controls: [control('mfa', 'planned')] }] },
    roadmap: {
      items: [
        { id: 'dropped', title: 'D', status: 'dropped', delivers: ['control/mfa'] },
        { id: 'mfa', title: 'M', delivers: ['control/mfa', 'control/other'] },
        { id: 'else', title: 'E', delivers: ['control/other'] },
      ],
    },
  });
  expect(gapsOn(trust, asOf)[0]?.items.map(({ id }) => id)).toEqual(['mfa']);
});

test('validity says nothing about a certificate that was never held', () => {
  expect(certificationStatusOn(certification('a', 'planned', '2020-01-01'), asOf)).toBe('planned');
  expect(certificationStatusOn(certification('a', 'inherited', '2020-01-01'), asOf)).toBe(
    'expired',
  );
});
