import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { circularOrder } from './circular-order.ts';
import { datesOutOfOrder } from './dates-out-of-order.ts';
import { documentOutdated } from './document-outdated.ts';
import { gapListedTwice } from './gap-listed-twice.ts';
import { liveWithTarget } from './live-with-target.ts';
import { plannedWithoutRoadmap } from './planned-without-roadmap.ts';
import { refersToItself } from '../references/refers-to-itself.ts';
import { reviewOverdue } from './review-overdue.ts';
import { roadmapDeliversLiveControl } from './roadmap-delivers-live-control.ts';
import type { PlacedField, PlacedRecord, Rule } from '../rule.ts';
import { securityTxtExpired } from './security-txt-expired.ts';
import { targetPassed } from './target-passed.ts';
import { unknownReference } from '../references/unknown-reference.ts';
import { unsafeMarkdown } from '../wording/unsafe-markdown.ts';

const one = { id: 'x', title: 'X' };
const control = (more: object) => ({
  controls: {
    groups: [
      { id: 'g', title: 'G' },
      { id: 'h', controls: [{ ...one, ...more }] },
    ],
  },
});
const certification = (more: object) => ({ certifications: [{ ...one, ...more }] });
const document = (more: object) => ({ documents: [{ ...one, kind: 'report', ...more }] });
const link = (more: object) => ({ site: { links: [{ ...one, ...more }] } });
const bounty = (more: object) => ({ disclosure: { bounty: more } });
const availability = (more: object) => ({ commitments: { availability: [{ ...one, ...more }] } });
const roadmap = (...items: object[]) => ({
  roadmap: { items: items.map((item, index) => ({ id: `r${index}`, title: 'R', ...item })) },
});
const run = (rule: Rule, trust: object, more: Parameters<typeof contentWith>[0] = {}) =>
  rule.check(contentWith({ trust, ...more }));
const said = (rule: Rule, trust: object, more = {}) =>
  run(rule, trust, more).map(({ message, fix }) => `${message} ${fix}`);

test('none of these rules says anything while some file is not valid', () => {
  const all = [
    ...[datesOutOfOrder, documentOutdated, liveWithTarget, plannedWithoutRoadmap, reviewOverdue],
    ...[roadmapDeliversLiveControl, securityTxtExpired, targetPassed],
  ];
  expect(all.flatMap((rule) => rule.check(contentWith({})))).toEqual([]);
});

describe('live-with-target', () => {
  const target = '2027-Q1';

  test('quotes every key that says it is still to come, and points at the first', () => {
    const trust = control({ status: 'live', when: 'We grow', before: 'control/b', after: 'c/d' });
    expect(run(liveWithTarget, trust)).toEqual([
      {
        place: { file: 'control/x', path: ['after'] },
        message:
          '"X" is live and still has `after: c/d` and `before: control/b` and `when: We grow`, as if it were to come. One of the two is not true.',
        fix: 'Take `after` and `before` and `when` out; or say what is still to come: `coverage: { covers: …, not_yet: … }`; or, if it is not there, `status: in-progress`.',
      },
    ]);
  });

  test('lets a live control keep its target for what is not covered yet', () => {
    const partly = { status: 'live', target, coverage: { covers: 'A', not_yet: 'B' } };
    expect(said(liveWithTarget, control(partly))).toEqual([]);
    const whole = { status: 'live', target, coverage: { covers: 'A' } };
    expect(said(liveWithTarget, control(whole))).toHaveLength(1);
  });

  test.each([
    ['control', control({ status: 'planned', target })],
    ['control without a target', control({ status: 'live' })],
    ['certification', certification({ status: 'in-audit', target })],
    ['certification that is inherited', certification({ status: 'inherited', target })],
    ['certification that is self-assessed', certification({ status: 'self-assessed', target })],
    ['roadmap item', roadmap({ target })],
    ['roadmap item that is dropped', roadmap({ target, status: 'dropped' })],
    ['document', document({ access: 'planned', target })],
    ['link', link({ target })],
    ['availability', availability({ target })],
    ['bounty', bounty({ offered: 'swag', target })],
    ['bounty without a target', bounty({ offered: 'bounty' })],
  ])('says nothing of a %s that may have one', (_name, trust) => {
    expect(said(liveWithTarget, trust)).toEqual([]);
  });

  test('lets an expired certificate have a target for its renewal', () => {
    const trust = certification({ status: 'certified', valid_until: '2026-11-20', target });
    expect(said(liveWithTarget, trust)).toEqual([]);
  });

  test.each([
    ['certified', 'a row of its own, with `status: planned`'],
    ['attested', 'if this one is not held yet, write `status: in-audit`'],
  ])('holds for a certification that is %s', (status, fix) => {
    const [found] = said(liveWithTarget, certification({ status, target }));
    expect(found).toContain(`"X" is ${status} and still has \`target: 2027-Q1\``);
    expect(found?.toLowerCase()).toContain(fix.toLowerCase());
  });

  test('holds for an item that is done', () => {
    const [found] = run(liveWithTarget, roadmap({ status: 'done', target }));
    expect(found).toMatchObject({
      place: { file: 'roadmap/r0', path: ['target'] },
      fix: 'Take `target` out; or, if something is left to do, write `status: in-progress`.',
    });
  });

  test('holds for a document that can be had', () => {
    const [found] = run(liveWithTarget, document({ access: 'under-nda', target }));
    expect(found).toMatchObject({
      place: { file: 'document/x', path: ['target'] },
      message: expect.stringContaining('"X" is there (`access: under-nda`) and still has'),
      fix: 'Take `target` out; or, if nobody can have it yet, write `access: planned`.',
    });
  });

  test('holds for a link that leads somewhere', () => {
    const url = 'https://status.example.com';
    const [found] = run(liveWithTarget, link({ url, target }));
    expect(found).toMatchObject({
      place: { file: 'site.yaml', path: ['links', 0, 'target'] },
      message: expect.stringContaining('"X" is there (`url: https://status.example.com`) and'),
      fix: 'Take `target` out; or, if nothing is there yet, take `url` out.',
    });
  });

  test('holds for a bounty that is paid', () => {
    const [found] = run(liveWithTarget, bounty({ offered: 'bounty', target }));
    expect(found).toMatchObject({
      place: { file: 'disclosure.yaml', path: ['bounty', 'target'] },
      message: expect.stringContaining('"Rewards for reporters" is `offered: bounty` and still'),
      fix: 'Take `target` out; or, if nothing is paid yet, write `offered: none`.',
    });
  });
});

