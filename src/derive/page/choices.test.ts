// What vendors can be chosen by, and the rules that the choices become.
import { expect, test } from 'vitest';
import type { Change } from '../../trust.ts';
import { choiceId, choicesAmong, choicesCss, marksOf } from './choices.ts';
import type { Notice } from '../journal/notices.ts';
import type { RegisterRow } from '../journal/register.ts';

const row = (id: string, material: Partial<RegisterRow['material']>): RegisterRow => ({
  id,
  standing: 'active',
  material: { name: id, purpose: 'Mail', engagement: 'always', ...material },
  coming: [],
});
const acme = row('acme', { data: ['account', 'logs'], locations: [{ country: 'DE' }] });
const bee = row('bee', { data: ['account'], locations: [{ region: 'EU', country: 'FR' }] });
const cee = row('cee', { locations: [{ selection: 'on-request' }, { country: 'DE' }] });

const noticeOf = (change: object, amended_by: object[] = []): Notice => ({
  change: { id: 'a', announced: '2026-11-20T09:00:00Z', summary: 'A.', ...change } as Change,
  announced: '2026-11-20',
  effective: '2026-12-20',
  amended_by: amended_by as Notice['amended_by'],
});
const moves = {
  kind: 'location-changed',
  subprocessor: 'acme',
  before: { locations: [{ country: 'DE' }] },
  after: { locations: [{ country: 'US' }] },
};

test('a vendor has its countries, areas and places that are none, each once', () => {
  expect(marksOf(bee, 'in')).toEqual(['FR', 'EU']);
  expect(marksOf(cee, 'in')).toEqual(['on-request', 'DE']);
  expect(marksOf(cee, 'of')).toEqual([]);
});

test('a vendor has what is announced for it besides what it has', () => {
  expect(marksOf({ ...acme, coming: [noticeOf(moves)] }, 'in')).toEqual(['DE', 'US']);
  expect(marksOf({ ...acme, coming: [noticeOf(moves)] }, 'of')).toEqual(['account', 'logs']);
});

test('of an announcement that was amended, the last word counts', () => {
  const amendment = { kind: 'amended', amends: 'a', after: { locations: [{ country: 'CA' }] } };
  const later = { kind: 'amended', amends: 'a', effective: '2027-01-20' };
  const coming = [noticeOf(moves, [amendment, later])];
  expect(marksOf({ ...acme, coming }, 'in')).toEqual(['DE', 'CA']);
});

test('a vendor that is replaced does not get what its successor will have', () => {
  const replaced = noticeOf({
    kind: 'replaced',
    subprocessor: 'bee',
    replaces: 'acme',
    before: acme.material,
    after: bee.material,
  });
  expect(marksOf({ ...acme, coming: [replaced] }, 'in')).toEqual(['DE']);
});

test('choices count the vendors that have them; what is not stated is one of them', () => {
  const choices = choicesAmong([acme, bee, cee]);
  expect(choices.in).toContainEqual({ value: 'DE', count: 2 });
  expect(choices.of).toEqual([
    { value: 'account', count: 2 },
    { value: 'logs', count: 1 },
    { value: '', count: 1 },
  ]);
});

test('where all vendors are alike there is nothing to choose', () => {
  expect(choicesAmong([acme, bee, cee]).use).toEqual([]);
  expect(choicesAmong([acme])).toEqual({ in: [], of: [], use: [] });
  expect(choicesCss([acme])).toBe('');
  expect(choicesCss([])).toBe('');
});

test('every choice becomes one rule, for the screen alone', () => {
  const css = choicesCss([acme, cee, row('dee', { data: ['3d-models'] })]);
  expect(css.match(/\[data-/g)).toHaveLength(2 * css.match(/:checked\),/g)!.length);
  expect(css).toContain('@media screen');
  expect(css).toContain(
    "main:is(:has(#of-logs:checked),:has(#all-of:checked):has(#of-logs:target)) [data-of]:not([data-of~='logs'],:target)",
  );
  expect(css).toContain("[data-of]:not([data-of~='3d-models'],:target)");
  expect(css).toContain("[data-of]:not([data-of=''],:target)");
});

test('no category can take the id of another button', () => {
  const ids = ['all', 'no', 'in', ''].map((value) => choiceId('of', value));
  expect(new Set([...ids, choiceId('of')]).size).toBe(5);
});
