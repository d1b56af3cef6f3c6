import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import type { Published } from '../../derive/journal/published.ts';
import type { Change } from '../../trust.ts';
import { announcedInFuture } from './announced-in-future.ts';
import { announcedLongAgo } from './announced-long-ago.ts';
import { announcedNotIncreasing } from './announced-not-increasing.ts';
import { claimWeakened } from './claim-weakened.ts';
import { guidAuthorityChanged } from './guid-authority-changed.ts';
import { publishedEntryEdited } from './published-entry-edited.ts';
import { publishedEntryMissing } from './published-entry-missing.ts';
import type { Content, Rule } from '../rule.ts';

const now = '2026-11-21T09:00:00Z';
const site = { url: 'https://trust.example.com' };
const change = (id: string, announced: string, more: object = {}) =>
  ({
    id,
    kind: 'claim-changed',
    announced,
    summary: 'S',
    before: 'Live',
    after: 'Planned',
    ...more,
  }) as Change;
const live = (...changes: Change[]): Published => ({
  source: 'main',
  git: { ref: 'main', folder: 'content' },
  changes,
});
const check = (rule: Rule, trust: object, more: Partial<Content> = {}) =>
  rule.check(contentWith({ now, trust: { site, commitments: {}, data: {}, ...trust }, ...more }));

const old = change('old', '2026-11-01T09:00:00Z');
const at = (id: string) => ({ file: `change/${id}`, path: ['announced'] });
const rulesOfThePast = [
  announcedInFuture,
  announcedLongAgo,
  announcedNotIncreasing,
  claimWeakened,
  guidAuthorityChanged,
  publishedEntryEdited,
];

test.each(rulesOfThePast.map((rule) => [rule.code, rule] as const))(
  '%s is an error, and needs valid content',
  (code, rule) => {
    expect(rule.severity).toBe('error');
    expect(code).toMatch(/^[a-z-]+$/);
    expect(rule.check(contentWith({ now, published: live(old) }))).toEqual([]);
  },
);

describe('announced-in-future', () => {
  const told = (announced: string, more: Partial<Content> = {}) =>
    check(
      announcedInFuture,
      { changes: [old, change('new', announced)] },
      { published: live(old), ...more },
    );

  test('gives the moment that can be written instead', () => {
    expect(told('2026-11-21T09:00:01Z')).toEqual([
      {
        place: at('new'),
        message:
          'The entry says that it was announced at 2026-11-21T09:00:01Z; it is 2026-11-21T09:00:00Z now (UTC).',
        fix: 'Write `announced: 2026-11-21T09:00:00Z`, or run `candor change --restamp --against main`. The day from which the change holds goes into `effective`.',
      },
    ]);
  });

  test('leaves this very moment alone, what is published, and content without a clock', () => {
    expect(told(now)).toEqual([]);
    const later = change('new', '2027-01-01T09:00:00Z');
    expect(check(announcedInFuture, { changes: [later] }, { published: live(later) })).toEqual([]);
    const { now: _, ...timeless } = contentWith({ now, trust: { site, changes: [later] } });
    expect(announcedInFuture.check(timeless)).toEqual([]);
  });
});

describe('announced-long-ago', () => {
  const told = (announced: string, more: object = {}, rest: Partial<Content> = {}) =>
    check(
      announcedLongAgo,
      { changes: [old, change('new', announced, more)] },
      { published: live(old), ...rest },
    );

  test('says how many days are lost, and to whom', () => {
    expect(told('2026-11-10T09:00:00Z')).toEqual([
      {
        place: at('new'),
        message:
          'The entry says that it was announced at 2026-11-10T09:00:00Z, 11 days ago, but nobody can have read it: it is not in main. Whoever looks for news by date would never see it.',
        fix: 'Write `announced: 2026-11-21T09:00:00Z`, or run `candor change --restamp --against main`; then see whether `effective` still leaves the promised notice.',
      },
    ]);
    const [added] = told('2026-11-20T08:59:59Z', { kind: 'added', subprocessor: 'a' });
    expect(added?.message).toContain(', a day ago, but');
    expect(added?.message).toMatch(/Subscribers would lose that much of their time to object\.$/);
  });

  test('counts a day as 24 hours', () => {
    expect(told('2026-11-20T09:00:00Z')).toEqual([]);
    expect(told('2026-11-20T08:59:59Z')).toHaveLength(1);
  });

  test('leaves alone what is older than what is published, and the first publication of all', () => {
    expect(told('2026-10-01T09:00:00Z')).toEqual([]);
    expect(told('2026-11-01T09:00:00Z')).toEqual([]);
    expect(told('2026-11-10T09:00:00Z', {}, { published: live() })).toEqual([]);
    const { now: _, ...timeless } = contentWith({
      trust: { site, changes: [old, change('new', '2026-11-10T09:00:00Z')] },
      published: live(old),
    });
    expect(announcedLongAgo.check(timeless)).toEqual([]);
  });
});