describe('target-passed, by kind', () => {
  const target = '2026-10';
  const status = 'Set the status to what is true today, or set a target that you can keep; say in';

  test.each([
    ['control', control({ status: 'planned', target }), `still planned. The page`, status],
    ['certification', certification({ status: 'not-held', target }), 'still not-held.', status],
    ['roadmap item', roadmap({ target }), 'still planned.', status],
    [
      'document',
      document({ access: 'planned', target }),
      'still planned.',
      'Write how it can be had today, such as `access: on-request`, or set',
    ],
    [
      'link',
      link({ target }),
      'still without an address.',
      'Write its address, `url: https://…`, if it is there, or set',
    ],
    [
      'bounty',
      bounty({ offered: 'none', target }),
      'still `offered: none`.',
      'Write what is paid today, such as `offered: bounty`, or set',
    ],
  ])('of a %s it says what is true today, and what to write', (_name, trust, state, fix) => {
    const found = said(targetPassed, trust);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`was meant to be there by 2026-10; on 2026-11-21 it is ${state}`);
    expect(found[0]).toContain(fix);
    expect(found[0]).toMatch(/keep; say in `note` what happened\.$/);
  });

  test('a promise of availability has no note to say it in', () => {
    expect(run(targetPassed, availability({ target }))).toEqual([
      {
        place: { file: 'availability/x', path: ['target'] },
        message: expect.stringContaining('it is still a target, not a promise. The page says'),
        fix: 'Take `target` out if the promise holds today, or set a target that you can keep.',
      },
    ]);
  });

  test.each([
    ['link that leads somewhere', link({ url: 'https://a.example', target })],
    ['bounty that is paid', bounty({ offered: 'bounty', target })],
  ])('says nothing of a %s', (_name, trust) => expect(said(targetPassed, trust)).toEqual([]));
});

function live(coverage?: object) {
  return { status: 'live', ...(coverage && { coverage }) };
}

