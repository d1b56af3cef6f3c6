import { describe, expect, test } from 'vitest';
import { run } from '../plans/rows.fixture.ts';
import { frameworkHeldAndNot } from './framework-held-and-not.ts';

const row = (id: string, status: string, title = 'SOC 2 Type II', framework = 'soc-2') => ({
  id,
  status,
  title,
  framework,
});
const paper = (more: object = {}) => ({
  id: 'p',
  title: 'SOC 2 Type II',
  kind: 'report',
  access: 'under-nda',
  ...more,
});
const files = (trust: object) => run(frameworkHeldAndNot, trust).map(({ place }) => place.file);

describe('framework-held-and-not', () => {
  test.each(['planned', 'in-audit', 'not-held'])('sees a framework held and %s', (status) => {
    const certifications = [row('a', 'attested'), row('b', status)];
    expect(files({ certifications })).toEqual(['certification/a']);
  });

  test('lets the next report, another type and an expired one be rows of their own', () => {
    const certifications = [
      row('a', 'attested'),
      row('b', 'planned', 'SOC 2 Type II, 2027'),
      row('c', 'planned', 'SOC 2 Type III'),
      row('d', 'expired'),
      row('e', 'not-held', 'SOC 2 Type I'),
    ];
    expect(files({ certifications })).toEqual([]);
  });

  test('sees a report of what is not held', () => {
    const certifications = [row('a', 'planned')];
    expect(files({ certifications, documents: [paper()] })).toEqual(['document/p']);
  });

  test.each([
    ['a report to come', [row('a', 'planned')], paper({ access: 'planned' })],
    ['a policy', [row('a', 'planned')], paper({ kind: 'policy' })],
    ['a held one', [row('a', 'attested')], paper()],
    ['an inherited one', [row('a', 'planned'), row('b', 'inherited')], paper()],
    ['another type', [row('a', 'planned', 'SOC 2 Type I')], paper()],
    ['no row at all', [], paper()],
  ])('leaves a document of %s', (_name, certifications, one) => {
    expect(files({ certifications, documents: [one] })).toEqual([]);
  });
});
