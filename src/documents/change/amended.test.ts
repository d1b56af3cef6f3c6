// An amendment that is amended or taken back itself: its page and its mail say so, as those of the first notice do.
import { describe, expect, test } from 'vitest';
import { changePagesOn } from '../../derive/page/change-page.ts';
import { site, trustWith } from '../../derive/journal/journal.fixture.ts';
import { wordingOf } from '../wording.ts';
import { asItStands, factsOf } from './facts.ts';
import { notices } from './notice.ts';
import type { Change } from '../../trust.ts';

const entry = (id: string, announced: string, more: object) =>
  ({ id, announced: `${announced}T09:00:00Z`, summary: `${id}.`, ...more }) as Change;
const material = { name: 'Acme', purpose: 'Mail', engagement: 'always' };
const first = entry('first', '2026-09-01', {
  kind: 'added',
  subprocessor: 'acme',
  effective: '2026-10-15',
  after: material,
});
const amended = entry('second', '2026-10-05', {
  kind: 'amended',
  amends: 'first',
  effective: '2026-11-19',
});
const again = entry('third', '2026-10-10', {
  kind: 'amended',
  amends: 'first',
  effective: '2026-12-19',
});
const withdrawn = entry('back', '2026-10-12', { kind: 'withdrawn', amends: 'first' });
const struck = entry('never', '2026-10-12', {
  kind: 'struck-out',
  subprocessor: 'acme',
  before: material,
});

function after(...later: Change[]) {
  const trust = trustWith([first, amended, ...later], site);
  const page = changePagesOn(trust, '2026-10-31').find(
    ({ notice }) => notice.change.id === 'second',
  );
  const mail = notices.on(trust, '2026-10-31').find(({ params }) => params['id'] === 'second');
  if (!page || !mail) throw new Error('second');
  const { notice } = page;
  const facts = factsOf(asItStands(notice.announcement, notice.standing), wordingOf(trust));
  return {
    page: facts.flatMap(({ key, value }) =>
      key === 'effective' || key === 'object_by' ? `${key} ${value as string}` : [],
    ),
    notice,
    mail: String(mail.text()).replace(/\s+/g, ' '),
  };
}

describe('an amendment', () => {
  test('says that the notice was amended again, and the days that hold now', () => {
    const { page, notice, mail } = after(again);
    expect(notice.amended_by.map(({ id }) => id)).toEqual(['third']);
    expect(page).toEqual(['effective 2026-12-19', 'object_by 2026-10-24']);
    expect(mail).toContain('This notice was amended on 10 Oct 2026;');
    expect(mail).toContain(
      'The days that hold now: Takes effect: 19 Dec 2026; Last day to object: 24 Oct 2026.',
    );
    expect(mail).toContain('To object, write to privacy@example.com by 24 Oct 2026');
    expect(mail).not.toContain('by 19 Oct 2026');
  });

  test('says that the notice was withdrawn, and asks for no objection', () => {
    const { page, notice, mail } = after(withdrawn);
    expect(notice.withdrawn_by?.id).toBe('back');
    expect(page).not.toContain('object_by 2026-10-19');
    expect(mail).toContain('This notice was withdrawn on 12 Oct 2026');
    expect(mail).toContain('there is nothing to object to');
    expect(mail).not.toContain('To object, write');
  });

  test('says that the vendor was struck out, and asks for no objection', () => {
    const { notice, mail } = after(struck);
    expect(notice.struck_by?.id).toBe('never');
    expect(mail).toContain('Acme was struck out on 12 Oct 2026');
    expect(mail).not.toContain('To object, write');
  });

  test('says whom the change concerns now, on the page of the first notice and in its mail', () => {
    const plans = { affects: { plans: ['Enterprise'] } };
    const all = { affects: { customers: 'All customers' } };
    const trust = trustWith([
      { ...first, ...plans } as Change,
      entry('wider', '2026-09-02', { kind: 'amended', amends: 'first', ...all }),
    ]);
    const page = changePagesOn(trust, '2026-09-03').at(0)?.notice;
    const facts = page && factsOf(asItStands(page.announcement, page.standing), wordingOf(trust));
    expect(facts?.find(({ key }) => key === 'affects')?.value).toBe('All customers');
    for (const mail of notices.on(trust, '2026-09-03')) {
      expect(String(mail.text())).toContain('Affects: All customers');
      expect(String(mail.text())).not.toContain('Enterprise');
    }
  });

  test('without a day of its own takes effect on the day of the notice that it amends', () => {
    const trust = trustWith([
      first,
      entry('words', '2026-09-02', { kind: 'amended', amends: 'first', reason: 'More.' }),
    ]);
    const page = changePagesOn(trust, '2026-09-03').at(-1);
    expect(page?.notice.isAhead).toBe(true);
  });
});