describe('roadmap-delivers-live-control', () => {
  const check = (trust: object) => said(roadmapDeliversLiveControl, trust);
  const delivers = ['control/x'];

  test('an item that is to come may not deliver what is live', () => {
    const trust = { ...control(live()), ...roadmap({}, { delivers: ['control/y', ...delivers] }) };
    expect(run(roadmapDeliversLiveControl, trust)).toEqual([
      {
        place: { file: 'roadmap/r1', path: ['delivers', 1] },
        message:
          '"R" is planned and will deliver "X" (`control/x`), which is live already. A reader cannot tell which of the two to believe.',
        fix: 'Write `status: done` here, or take `control/x` out of `delivers`; or say at control/x what is still to come: `coverage: { covers: …, not_yet: … }`.',
      },
    ]);
  });

  test('nor a report that is held', () => {
    const trust = {
      ...certification({ status: 'attested' }),
      ...roadmap({ status: 'in-progress', delivers: ['certification/x'] }),
    };
    expect(check(trust)).toEqual([
      '"R" is in-progress and will deliver "X" (`certification/x`), which is attested already. A reader cannot tell which of the two to believe. Write `status: done` here, or take `certification/x` out of `delivers`.',
    ]);
  });

  test.each([
    ['planned', control({ status: 'planned' }), roadmap({ delivers })],
    ['live in part', control(live({ covers: 'A', not_yet: 'B' })), roadmap({ delivers })],
    ['delivered', control(live()), roadmap({ status: 'done', delivers })],
    ['dropped from the roadmap', control(live()), roadmap({ status: 'dropped', delivers })],
    [
      'a document, of which another edition comes',
      document({ access: 'public' }),
      roadmap({ delivers: ['document/x'] }),
    ],
    [
      'a certificate to be renewed',
      certification({ status: 'certified', valid_until: '2026-11-20' }),
      roadmap({ delivers: ['certification/x'] }),
    ],
  ])('says nothing when the row is %s', (_name, row, items) => {
    expect(check({ ...row, ...items })).toEqual([]);
  });

  test.each([
    ['control/x', control, 'planned', '`status: live` at control/x'],
    ['control/x', control, 'in-progress', '`status: live` at'],
    ['control/x', control, 'not-offered', '`status: live` at'],
    ['certification/x', certification, 'planned', '`status: attested` or `status: certified` at'],
    ['certification/x', certification, 'in-audit', '`status: attested`'],
    ['certification/x', certification, 'not-held', '`status: attested`'],
  ])('an item that is done may not deliver %s while it is %s', (reference, row, status, fix) => {
    const trust = { ...row({ status }), ...roadmap({ status: 'done', delivers: [reference] }) };
    expect(check(trust)).toEqual([
      expect.stringContaining(
        `"R" is done and delivers "X" (\`${reference}\`), which is still ${status}. A reader`,
      ),
    ]);
    expect(check(trust)[0]).toContain(`Write ${fix}`);
  });

  test('nor a document that nobody can have', () => {
    const trust = {
      ...document({ access: 'planned' }),
      ...roadmap({ status: 'done', delivers: ['document/x'] }),
    };
    expect(check(trust)[0]).toContain('Write how it can be had, such as `access: on-request`, at');
  });

  test.each([
    ['on request', control({ status: 'on-request' }), { status: 'done', delivers }],
    [
      'covered in part',
      control({ status: 'planned', coverage: { not_yet: 'B' } }),
      { status: 'done', delivers },
    ],
    [
      'expired since',
      certification({ status: 'expired' }),
      { status: 'done', delivers: ['certification/x'] },
    ],
    ['on an item that is dropped', control({ status: 'planned' }), { status: 'dropped', delivers }],
  ])('says nothing of a row that is %s', (_name, row, item) => {
    expect(check({ ...row, ...roadmap(item) })).toEqual([]);
  });

  test('a second item may finish what the first began, unless it is done or dropped too', () => {
    const planned = control({ status: 'planned' });
    const first = { status: 'done', delivers };
    expect(check({ ...planned, ...roadmap(first, { delivers }) })).toEqual([]);
    expect(check({ ...planned, ...roadmap(first, { status: 'dropped', delivers }) })).toHaveLength(
      1,
    );
    expect(check({ ...planned, ...roadmap(first, {}) })).toHaveLength(1);
    expect(check({ ...planned, ...roadmap(first, first) })).toHaveLength(2);
  });
});

describe('planned-without-roadmap', () => {
  const check = (trust: object) => said(plannedWithoutRoadmap, trust);

  test('tells what to add to the roadmap or to the gaps', () => {
    const trust = { ...control({ status: 'planned', target: '2027' }), ...roadmap({}) };
    expect(run(plannedWithoutRoadmap, trust)).toEqual([
      {
        place: { file: 'control/x', path: ['status'] },
        message:
          '"X" is planned, but nothing on the roadmap delivers it, and the page does not say why.',
        fix: 'Add `delivers: [control/x]` to an item of roadmap.yaml; or say why there is none, in `gaps` of controls.yaml: `- { item: control/x, why: … }`.',
      },
    ]);
  });

  test('knows whether the gaps have a row for it', () => {
    const { controls } = control({ status: 'in-progress' });
    const gaps = (item: string) => ({
      controls: { ...controls, gaps: [{ item: 'control/y' }, { item }] },
    });
    expect(check(gaps('control/x'))[0]).toContain('controls.yaml: add `why: …` to its row.');
    expect(check(gaps('control/z'))[0]).toContain('`- { item: control/x, why: … }`.');
  });

  test.each(['planned', 'in-audit'])('holds for a certification that is %s', (status) => {
    expect(check(certification({ status }))).toHaveLength(1);
  });

  const planned = control({ status: 'planned' });
  test.each([
    ['an item delivers', { ...planned, ...roadmap({ delivers: ['control/x'] }) }],
    [
      'the gaps explain',
      { controls: { ...planned.controls, gaps: [{ item: 'control/x', why: 'Y' }] } },
    ],
    ['has a condition', { ...control({ status: 'planned', when: 'Asked' }), ...roadmap({}) }],
    [
      'has its own target, where there is no roadmap',
      control({ status: 'planned', target: '2027' }),
    ],
    ['follows another, where there is no roadmap', control({ status: 'planned', after: 'a/b' })],
    ['precedes another, where there is no roadmap', control({ status: 'planned', before: 'a/b' })],
    ['is on request', control({ status: 'on-request' })],
    ['is not held', certification({ status: 'not-held' })],
    ['has expired', certification({ status: 'expired' })],
  ])('is silent about a row that %s', (_name, trust) => expect(check(trust)).toEqual([]));
});