describe('announced-not-increasing', () => {
  test('names the entry that is later already, and where it is published', () => {
    expect(
      check(
        announcedNotIncreasing,
        { changes: [change('new', '2026-10-01T09:00:00Z'), old] },
        { published: live(old) },
      ),
    ).toEqual([
      {
        place: at('new'),
        message:
          'The entry is announced at 2026-10-01T09:00:00Z, and old is already published with 2026-11-01T09:00:00Z (main). A feed reader that remembers the newest date it saw would never show this one.',
        fix: 'Write `announced: 2026-11-21T09:00:00Z`, or run `candor change --restamp --against main`.',
      },
    ]);
  });

  test('two of one moment: the second moves by a second', () => {
    const changes = [change('a', '2026-11-02T09:00:00Z'), change('b', '2026-11-02T09:00:00Z')];
    expect(check(announcedNotIncreasing, { changes })).toEqual([
      {
        place: at('b'),
        message:
          'The entry is announced at 2026-11-02T09:00:00Z, the very moment of a. A feed reader that remembers the newest date it saw would never show this one.',
        fix: 'Write `announced: 2026-11-02T09:00:01Z`, or run `candor change --restamp --against <git ref>`.',
      },
    ]);
  });

  test('the moment of the newest published entry is taken, one second later is not', () => {
    const told = (announced: string) =>
      check(
        announcedNotIncreasing,
        { changes: [old, change('new', announced)] },
        { published: live(old) },
      );
    expect(told('2026-11-01T09:00:00Z')).toHaveLength(1);
    expect(told('2026-11-01T09:00:01Z')).toEqual([]);
  });

  test('does not speak of what is published', () => {
    const twin = change('twin', old.announced);
    expect(
      check(announcedNotIncreasing, { changes: [old, twin] }, { published: live(old, twin) }),
    ).toEqual([]);
  });
});

describe('guid-authority-changed', () => {
  const feed = { authority: 'example.com', year: 2026 };
  const told = (site: object, authority: object | undefined, changes = [old]) =>
    check(
      guidAuthorityChanged,
      { site },
      { published: { ...live(...changes), ...(authority && { authority }) } as Published },
    );
  const declared = (more: object = {}) => ({
    url: 'https://trust.example.com',
    feed: { ...feed, ...more },
  });

  test('points at the domain or at the year, whichever differs', () => {
    const [domain] = told(declared(), { ...feed, authority: 'example.org' });
    expect(domain).toEqual({
      place: { file: 'site.yaml', path: ['feed', 'authority'] },
      message:
        'In main the feeds call a change `tag:example.org,2026:change/…`; now they would call it `tag:example.com,2026:change/…`. Every subscriber would get every change again as new.',
      fix: 'Write `feed: { authority: example.org, year: 2026 }` in site.yaml; that holds wherever the site is served.',
    });
    expect(told(declared(), { ...feed, year: 2025 })[0]?.place.path).toEqual(['feed', 'year']);
  });

  test('says nothing while both are the same, none is known, or nothing is published', () => {
    expect(told(declared(), feed)).toEqual([]);
    expect(told(declared(), undefined)).toEqual([]);
    expect(told(declared(), { ...feed, year: 2025 }, [])).toEqual([]);
    expect(check(guidAuthorityChanged, { site: declared() })).toEqual([]);
  });
});

describe('published-entry-missing', () => {
  const told = (more: Partial<Content>) =>
    publishedEntryMissing.check(contentWith({ published: live(old), ...more }));

  test('is told without a model, but not while an entry cannot be read', () => {
    expect(publishedEntryMissing.severity).toBe('error');
    expect(told({})).toMatchObject([
      {
        place: { file: 'changes/old.yaml', path: [] },
        message: expect.stringContaining('main'),
        fix: expect.stringMatching(/^Restore it: .* `kind: withdrawn` and `amends: old`/),
      },
    ]);
    expect(told({ unsure: new Set(['changes']) })).toEqual([]);
    expect(told({ unsure: new Set(['data']) })).toHaveLength(1);
    expect(publishedEntryMissing.check(contentWith({}))).toEqual([]);
  });

  test('looks for the entry in the journal, and nowhere else', () => {
    const record = (list: string, id: string) => ({ list, id, place: { file: 'x', path: [] } });
    expect(told({ records: [record('changes', 'old')] })).toEqual([]);
    expect(told({ records: [record('changes', 'other')] })).toHaveLength(1);
    expect(told({ records: [record('faq.questions', 'old')] })).toHaveLength(1);
  });
});
