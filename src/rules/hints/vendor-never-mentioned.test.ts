import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { field } from '../field.fixture.ts';
import type { PlacedField } from '../rule.ts';
import { vendorNeverMentioned } from './vendor-never-mentioned.ts';

const always = { id: 'acme', name: 'Acme', engagement: 'always' };

describe('vendor-never-mentioned', () => {
  const check = (vendor: object, fields: PlacedField[] = []) =>
    vendorNeverMentioned.check(
      contentWith({
        fields,
        trust: { subprocessors: [{ ...always, receives: 'E-mail', ...vendor }] },
      }),
    );
  const refers = (value: string, stem = 'controls', to: string[] = ['subprocessor']) =>
    field(value, ['groups', 0, 'inherited_from'], stem, {
      role: 'reference',
      to,
    } as PlacedField['meaning']);

  test('a vendor to which nothing leads is pointed out', () => {
    expect(check({})).toEqual([
      {
        place: { file: 'subprocessor/acme', path: [] },
        message:
          'Acme is used for every customer, and nothing else on the page leads to it: no category of data, no control, no AI feature, no text.',
        fix: 'Add `data:` with the categories that it receives, such as `data: [account]`, and announce it with `candor change`; or name it where it does its work, such as `inherited_from: acme` at a control.',
      },
    ]);
  });

  test.each([
    { data: ['account'] },
    { undecided: {} },
    { engagement: 'optional' },
    { receives: undefined },
  ])('a vendor with %j is not', (vendor) => expect(check(vendor)).toEqual([]));

  test('a reference or a text elsewhere leads to it', () => {
    expect(check({}, [refers('acme')])).toEqual([]);
    expect(check({}, [refers('acme', 'subprocessors')])).toEqual([]);
    expect(check({}, [field('Mail goes by Acme.')])).toEqual([]);
  });

  test('the journal, its own record, and other ids do not', () => {
    expect(check({}, [refers('acme', 'changes')])).toHaveLength(1);
    expect(check({}, [refers('other')])).toHaveLength(1);
    expect(check({}, [refers('acme', 'controls', ['data'])])).toHaveLength(1);
    expect(check({}, [field('Acme', ['name'], 'subprocessors')])).toHaveLength(1);
    expect(check({}, [field('Acme comes', ['summary'], 'changes')])).toHaveLength(1);
    expect(check({}, [field('Acme', ['order', 0, 'title'], 'site')])).toHaveLength(1);
  });

  test('without a register there is nothing to say', () => {
    expect(vendorNeverMentioned.check(contentWith({}))).toEqual([]);
  });
});