describe('review-overdue', () => {
  const page = (last_reviewed: string | undefined, review_every: string | undefined) =>
    said(reviewOverdue, { site: { last_reviewed, review_every } });

  test('tells how long ago, and what was promised', () => {
    expect(page('2025-09-20', '6 months')).toEqual([
      'The page was last reviewed on 2025-09-20, 14 months ago; the page promises it every 6 months, so it was due on 2026-03-20. Readers see both. Read the whole page against the facts, then write `last_reviewed: 2026-11-21`; or promise only what you can keep.',
    ]);
  });

  test('warns on the day after the one on which it is due', () => {
    expect(page('2026-05-21', '6 months')).toEqual([]);
    expect(page('2026-05-20', '6 months')).toHaveLength(1);
  });

  test('counts days below two months, and drops the one of "every 1 week"', () => {
    expect(page('2026-10-20', '1 week')[0]).toContain(
      '32 days ago; the page promises it every week,',
    );
    expect(page('2026-09-22', '1 week')[0]).toContain('60 days ago;');
    expect(page('2026-09-21', '2 weeks')[0]).toContain(
      '2 months ago; the page promises it every 2 weeks,',
    );
  });

  test('needs both the last day and the interval', () => {
    expect(page('2020-01-01', undefined)).toEqual([]);
    expect(page(undefined, '1 week')).toEqual([]);
  });

  const promises = (...events: [string, string?][]) => ({
    commitments: events.map(([event, every]) => ({
      id: 'p',
      title: 'P',
      event,
      ...(every && { every }),
    })),
  });
  const access = [
    { who: 'Support', last_reviewed: '2026-11-01' },
    { who: 'Engineer', last_reviewed: '2026-01-01' },
  ];

  test('holds the access to production against the promise that speaks of it', () => {
    const trust = {
      data: { access },
      commitments: promises(['restore', '1 day'], ['access-review'], ['access-review', '3 months']),
    };
    expect(run(reviewOverdue, trust)).toMatchObject([
      {
        place: { file: 'data.yaml', path: ['access', 1, 'last_reviewed'] },
        message: expect.stringContaining(
          'The access of "Engineer" was last reviewed on 2026-01-01',
        ),
        fix: expect.stringContaining('Review the access, then write `last_reviewed:'),
      },
    ]);
    expect(
      said(reviewOverdue, { data: { access }, commitments: promises(['review', '1 day']) }),
    ).toEqual([]);
  });

  test('holds the last restore against the promise that speaks of it', () => {
    const backups = { last_tested: '2026-01-01' };
    expect(
      run(reviewOverdue, { data: { backups }, commitments: promises(['restore', '1 year']) }),
    ).toEqual([]);
    expect(
      run(reviewOverdue, { data: { backups }, commitments: promises(['access-review', '1 day']) }),
    ).toEqual([]);
    expect(
      run(reviewOverdue, { data: { backups }, commitments: promises(['restore', '3 months']) }),
    ).toMatchObject([
      {
        place: { file: 'data.yaml', path: ['backups', 'last_tested'] },
        fix: expect.stringContaining('Try a restore, then write `last_tested: 2026-11-21`'),
      },
    ]);
  });
});

describe('document-outdated', () => {
  const check = (more: object, trust: object = {}) =>
    said(documentOutdated, { ...document({ access: 'public', ...more }), ...trust });

  test('warns on the day after the last, not on the last', () => {
    expect(check({ valid_until: '2026-11-21' })).toEqual([]);
    expect(check({ valid_until: '2026-11-20' })).toEqual([
      expect.stringContaining(
        '"X" ran out on 2026-11-20 and is still offered (`access: public`); the page shows it as expired. Enter the current edition',
      ),
    ]);
    const over = document({ access: 'public', valid_until: '2026-11-20' });
    expect(run(documentOutdated, over)[0]?.place).toEqual({
      file: 'document/x',
      path: ['valid_until'],
    });
  });

  test('is silent about one that has no last day, or that nobody can have', () => {
    expect(check({})).toEqual([]);
    expect(check({ valid_until: '2026-01-01', access: 'planned' })).toEqual([]);
  });

  test('leaves it to the certificate when that has expired too', () => {
    const over = { valid_until: '2026-01-01' };
    const row = { id: 'c', title: 'C', status: 'certified', document: 'x', ...over };
    expect(check(over, { certifications: [row] })).toEqual([]);
    expect(check(over, { certifications: [{ ...row, document: 'y' }] })).toHaveLength(1);
    expect(check(over, { certifications: [{ ...row, valid_until: '2027-01-01' }] })).toHaveLength(
      1,
    );
  });
});

const placed = (
  stem: string,
  path: PlacedField['place']['path'],
  value: string,
  meaning: PlacedField['meaning'],
  file = `${stem}.yaml`,
): PlacedField => ({ stem, meaning, value, place: { file, path } });
const toRows = { role: 'reference', to: ['control', 'certification', 'roadmap'] } as const;

describe('gap-listed-twice', () => {
  const gap = (index: number, value: string) =>
    placed('controls', ['gaps', index, 'item'], value, toRows);
  const check = (...fields: PlacedField[]) =>
    gapListedTwice.check(contentWith({ fields })).map(({ place }) => place.path[1]);

  test('points at each row that is there already', () => {
    expect(
      check(gap(0, 'control/a'), gap(1, 'control/b'), gap(2, 'control/a'), gap(3, 'control/a')),
    ).toEqual([2, 3]);
  });

  test('looks at the gaps only', () => {
    const elsewhere = [
      placed('controls', ['groups', 0, 'item'], 'control/a', toRows),
      placed('controls', ['gaps', 0, 'why'], 'control/a', { role: 'text' }),
      placed('site', ['gaps', 0, 'item'], 'control/a', toRows),
    ];
    expect(check(...elsewhere, gap(0, 'control/a'))).toEqual([]);
  });
});

describe('references between records', () => {
  const record = (list: string, id: string, place: PlacedRecord['place']): PlacedRecord => ({
    list,
    id,
    place,
  });
  const items = ['a', 'b', 'c', 'd'].map((id, index) =>
    record('roadmap.items', id, { file: 'roadmap.yaml', path: ['items', index, 'id'] }),
  );
  const item = (index: number, key: string, to: string) =>
    placed('roadmap', ['items', index, key], `roadmap/${to}`, toRows);
  const self = (records: PlacedRecord[], ...fields: PlacedField[]) =>
    refersToItself
      .check(contentWith({ records, fields }))
      .map(({ message, fix }) => `${message} ${fix}`);
  const circle = (...fields: PlacedField[]) =>
    circularOrder.check(contentWith({ records: items, fields })).map(({ place, message }) => [
      place.path.join('.'),
      message
        .split('`')
        .filter((_part, index) => index % 4 === 3)
        .join(', '),
    ]);

  test('a record may not name itself, another of its id it may', () => {
    expect(self(items, item(1, 'after', 'b'), item(1, 'before', 'a'))).toEqual([
      '`after` of `roadmap/b` names `roadmap/b`, which is this record itself. Name another record, or take `after` out.',
    ]);
    expect(self(items, placed('roadmap', ['items', 1, 'after'], 'control/b', toRows))).toEqual([]);
  });

  test('the innermost record counts', () => {
    const records = [
      record('controls.groups', 'g', { file: 'controls.yaml', path: ['groups', 0, 'id'] }),
      record('controls.groups.controls', 'mfa', {
        file: 'controls.yaml',
        path: ['groups', 0, 'controls', 1, 'id'],
      }),
    ];
    const at = ['groups', 0, 'controls', 1, 'after'];
    expect(self(records, placed('controls', at, 'control/mfa', toRows))[0]).toContain(
      '`after` of `control/mfa`',
    );
    expect(
      self(records, placed('controls', ['groups', 0, 'after'], 'control/mfa', toRows)),
    ).toEqual([]);
  });

  test('a reference of one kind is the bare id, and a list keeps its other values', () => {
    const vendor = record('subprocessors.subprocessors', 'acme', {
      file: 'subprocessors/acme.yaml',
      path: [],
    });
    const engaged = placed(
      'subprocessors',
      ['engaged_by'],
      'acme',
      { role: 'reference', to: ['subprocessor'] },
      'subprocessors/acme.yaml',
    );
    expect(self([vendor], engaged)[0]).toContain(
      '`engaged_by` of `subprocessor/acme` names `acme`',
    );
    expect(self([vendor], { ...engaged, place: { ...engaged.place, file: 'other.yaml' } })).toEqual(
      [],
    );
    const listed = placed('roadmap', ['items', 0, 'depends_on', 1], 'roadmap/a', toRows);
    expect(self(items, listed)[0]).toMatch(/or take `roadmap\/a` out of `depends_on`\.$/);
  });

  test('a text may not follow itself; the sections of the page have no such file', () => {
    const text = record('sections', 'data', { file: 'sections/data.md', path: [] });
    const after = (value: string) =>
      placed('sections', ['after'], value, { role: 'section' }, 'sections/data.md');
    expect(self([text], after('section/data'))[0]).toContain('`after` of `section/data` names');
    expect(self([text], after('data'), after('controls/data'))).toEqual([]);
  });

  test('of the journal it matters only which entry amends which', () => {
    const entry = record('changes', 'e', { file: 'changes/e.yaml', path: [] });
    const inEntry = (key: string, value: string, to: 'change' | 'subprocessor') =>
      placed('changes', [key], value, { role: 'reference', to: [to] }, 'changes/e.yaml');
    expect(self([entry], inEntry('amends', 'e', 'change'))[0]).toMatch(
      /Name the entry that this one is about\.$/,
    );
    const vendor = record('subprocessors.subprocessors', 'e', { file: 'changes/e.yaml', path: [] });
    expect(self([vendor], inEntry('subprocessor', 'e', 'subprocessor'))).toEqual([]);
  });

  test('text that looks like a reference is none', () => {
    expect(
      self(items, placed('roadmap', ['items', 0, 'note'], 'roadmap/a', { role: 'text' })),
    ).toEqual([]);
  });

  test('two that wait for each other are one mistake, at the first of them', () => {
    expect(circle(item(0, 'after', 'b'), item(1, 'after', 'a'))).toEqual([
      ['items.0.after', 'after: roadmap/b, after: roadmap/a'],
    ]);
    expect(circle(item(0, 'before', 'b'), item(1, 'before', 'a'))).toHaveLength(1);
    expect(circle(item(0, 'depends_on', 'b'), item(1, 'after', 'a'))).toHaveLength(1);
  });

  test('after and before may say the same twice', () => {
    expect(circle(item(0, 'before', 'b'), item(1, 'after', 'a'))).toEqual([]);
  });

  test('a chain is no circle, nor is a way to one', () => {
    expect(circle(item(0, 'after', 'b'), item(1, 'after', 'c'), item(2, 'after', 'd'))).toEqual([]);
    const tail = item(0, 'after', 'b');
    expect(circle(tail, item(1, 'after', 'c'), item(2, 'after', 'b'))).toMatchObject([
      ['items.1.after', expect.any(String)],
    ]);
  });

  test('a longer circle is told step by step, by its shortest way', () => {
    expect(circle(item(0, 'after', 'b'), item(1, 'after', 'c'), item(2, 'after', 'a'))).toEqual([
      ['items.0.after', 'after: roadmap/b, after: roadmap/c, after: roadmap/a'],
    ]);
    const short = [
      item(0, 'after', 'b'),
      item(1, 'after', 'c'),
      item(2, 'after', 'a'),
      item(1, 'depends_on', 'a'),
    ];
    expect(circle(...short)[0]?.[1]).toBe('after: roadmap/b, depends_on: roadmap/a');
  });

  test('two circles apart are two mistakes, one that shares a step is told once the first is gone', () => {
    expect(
      circle(
        item(0, 'after', 'b'),
        item(1, 'after', 'a'),
        item(2, 'after', 'd'),
        item(3, 'after', 'c'),
      ),
    ).toHaveLength(2);
    expect(
      circle(item(0, 'after', 'b'), item(1, 'after', 'a'), item(1, 'depends_on', 'a')),
    ).toHaveLength(1);
  });

  test('only keys of order make an order, and oneself is another mistake', () => {
    expect(circle(item(0, 'delivers', 'b'), item(1, 'delivers', 'a'))).toEqual([]);
    expect(circle(item(0, 'after', 'a'))).toEqual([]);
  });
});

describe('a day that is still to come', () => {
  const now = '2026-11-21T09:00:00Z';
  const later = '2026-11-23';
  const check = (trust: object, more: object = { now }) => run(datesOutOfOrder, trust, more);

  test('is told with what is said of it', () => {
    expect(check({ site: { last_reviewed: later } })).toEqual([
      {
        place: { file: 'site.yaml', path: ['last_reviewed'] },
        message:
          'The page was last reviewed on 2026-11-23, it says here; on 2026-11-21 that day is still to come.',
        fix: 'Correct the year or the day; if it has not happened yet, take the line out until it has.',
      },
    ]);
  });

  test('lets pass the next day, which has begun in the east, and whatever another day was asked for', () => {
    expect(check({ site: { last_reviewed: '2026-11-22' } })).toEqual([]);
    expect(check({ site: { last_reviewed: later } }, {})).toEqual([]);
  });

  test.each([
    [{ site: { last_updated: later } }, 'site.yaml', 'last_updated', 'The page was last updated'],
    [
      { data: { backups: { last_tested: later } } },
      'data.yaml',
      'backups.last_tested',
      'A restore was last tried',
    ],
    [
      { data: { access: [{ who: 'Support' }, { who: 'Us', last_reviewed: later }] } },
      'data.yaml',
      'access.1.last_reviewed',
      'The access of "Us" was last reviewed',
    ],
    [
      { subprocessors: [{ id: 'v', name: 'Acme', last_assessed: later }] },
      'subprocessor/v',
      'last_assessed',
      '"Acme" was last assessed',
    ],
    [
      certification({ status: 'certified', issued: later }),
      'certification/x',
      'issued',
      '"X" was issued',
    ],
    [document({ access: 'public', date: later }), 'document/x', 'date', '"X" was written'],
  ])('%j', (trust, file, path, message) => {
    const [found] = check(trust);
    expect([found?.place.file, found?.place.path.join('.')]).toEqual([file, path]);
    expect(found?.message).toContain(`${message} on 2026-11-23`);
  });

  test.each(['certified', 'attested', 'self-assessed', 'inherited', 'expired'])(
    'no certification that is %s',
    (status) => {
      expect(check(certification({ status, issued: later }))).toHaveLength(1);
    },
  );

  test.each(['report', 'certificate', 'pen-test', 'attestation', 'questionnaire'])(
    'no %s',
    (kind) => {
      expect(check(document({ kind, access: 'public', date: later }))).toHaveLength(1);
    },
  );

  test.each([
    ['a certification that is planned', certification({ status: 'planned', issued: later })],
    ['a document that is planned', document({ access: 'planned', date: later })],
    ['terms that hold from a day', document({ kind: 'terms', access: 'public', date: later })],
  ])('may be that of %s', (_name, trust) => expect(check(trust)).toEqual([]));
});

describe('security-txt-expired', () => {
  const check = (expires?: string) => run(securityTxtExpired, { disclosure: { expires } });
  const messageOf = (day: string) => check(`${day}T00:00:00Z`)[0]?.message;

  test('has run out at the beginning of its day, and names a moment less than a year ahead', () => {
    expect(check('2026-11-21T00:00:00Z')).toEqual([
      {
        place: { file: 'disclosure.yaml', path: ['expires'] },
        message:
          'security.txt ran out on 2026-11-21; researchers are told not to rely on it any more.',
        fix: 'Read disclosure.yaml against the facts, then set `expires` to a moment less than a year ahead, such as `2027-11-20T00:00:00Z`.',
      },
    ]);
    expect(messageOf('2025-01-01')).toContain('security.txt ran out on 2025-01-01;');
  });

  test('warns for thirty days before', () => {
    expect(check('2026-11-21T12:00:00Z')[0]?.message).toBe(
      'security.txt runs out on 2026-11-21, today; then researchers no longer rely on it.',
    );
    expect(messageOf('2026-11-22')).toContain('runs out on 2026-11-22, in 1 day;');
    expect(messageOf('2026-12-21')).toContain('in 30 days;');
    expect(messageOf('2026-12-22')).toBe(undefined);
  });

  test('warns when it is more than a year ahead', () => {
    expect(messageOf('2027-11-21')).toBe(undefined);
    expect(messageOf('2027-11-22')).toBe(
      'security.txt is valid until 2027-11-22, more than a year ahead; by then nobody may have read it again.',
    );
  });

  test('is silent without a day, and without a page on disclosure', () => {
    expect(check()).toEqual([]);
    expect(run(securityTxtExpired, {})).toEqual([]);
  });
});

describe('dates-out-of-order', () => {
  const entry = { id: 'e', kind: 'added', announced: '2026-03-10T09:00:00Z' };
  const check = (change: object, ...others: object[]) =>
    run(datesOutOfOrder, { changes: [{ ...entry, ...change }, ...others] }).map(
      ({ place, message, fix }) => `${place.file} ${place.path.join('.')}: ${message} ${fix}`,
    );

  test('what customers may object to takes effect after it is announced', () => {
    expect(check({ effective: '2026-03-10' })).toEqual([]);
    expect(check({ effective: '2026-03-09' })).toEqual([
      'change/e effective: This takes effect on 2026-03-09 and was announced after that, on 2026-03-10. Correct the year or the day. If it has happened already, say why nobody was told: emergency: { reason: … }',
    ]);
  });

  test.each([
    ['an emergency', { emergency: { reason: 'R' } }],
    ['a removal', { kind: 'removed' }],
    ['an engagement on request', { kind: 'engagement-changed', after: { engagement: 'optional' } }],
  ])('%s may be over before it is told', (_name, more) => {
    expect(check({ effective: '2026-03-09', ...more })).toEqual([]);
  });

  test('an amendment owes what the entry owes that it amends', () => {
    const amended = { kind: 'amended', amends: 'o', effective: '2026-03-09' };
    const other = { id: 'o', announced: '2026-01-01T09:00:00Z', effective: '2026-02-15' };
    expect(check(amended, { ...other, kind: 'added' })).toHaveLength(1);
    expect(check(amended, { ...other, kind: 'removed' })).toEqual([]);
    expect(check(amended)).toEqual([]);
  });

  test('the last day to object lies between announcement and effect', () => {
    const effective = '2026-04-10';
    expect(check({ effective, object_by: '2026-03-10' })).toEqual([]);
    expect(check({ effective, object_by: '2026-04-10' })).toEqual([]);
    expect(check({ effective, object_by: '2026-03-09' })).toEqual([
      'change/e object_by: The last day for objections, 2026-03-09, was over when this was announced, on 2026-03-10. Correct the day, or take `object_by` out: the notice policy then gives it.',
    ]);
    expect(check({ effective, object_by: '2026-04-11' })).toEqual([
      'change/e object_by: The last day for objections, 2026-04-11, comes after the change takes effect, on 2026-04-10. Set object_by to 2026-04-10 or earlier: an objection must be able to come before the change.',
    ]);
    expect(check({ object_by: '2026-04-11' })).toEqual([]);
  });

  test('an amendment without a day of its own has that of the entry it amends', () => {
    const amended = { kind: 'amended', amends: 'o', object_by: '2026-04-11' };
    const other = { id: 'o', kind: 'added', announced: '2026-01-01T09:00:00Z' };
    expect(check(amended, { ...other, effective: '2026-04-10' })[0]).toContain(
      'takes effect, on 2026-04-10',
    );
    expect(check(amended, { ...other, id: 'p', effective: '2026-04-10' })).toEqual([]);
    expect(check(amended, other)).toEqual([]);
  });

  const report = (more: object) =>
    run(datesOutOfOrder, certification({ status: 'attested', ...more })).map(
      ({ place, message, fix }) => `${place.path.join('.')}: ${message} ${fix}`,
    );

  test('a period ends after it begins', () => {
    expect(report({ period_from: '2026-01-02', period_to: '2026-01-02' })).toEqual([]);
    expect(
      report({ period_from: '2026-01-02', period_to: '2026-01-01', issued: '2025-01-01' }),
    ).toEqual([
      'period_to: The period of "X" ends on 2026-01-01, before it begins, on 2026-01-02. Correct one of the two, or exchange them.',
    ]);
  });

  test('a report is issued after its period began', () => {
    expect(report({ period_from: '2026-01-02', issued: '2026-01-02' })).toEqual([]);
    expect(report({ period_from: '2026-01-02', issued: '2026-01-01' })).toEqual([
      'issued: "X" was issued on 2026-01-01, before the period that it covers began, on 2026-01-02. Correct one of the two.',
    ]);
  });

  test('a certificate is valid after it was issued', () => {
    expect(report({ issued: '2026-01-02', valid_until: '2026-01-02' })).toEqual([]);
    expect(report({ valid_until: '2026-01-02' })).toEqual([]);
    expect(report({ issued: '2026-01-02', valid_until: '2026-01-01' })).toEqual([
      'valid_until: "X" is valid until 2026-01-01, but was issued after that, on 2026-01-02. Correct one of the two.',
    ]);
  });

  test('a control is live since a day that has come', () => {
    expect(run(datesOutOfOrder, control({ status: 'live', since: '2026-11-21' }))).toEqual([]);
    expect(run(datesOutOfOrder, control({ status: 'live' }))).toEqual([]);
    expect(run(datesOutOfOrder, control({ status: 'planned', since: '2026-11-22' }))).toEqual([]);
    expect(run(datesOutOfOrder, control({ status: 'live', since: '2026-11-22' }))).toEqual([
      {
        place: { file: 'control/x', path: ['since'] },
        message:
          '"X" is called live since 2026-11-22, and that day is still to come on 2026-11-21.',
        fix: 'Correct the day, or write `status: planned` and `target: 2026-11-22` until then.',
      },
    ]);
  });
});

describe('the name of a section', () => {
  const records = ['controls.groups', 'sections'].map((list, index) => ({
    list,
    id: ['access', 'architecture'][index] ?? '',
    place: { file: 'f', path: [] },
  }));
  const after = (value: string, unsure: string[] = []) =>
    unknownReference
      .check(
        contentWith({
          records,
          unsure: new Set(unsure),
          fields: [placed('sections', ['after'], value, { role: 'section' }, 'sections/a.md')],
        }),
      )
      .map(({ place, message, fix }) => `${place.file}: ${message} ${fix}`);

  test('is suggested when it is nearly right', () => {
    expect(after('dat')).toEqual([
      'sections/a.md: There is no section `dat`; did you mean `data`? Write `data`.',
    ]);
    expect(after('section-architecture')).toEqual([
      'sections/a.md: There is no section `section-architecture`; did you mean `section/architecture`? Write `section/architecture`.',
    ]);
  });

  test('has its folder before it when it is a group of controls or a text', () => {
    expect(after('architecture')[0]).toContain('did you mean `section/architecture`?');
    // `access` is one of the usual sections as well.
    expect(after('access')).toEqual([]);
    expect(after('controls-access')[0]).toContain('did you mean `controls/access`?');
  });

  test('is listed when nothing is near', () => {
    expect(after('somewhere-else-entirely')[0]).toMatch(
      /^sections\/a\.md: There is no section `somewhere-else-entirely`\. Write one of `in-short`, `principles`, .*, `links`; or `controls\/<group>`, `section\/<file>`\.$/,
    );
  });

  test('is wrong even while the texts cannot all be read', () => {
    expect(after('architecture', ['sections', 'controls'])[0]).not.toContain('did you mean');
  });
});

describe('unsafe-markdown', () => {
  const wordsOf = (value: string) =>
    unsafeMarkdown
      .check(contentWith({ fields: [placed('faq', ['answer'], value, { role: 'markdown' })] }))
      .map(({ place }) => place.words);

  test('points at the offending piece', () => {
    expect(wordsOf('In <b>Frankfurt</b>, [here](javascript:x).')).toEqual(['<b>', 'javascript:x']);
  });

  test('reads on from the start of the line where the same words stand in code before', () => {
    expect(wordsOf('Write `<b>` for bold.\nIt is <b>bold</b>.')).toEqual(['It is <b>']);
    expect(wordsOf('The tag `<b>` makes <b>bold</b>.')).toEqual(['The tag `<b>` makes <b>']);
  });

  test('leaves out the mark of what was cut', () => {
    const long = `javascript:${'x'.repeat(90)}`;
    expect(wordsOf(`[a](${long})`)).toEqual([long.slice(0, 79)]);
  });

  test('means the whole text when the piece is written with escapes', () => {
    expect(wordsOf('javascript:a&b `x` [a](javascript:a&amp;b)')).toEqual(['']);
  });

  test('says how to put each kind right', () => {
    const fixOf = (value: string) =>
      unsafeMarkdown.check(
        contentWith({ fields: [placed('faq', ['answer'], value, { role: 'markdown' })] }),
      )[0]?.fix;
    expect(fixOf('<b>')).toMatch(/^Write it in Markdown, or put it between backticks/);
    expect(fixOf('[a](x:y)')).toMatch(/^Link to an https address/);
    expect(fixOf('![a](https://e.example/a.png)')).toMatch(/^Put the picture into `public\/`/);
    expect(fixOf('>'.repeat(120))).toMatch(/^Write it with fewer levels/);
  });

  test('tags that close are told only where none opens', () => {
    expect(wordsOf('</i> and </b>')).toEqual(['</i>', '</b>']);
    expect(wordsOf('</i> [a](x:y)')).toEqual(['</i>', 'x:y']);
  });
});
