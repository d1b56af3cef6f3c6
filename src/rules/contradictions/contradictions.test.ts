import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import type { Content, PlacedField, Rule } from '../rule.ts';
import { aiRetentionContradicted } from './ai-retention-contradicted.ts';
import { commitmentStatedTwice } from './commitment-stated-twice.ts';
import { dataCategoryWithoutHome } from './data-category-without-home.ts';
import { knownVendors } from '../../prose/known-vendors.ts';
import { locationWithoutTransferMechanism } from './location-without-transfer-mechanism.ts';
import { noSubprocessorsClaimed } from '../wording/no-subprocessors-claimed.ts';
import { vendorNeverMentioned } from '../hints/vendor-never-mentioned.ts';
import { vendorNotInRegister } from '../wording/vendor-not-in-register.ts';

const always = { id: 'acme', name: 'Acme', engagement: 'always' };
const messages = (rule: Rule, content: Content) =>
  rule.check(content).map(({ message }) => message);

/** A field with a value, at a path; the file is named for the stem. */
function field(
  value: string,
  path: (string | number)[] = ['questions', 0, 'answer'],
  stem = 'faq',
  meaning: PlacedField['meaning'] = { role: 'markdown' },
): PlacedField {
  return { stem, meaning, value, place: { file: `${stem}.yaml`, path } };
}

describe('data-category-without-home', () => {
  const check = (category: object) =>
    dataCategoryWithoutHome.check(
      contentWith({
        trust: { data: { categories: [{ id: 'a', title: 'Accounts', ...category }] } },
      }),
    );

  test('a category without a place or a store is warned about', () => {
    expect(check({})).toEqual([
      {
        place: { file: 'data/a', path: [] },
        message: 'The page does not say where "Accounts" is stored.',
        fix: expect.stringContaining('`locations: [{ country: DE }]`'),
      },
    ]);
  });

  test.each([
    { locations: [{ country: 'DE' }] },
    { locations: [{ selection: 'selectable' }] },
    { stored_in: 'PostgreSQL' },
  ])('%j is a home', (category) => expect(check(category)).toEqual([]));

  test('without a data.yaml there is nothing to say', () => {
    expect(dataCategoryWithoutHome.check(contentWith({ trust: { data: {} } }))).toEqual([]);
    expect(dataCategoryWithoutHome.check(contentWith({}))).toEqual([]);
  });
});

describe('location-without-transfer-mechanism', () => {
  const check = (vendor: object, home_areas: string[] | undefined = ['EU']) =>
    locationWithoutTransferMechanism.check(
      contentWith({ trust: { site: { home_areas }, subprocessors: [{ ...always, ...vendor }] } }),
    );
  const inside = (country: string, transfers?: object[]) => ({
    locations: [{ country }],
    ...(transfers && { transfers }),
  });

  test('names vendor, place and home areas, points at the place, and shows the line to write', () => {
    expect(check({ locations: [{ country: 'DE' }, { country: 'US', place: 'Ohio' }] })).toEqual([
      {
        place: { file: 'subprocessor/acme', path: ['locations', 1] },
        message:
          'Acme processes data in `US` (Ohio), which lies outside `home_areas: [EU]` of the page, and no ground is given for taking it out of the EEA.',
        fix: "Add to `transfers:` what the contract with Acme rests on, such as `{ from: EEA, mechanism: scc-2021-914, module: '3' }`, and announce it with `candor change`. Grounds for leaving the EEA: adequacy (not for the US), dpf (for the US), scc-2021-914, bcr-processor, derogation-49.",
      },
    ]);
  });

  test('several places and several homes are one finding, each named once', () => {
    const found = check(
      { locations: [{ country: 'IN' }, { region: 'global' }, { country: 'IN' }] },
      ['EU', 'EEA', 'UK', 'CH'],
    );
    expect(found).toMatchObject([
      {
        place: { path: ['locations', 0] },
        message: expect.stringContaining(
          'in `IN` and all over the world, which lies outside `home_areas: [EU, EEA, UK, CH]` of the page, and no ground is given for taking it out of the EEA or the United Kingdom or Switzerland.',
        ),
        fix: expect.stringContaining(
          "such as `{ from: EEA, mechanism: scc-2021-914, module: '3' }`, `{ from: UK, mechanism: uk-addendum }`, `{ from: CH, mechanism: scc-2021-914, module: '3' }`, and",
        ),
      },
    ]);
    expect(found[0]?.fix).toMatch(
      /leaving the EEA: .* Grounds for leaving the UK: .*Switzerland: /,
    );
  });

  test.each([
    [{ region: 'NA' }, 'in `NA`'],
    [{ region: 'global', place: 'Its edge' }, 'in Its edge'],
    [{ selection: 'provider-managed' }, 'wherever it decides'],
    [{ country: 'US', selection: 'provider-managed' }, 'in `US`'],
  ])('%j is a place %s', (location, words) => {
    expect(check({ locations: [location] })).toMatchObject([
      { message: expect.stringContaining(`Acme processes data ${words}, which`) },
    ]);
  });

  test('what is written and does not carry is quoted', () => {
    const transfers = [
      { from: 'EEA', mechanism: 'none-required' },
      { from: 'EEA', mechanism: 'unknown' },
      { from: 'EEA', mechanism: 'unknown' },
    ];
    expect(check(inside('US', transfers))).toMatchObject([
      {
        message: expect.stringContaining(
          'what `transfers` says (none-required from EEA, unknown from EEA) gives no ground for taking it out of the EEA.',
        ),
      },
    ]);
  });

  test('where protection is adequate the fix says so', () => {
    expect(check(inside('GB'))).toMatchObject([
      { fix: expect.stringContaining('such as `{ from: EEA, mechanism: adequacy }`') },
    ]);
    expect(check(inside('DE'), ['UK'])).toMatchObject([
      { fix: expect.stringContaining('such as `{ from: UK, mechanism: adequacy }`') },
    ]);
  });

  test.each([
    ['EEA', 'GB', 'adequacy'],
    ['EEA', 'BR', 'adequacy'],
    ['EEA', 'US', 'dpf'],
    ['EEA', 'IN', 'scc-2021-914'],
    ['EEA', 'IN', 'bcr-processor'],
    ['EEA', 'IN', 'derogation-49'],
    ['UK', 'DE', 'adequacy'],
    ['UK', 'KR', 'adequacy'],
    ['UK', 'US', 'dpf-uk-extension'],
    ['UK', 'IN', 'uk-idta'],
    ['UK', 'IN', 'uk-addendum'],
    ['UK', 'IN', 'bcr-processor'],
    ['CH', 'FR', 'adequacy'],
    ['CH', 'MC', 'adequacy'],
    ['CH', 'US', 'dpf-swiss'],
    ['CH', 'IN', 'scc-2021-914'],
  ])('out of %s into %s, %s carries', (from, country, mechanism) => {
    expect(check(inside(country, [{ from, mechanism }]), [from])).toEqual([]);
  });

  test.each([
    ['EEA', 'US', 'adequacy'],
    ['EEA', 'IN', 'dpf'],
    ['EEA', 'US', 'dpf-uk-extension'],
    ['EEA', 'US', 'uk-addendum'],
    ['EEA', 'US', 'uk-idta'],
    ['UK', 'US', 'scc-2021-914'],
    ['UK', 'US', 'dpf'],
    ['UK', 'BR', 'adequacy'],
    ['CH', 'US', 'dpf'],
    ['CH', 'US', 'uk-addendum'],
    ['CH', 'JP', 'adequacy'],
    ['CH', 'IN', 'dpf-swiss'],
  ])('out of %s into %s, %s does not', (from, country, mechanism) => {
    expect(check(inside(country, [{ from, mechanism }]), [from])).toHaveLength(1);
  });

  test('a ground for one home is none for another', () => {
    const found = check(inside('US', [{ from: 'EEA', mechanism: 'dpf' }]), ['EU', 'UK']);
    expect(found).toMatchObject([
      { message: expect.stringContaining('out of the United Kingdom.') },
    ]);
  });

  test.each([
    [['EU'], 'NO'],
    [['EEA'], 'FR'],
    [['UK'], 'GB'],
    [['CH'], 'CH'],
    [['EU', 'US'], 'US'],
    [['US'], 'IN'],
  ])('with %j at home, %s needs no ground', (areas, country) => {
    expect(check(inside(country), areas)).toEqual([]);
  });

  test('areas larger than a country can be home', () => {
    expect(check({ locations: [{ region: 'EU' }, { region: 'EEA' }] }, ['EU'])).toEqual([]);
    expect(check({ locations: [{ region: 'EU' }, { region: 'EEA' }] }, ['EEA'])).toEqual([]);
    expect(check({ locations: [{ region: 'UK' }] }, ['UK'])).toEqual([]);
    expect(check({ locations: [{ region: 'UK' }] }, ['EU'])).toHaveLength(1);
  });

  test.each(['customer-selected', 'selectable', 'customer-controlled', 'on-request'])(
    'a place that is %s is not the page’s to ground',
    (selection) => {
      expect(check({ locations: [{ country: 'US', selection }] })).toEqual([]);
    },
  );

  test.each([{ undecided: {} }, { engagement: 'customer-directed' }, { account: 'customer' }])(
    'a vendor with %j is left out',
    (more) => {
      expect(check({ ...inside('US'), ...more })).toEqual([]);
    },
  );

  test('without home areas nothing is promised, without places nothing is said', () => {
    const vendor = { ...always, ...inside('US') };
    const content = contentWith({ trust: { subprocessors: [vendor] } });
    expect(locationWithoutTransferMechanism.check(content)).toEqual([]);
    expect(check({})).toEqual([]);
    expect(locationWithoutTransferMechanism.check(contentWith({}))).toEqual([]);
  });
});

describe('commitment-stated-twice', () => {
  const check = (trust: object) =>
    commitmentStatedTwice.check(contentWith({ trust: { data: {}, commitments: {}, ...trust } }));
  const promise = (id: string, more: object) => ({ id, title: `Promise ${id}`, ...more });
  const both = (one: object, other: object) =>
    check({ commitments: { commitments: [promise('a', one), promise('b', other)] } });
  const breach = { event: 'personal-data-breach', to: 'affected-customers', clock_starts: 'aware' };

  test('two notices of a breach with two periods name both', () => {
    expect(both({ ...breach, within: '72 hours' }, { ...breach, within: '2 days' })).toEqual([
      {
        place: { file: 'commitment/b', path: ['within'] },
        message:
          'Two lengths of time stand for notice of a breach to the same recipients: `within` of "Promise b" in commitments.yaml says 2 days, `within` of "Promise a" in commitments.yaml says 72 hours. A reader takes the one that suits them.',
        fix: 'Find out which of the two holds, and write it in both places: 72 hours here, or 2 days there. If they are two promises, say what tells them apart (`applies_when`, `plans`, `what`).',
      },
    ]);
  });

  test('equal lengths in other words are one promise', () => {
    expect(both({ ...breach, within: '72 hours' }, { ...breach, within: '3 days' })).toEqual([]);
    expect(both({ ...breach, within: '30 days' }, { ...breach, within: '1 month' })).toEqual([]);
  });

  test('the longer of the two may stand first', () => {
    expect(both({ ...breach, within: '1 day' }, { ...breach, within: '72 hours' })).toHaveLength(1);
  });

  test.each([
    { to: 'supervisory-authority' },
    { to_note: 'Admins' },
    { what: 'A full report' },
    { clock_starts: 'confirmed' },
    { applies_when: 'Health data' },
    { hours: '24/7' },
    { severities: ['sev-1'] },
    { channels: ['phone'] },
    { plans: ['Enterprise'] },
    { event: 'incident' },
  ])('%j tells two promises apart', (more) => {
    expect(
      both({ ...breach, within: '72 hours' }, { ...breach, within: '1 day', ...more }),
    ).toEqual([]);
  });

  test('the order of channels, plans and severities is no difference', () => {
    for (const key of ['channels', 'plans', 'severities'])
      expect(
        both(
          { ...breach, within: '72 hours', [key]: ['x', 'y'] },
          { ...breach, within: '1 day', [key]: ['y', 'x'] },
        ),
        key,
      ).toHaveLength(1);
  });

  test('of matters with several steps only equal titles are one promise', () => {
    const answer = { event: 'support', to: 'workspace-admins' };
    expect(both({ ...answer, within: '1 hour' }, { ...answer, within: '2 days' })).toEqual([]);
    expect(
      both(
        { ...answer, title: 'First answer', within: '1 hour' },
        { ...answer, title: 'first answer ', within: '2 days' },
      ),
    ).toMatchObject([{ message: expect.stringMatching(/stand for "first answer ":/) }]);
  });

  test('each measure is compared with its own kind', () => {
    const change = { event: 'subprocessor-change' };
    expect(both({ ...change, ahead: '30 days' }, { ...change, within: '14 days' })).toEqual([]);
    expect(both({ ...change, ahead: '30 days' }, { ...change, ahead: '14 days' })).toMatchObject([
      {
        message: expect.stringContaining('stand for notice of a change of subprocessors: `ahead`'),
      },
    ]);
    const backup = { event: 'backup', title: 'Backups' };
    expect(both({ ...backup, every: '1 day' }, { ...backup, every: '1 week' })).toHaveLength(1);
  });

  const alone = (commitment: object, rest: object) =>
    check({ commitments: { commitments: [promise('a', commitment)] }, ...rest });

  describe('notice in site.yaml', () => {
    const site = { notice: { days: 30 } };
    const told = { event: 'subprocessor-change', ahead: '14 days' };

    test.each([undefined, 'all-customers', 'affected-customers'])('binds a promise to %s', (to) => {
      expect(alone({ ...told, to }, { site })).toMatchObject([
        {
          place: { file: 'commitment/a', path: ['ahead'] },
          message: expect.stringContaining(
            'notice of a change of subprocessors: `ahead` of "Promise a" in commitments.yaml says 14 days, `notice.days` in site.yaml says 30 days.',
          ),
        },
      ]);
    });

    test.each([
      { to: 'public' },
      { plans: ['Enterprise'] },
      { applies_when: 'In an emergency' },
      { ahead: '30 days' },
      { event: 'other' },
    ])('leaves %j alone', (more) => {
      expect(alone({ ...told, ...more }, { site })).toEqual([]);
    });

    test('says nothing where the page promises no days', () => {
      expect(alone(told, { site: { notice: {} } })).toEqual([]);
      expect(alone(told, { site: { notice: { days: 0 } } })).toEqual([]);
      expect(alone(told, {})).toEqual([]);
    });
  });

  describe('answers to reports in disclosure.yaml', () => {
    const disclosure = {
      response: { acknowledge: '48 hours', triage: '5 business-days', fix: '90 days' },
    };
    const report = { event: 'vulnerability-report', within: '10 minutes' };

    test.each([
      ['A report is acknowledged', 'acknowledge', '48 hours'],
      ['First reply to a reporter', 'acknowledge', '48 hours'],
      ['You get a receipt', 'acknowledge', '48 hours'],
      ['A report is triaged', 'triage', '5 business-days'],
      ['We assess every report', 'triage', '5 business-days'],
      ['A judgement of the report', 'triage', '5 business-days'],
      ['It is fixed', 'fix', '90 days'],
      ['Remediation', 'fix', '90 days'],
    ])('"%s" is compared with `%s`', (title, stage, period) => {
      expect(alone({ ...report, title }, { disclosure })).toMatchObject([
        {
          message: expect.stringContaining(
            `answering a report of a vulnerability: \`within\` of "${title}" in commitments.yaml says 10 minutes, \`response.${stage}\` in disclosure.yaml says ${period}.`,
          ),
        },
      ]);
    });

    test('a title that does not tell which answer is meant is compared with none', () => {
      expect(alone({ ...report, title: 'Reporters hear from us' }, { disclosure })).toEqual([]);
      expect(alone({ ...report, title: 'Acknowledged' }, {})).toEqual([]);
      expect(alone({ ...report, title: 'Acknowledged' }, { disclosure: {} })).toEqual([]);
      expect(alone({ ...report, title: 'Fixed', event: 'support' }, { disclosure })).toEqual([]);
    });
  });

  describe('deletion and backups in data.yaml', () => {
    const data = { deletion: { within: '30 days' }, backups: { every: '1 day' } };

    test('deletion has one length', () => {
      expect(alone({ event: 'deletion', within: '60 days' }, { data })).toMatchObject([
        {
          message: expect.stringContaining(
            'stand for deletion: `within` of "Promise a" in commitments.yaml says 60 days, `deletion.within` in data.yaml says 30 days.',
          ),
        },
      ]);
      expect(alone({ event: 'deletion', within: '30 days' }, { data })).toEqual([]);
      expect(alone({ event: 'review', within: '60 days' }, { data })).toEqual([]);
    });

    test.each([
      { title: 'Backups expire' },
      { title: 'Every copy is gone' },
      { what: 'Request logs' },
      { what: 'The archive' },
    ])('%j speaks of something else than the data itself', (more) => {
      expect(alone({ event: 'deletion', within: '60 days', ...more }, { data })).toEqual([]);
    });

    test('backups are made at one pace', () => {
      expect(alone({ event: 'backup', every: '1 week' }, { data })).toMatchObject([
        {
          message: expect.stringContaining(
            'stand for backups: `every` of "Promise a" in commitments.yaml says 1 week, `backups.every` in data.yaml says 1 day.',
          ),
        },
      ]);
      expect(alone({ event: 'restore', every: '1 week' }, { data })).toEqual([]);
      expect(alone({ event: 'backup', every: '1 week' }, { data: {} })).toEqual([]);
      expect(alone({ event: 'deletion', within: '1 week' }, { data: {} })).toEqual([]);
    });

    const stages = (period: string) => ({
      rule: 'stages',
      stages: [
        { state: 'kept', for: '9 days' },
        { state: 'in-backups', for: period },
      ],
    });

    test('how long a backup is kept is how long deleted data stays in it', () => {
      const found = check({
        data: {
          backups: { kept_for: '35 days' },
          retention: stages('30 days'),
          categories: [
            { id: 'x', title: 'Accounts', retention: stages('40 days') },
            { id: 'y', title: 'Files', retention: stages('35 days') },
            { id: 'z', title: 'Logs', retention: { rule: 'period', for: '1 day' } },
          ],
        },
      });
      expect(found).toMatchObject([
        {
          place: { file: 'data.yaml', path: ['retention', 'stages', 1, 'for'] },
          message: expect.stringContaining(
            'how long deleted data stays in backups: the stage `in-backups` of all data says 30 days, `backups.kept_for` in data.yaml says 35 days.',
          ),
        },
        {
          place: { file: 'data/x', path: ['retention', 'stages', 1, 'for'] },
          message: expect.stringContaining('the stage `in-backups` of "Accounts" says 40 days'),
        },
      ]);
    });

    test('a stage without a length, or backups without one, contradict nothing', () => {
      const retention = { rule: 'stages', stages: [{ state: 'in-backups' }] };
      expect(check({ data: { backups: { kept_for: '1 day' }, retention } })).toEqual([]);
      expect(check({ data: { backups: {}, retention: stages('1 day') } })).toEqual([]);
      expect(check({ data: { retention: stages('1 day') } })).toEqual([]);
    });
  });

  describe('levels of incidents', () => {
    const levels = [
      {
        id: 'sev-1',
        title: 'SEV-1',
        acknowledge_within: '1 hour',
        update_every: '4 hours',
        postmortem_within: '14 days',
      },
      { id: 'sev-2', title: 'SEV-2', postmortem_within: '21 days' },
    ];
    const incident = (more: object, severities: string[] | undefined = ['sev-1']) =>
      check({
        commitments: {
          commitments: [promise('a', { event: 'incident', severities, ...more })],
          severity_levels: levels,
        },
      });

    test.each([
      [{ title: 'A public post-mortem', within: '7 days' }, 'postmortem_within', '14 days'],
      [{ title: 'A postmortem', within: '7 days' }, 'postmortem_within', '14 days'],
      [{ title: 'Root-cause analysis', within: '7 days' }, 'postmortem_within', '14 days'],
      [{ title: 'A written account', within: '7 days' }, 'postmortem_within', '14 days'],
      [{ title: 'It is acknowledged', within: '7 days' }, 'acknowledge_within', '1 hour'],
      [{ title: 'A first answer', within: '7 days' }, 'acknowledge_within', '1 hour'],
      [{ title: 'Updates follow', every: '7 days' }, 'update_every', '4 hours'],
    ])('%j is compared with `%s`', (more, key, period) => {
      expect(incident(more)).toMatchObject([
        {
          message: expect.stringMatching(
            `stand for incidents of SEV-1: .* says 7 days, \`${key}\` of SEV-1 in commitments.yaml says ${period}.`,
          ),
        },
      ]);
    });

    test('a promise for two levels is held against both', () => {
      const more = { title: 'A post-mortem', within: '14 days' };
      expect(incident(more, ['sev-1', 'sev-2'])).toMatchObject([
        { message: expect.stringContaining('incidents of SEV-2') },
      ]);
    });

    test('without a level, or with words that do not tell, nothing is compared', () => {
      const content = { title: 'A post-mortem', within: '7 days', event: 'incident' };
      expect(
        check({
          commitments: { commitments: [promise('a', content)], severity_levels: levels },
        }),
      ).toEqual([]);
      expect(incident({ title: 'It is closed', within: '7 days' })).toEqual([]);
      expect(incident({ title: 'A post-mortem', within: '7 days', event: 'other' })).toEqual([]);
      expect(alone({ ...content, severities: ['sev-1'] }, {})).toEqual([]);
    });
  });

  describe('a log that is a category of data', () => {
    const pair = (retention: object, title = 'Audit log') => ({
      commitments: {
        logs: [
          { title: 'Another', retention: { rule: 'period', for: '1 day' } },
          { title, retention },
        ],
      },
      data: {
        categories: [
          { id: 'logs', title: 'audit log', retention: { rule: 'period', for: '12 months' } },
        ],
      },
    });

    test('is kept for one length of time', () => {
      expect(check(pair({ rule: 'period', for: '6 months' }, ' Audit log'))).toMatchObject([
        {
          place: { file: 'commitments.yaml', path: ['logs', 1, 'retention', 'for'] },
          message: expect.stringMatching(
            /how long "audit log" is kept: `retention` of the log " Audit log" in commitments.yaml says 6 months, `retention` of "audit log" in data.yaml says 12 months\./,
          ),
        },
      ]);
    });

    test('is compared only where both are fixed lengths', () => {
      expect(check(pair({ rule: 'period', for: '12 months' }))).toEqual([]);
      expect(check(pair({ rule: 'legal-duty', for: '1 year' }))).toEqual([]);
      const { commitments } = pair({ rule: 'period', for: '6 months' });
      const categories = [{ id: 'logs', title: 'Audit log', retention: { rule: 'persistent' } }];
      expect(check({ commitments, data: { categories } })).toEqual([]);
    });
  });
});

describe('ai-retention-contradicted', () => {
  const check = (top: object, provider: object, vendor: object = {}) =>
    aiRetentionContradicted.check(
      contentWith({
        trust: {
          ai: {
            ...top,
            providers: [
              { id: 'other', subprocessor: 'nobody', retention: { policy: 'unknown' } },
              { id: 'drafts', subprocessor: 'acme', ...provider },
            ],
          },
          subprocessors: [{ ...always, ...vendor }],
        },
      }),
    );
  const zero = { retention: { policy: 'zero' } };
  const period = { retention: { policy: 'period', for: '30 days' } };

  test('a provider that keeps prompts belies zero retention for all', () => {
    expect(check(zero, period)).toEqual([
      {
        place: { file: 'ai.yaml', path: ['providers', 1, 'retention', 'policy'] },
        message:
          'ai.yaml claims at the top that AI providers keep nothing (`policy: zero`), and its row `drafts` says that prompts and outputs are kept for 30 days. Whoever reads only the top is told something false of Acme.',
        fix: 'Write at the top of ai.yaml what holds for all (`retention: { policy: period, for: … }`), or name the exception there: `note: All but Acme keep nothing`. If the record is wrong, correct the record.',
      },
    ]);
  });

  test.each([
    [{ policy: 'period' }, 'says that prompts and outputs are kept. Whoever'],
    [{ policy: 'unknown' }, 'says that retention is not known. Whoever'],
  ])('so does %j', (retention, words) => {
    expect(check(zero, { retention })).toMatchObject([{ message: expect.stringContaining(words) }]);
  });

  test.each([
    [{ rule: 'period', for: '30 days' }, 'for 30 days\\.'],
    [{ rule: 'legal-duty', for: '10 years' }, 'for 10 years\\.'],
    [{ rule: 'persistent' }, 'for as long as the account lives\\.'],
    [
      { rule: 'stages', stages: [{ state: 'kept', for: '3 days' }, { state: 'purged' }] },
      'in stages, first for 3 days\\.',
    ],
    [
      { rule: 'stages', stages: [{ state: 'kept' }] },
      'in stages, first for a time without an end\\.',
    ],
  ])('the register may belie it, too: %j', (retention, words) => {
    expect(check(zero, zero, { retention })).toMatchObject([
      {
        place: { file: 'subprocessor/acme', path: ['retention'] },
        message: expect.stringMatching(
          new RegExp(`and the register says that Acme keeps data ${words}`),
        ),
      },
    ]);
  });

  test.each([
    { rule: 'until-event', event: 'The answer has been passed on' },
    { rule: 'by-contract', terms: 'As agreed' },
    undefined,
  ])('%j belies nothing', (retention) => {
    expect(check(zero, {}, { retention })).toEqual([]);
  });

  test('a claim that is not zero for all, or names its exception, is none', () => {
    expect(check({}, period)).toEqual([]);
    expect(check({ retention: { policy: 'period', for: '24 hours' } }, period)).toEqual([]);
    for (const note of ['Acme keeps some', 'Except one', 'All but one', 'Other than for abuse'])
      expect(check({ retention: { policy: 'zero', note } }, period), note).toEqual([]);
    expect(check({ retention: { policy: 'zero', note: 'In writing' } }, period)).toHaveLength(1);
  });

  test.each([{ account: 'customer' }, { engagement: 'customer-directed' }])(
    'a provider with %j is the customer’s own',
    (vendor) => {
      expect(check(zero, period, vendor)).toEqual([]);
    },
  );

  const training = (customer_data: string, more: object = {}) => ({
    training: { customer_data, ...more },
  });

  test('a provider that trains belies "never"', () => {
    expect(check(training('never'), { trains_on_customer_data: 'opt-out' })).toEqual([
      {
        place: { file: 'ai.yaml', path: ['providers', 1, 'trains_on_customer_data'] },
        message:
          'ai.yaml says at the top that models are trained on customer data "never", and the row `drafts` (Acme) says "opt-out".',
        fix: 'Write at the top what holds for every provider: `customer_data: opt-out`; or say of whose models the top speaks: `models: ours`; or name the exception there: `note: All but Acme`. If the row is wrong, correct the row.',
      },
    ]);
  });

  test.each([
    ['never', 'opt-in'],
    ['never', 'unknown'],
    ['opt-in', 'opt-out'],
    ['opt-out', 'always'],
    ['always', 'unknown'],
  ])('"%s" above "%s" claims too much', (claimed, said) => {
    expect(check(training(claimed), { trains_on_customer_data: said })).toHaveLength(1);
  });

  test.each([
    ['never', 'never'],
    ['opt-in', 'never'],
    ['always', 'opt-out'],
    ['unknown', 'always'],
  ])('"%s" above "%s" does not', (claimed, said) => {
    expect(check(training(claimed), { trains_on_customer_data: said })).toEqual([]);
  });

  test('what is said of our own models says nothing of theirs', () => {
    const always = { trains_on_customer_data: 'always' };
    expect(check(training('never', { models: 'ours' }), always)).toEqual([]);
    expect(check(training('never', { note: 'Unless you ask for it' }), always)).toEqual([]);
    expect(check(training('never', { models: 'all', note: 'Truly' }), always)).toHaveLength(1);
    expect(check({}, always)).toEqual([]);
    expect(check(training('never'), {})).toEqual([]);
  });

  test('without providers there is nothing to say', () => {
    expect(aiRetentionContradicted.check(contentWith({ trust: { ai: zero } }))).toEqual([]);
    expect(aiRetentionContradicted.check(contentWith({}))).toEqual([]);
  });
});

describe('vendor-not-in-register', () => {
  const check = (fields: PlacedField[], trust: object = {}) =>
    vendorNotInRegister.check(contentWith({ fields, trust }));
  const said = (sentence: string, more: PlacedField[] = []) =>
    check([field(sentence), ...more]).map(({ place }) => place.words);

  test('names the vendor, and what to write if it touches data', () => {
    expect(check([field('In Frankfurt, on AWS.')])).toEqual([
      {
        place: { file: 'faq.yaml', path: ['questions', 0, 'answer'], words: 'AWS' },
        message:
          '"AWS" (Amazon Web Services) is named here, and the register of subprocessors does not have it. A reader would ask which data it receives, and why it is not listed.',
        fix: 'If it touches customer data, add it to subprocessors.yaml (`name: Amazon Web Services`, with `purpose`, `data`, `locations` and `engagement`) and announce it with `candor change`. If it does not, say so in the sentence, or give the reason: `allow: { vendor-not-in-register: … }`.',
      },
    ]);
    expect(check([field('Errors go to Sentry.')])).toMatchObject([
      { message: expect.stringMatching(/^"Sentry" is named here/) },
    ]);
  });

  test.each([
    ['Keys lie in AWS KMS.', ['AWS']],
    ['It is AWS-hosted.', ['AWS']],
    ['Calls go to Azure OpenAI.', ['Azure OpenAI', 'OpenAI']],
    ['**Stripe** takes payments; Stripe keeps cards.', ['Stripe']],
    ['Stored at fly.io and (Hetzner).', ['fly.io', 'Hetzner']],
    ['Mail goes by Postmark, text messages by Twilio.', ['Twilio', 'Postmark']],
    ['Who sends mail? Mailgun does.', ['Mailgun']],
    ['We never sell data. Backups lie at Backblaze.', ['Backblaze']],
    ['We do not sell data\n\nCloudflare filters requests', ['Cloudflare']],
    ['We use Datadog, and logs hold no names.', ['Datadog']],
    ['Payments are Stripe’s; we never see a card.', ['Stripe']],
    ['Stripe takes payments but never sees a record.', ['Stripe']],
    ['Stripe takes payments — it never sees a record.', ['Stripe']],
    ['Stripe takes payments while nobody else does.', ['Stripe']],
    ['OpenAI does not train on it.', ['OpenAI']],
    ['Prompts go to Anthropic, which never stores them.', ['Anthropic']],
    ['Cohere won’t keep or log anything.', ['Cohere']],
    ['- No ads\n- Errors at Sentry', ['Sentry']],
    ['| none | x |\n| Sentry | y |', ['Sentry']],
    ['1. No ads\n2. Errors at Sentry', ['Sentry']],
  ])('finds the vendors in %j', (sentence, words) =>
    expect(said(sentence).sort()).toEqual(words.sort()),
  );

  test.each([
    'We do not use Google Analytics.',
    'Nothing is ever sent to OpenAI: it never sees\nyour data.',
    'OpenAI never receives your data.',
    'OpenAI, Anthropic, and Cohere never receive your data.',
    'We do not store it at AWS.',
    'Customers can stream logs to Datadog.',
    'You can send events to Mixpanel.',
    'Logs are exported to Splunk.',
    'Works with Snowflake.',
    'Syncs with Salesforce.',
    'An alternative to Intercom.',
    'A member of the AWS Partner Network.',
    'Trusted by Zendesk.',
    'Founded by people who worked at Stripe.',
    'Don’t expect Twilio here.',
    "It isn't at Heroku.",
    'We host it ourselves instead of on AWS.',
    'Without Mixpanel.',
    'We run on no big cloud, e.g. AWS.',
    'Is it on AWS?',
    'Sign in with Auth0.',
    'SAML through Auth0.',
    'HubSpot can be connected by an owner.',
    'The Zendesk integration copies tickets.',
    'Import contacts from Salesforce.',
    'An installation in your AWS account.',
    'An AWS environment of your own.',
    'The customer’s Snowflake receives it.',
    'The API is AWS-compatible, and Stripe-like.',
    'See https://sentry.io/Stripe and ops@Sentry.example.',
    'The package @Sentry and LAWS and AWSome and non-AWS.',
    'Stripes and a sentry.',
    'aws and stripe in small letters.',
    'Linear progress, a notion of a segment, rendered in front of a box.',
  ])('is content with %j', (sentence) => expect(said(sentence)).toEqual([]));

  const listed = (value: string, path: (string | number)[] = ['subprocessors', 0, 'name']) =>
    field(value, path, 'subprocessors', { role: 'text' });

  test.each([
    listed('Amazon Web Services'),
    listed('AWS EMEA SARL', ['subprocessors', 0, 'legal_name']),
    listed('aws', ['subprocessors', 0, 'undecided', 'candidates', 0]),
    listed('Runs on AWS', ['subprocessors', 0, 'note']),
    listed('Amazon'),
    field('Amazon', ['providers', 0, 'makers', 0], 'ai', { role: 'text' }),
    field('Amazon Titan', ['providers', 0, 'models', 0], 'ai', { role: 'text' }),
    field('AWS', ['company', 'name'], 'site', { role: 'text' }),
  ])('counts as in the register: $value at $place.path', (more) => {
    expect(said('It lies on AWS.', [more])).toEqual([]);
  });

  test.each([field('AWS', ['summary'], 'ai'), field('AWS', ['headline'], 'site')])(
    'does not count as in the register: $value at $place.path',
    (more) => {
      expect(said('It lies on AWS.', [more])).toEqual(['AWS', 'AWS']);
    },
  );

  test('a vendor with no company of its own name is known by its name alone', () => {
    expect(said('Errors go to Sentry.', [listed('Acme')])).toEqual(['Sentry']);
    expect(said('Errors go to Datadog.', [listed('Datadog, Inc.')])).toEqual([]);
  });

  test.each([
    ['changes', ['summary']],
    ['roadmap', ['items', 0, 'note']],
    ['disclosure', ['scope', 'out', 0]],
    ['controls', ['gaps', 0, 'why']],
    ['site', ['in_short', 'not_yet', 0, 'text']],
    ['ai', ['features', 0, 'never_sees', 0]],
    ['certifications', ['certifications', 0, 'auditor']],
    ['controls', ['groups', 0, 'controls', 0, 'when']],
    ['commitments', ['logs', 0, 'not_logged', 0]],
    ['commitments', ['availability', 0, 'excludes']],
    ['data', ['deletion', 'does_not_cover']],
    ['data', ['not_stored', 0, 'title']],
  ])('%s at %j says nothing of today', (stem, path) => {
    expect(check([field('Sentry', path, stem)])).toEqual([]);
  });

  test('what is kept instead is said of today', () => {
    const path = ['not_stored', 0, 'instead'];
    expect(check([field('Kept at Stripe', path, 'data')])).toHaveLength(1);
    expect(check([field('At Stripe', ['categories', 0, 'title'], 'data')])).toHaveLength(1);
  });

  test('ids, links and other kinds of field hold no sentences', () => {
    for (const role of ['id', 'link', 'reference', 'section'] as const)
      expect(check([field('Sentry', ['x'], 'faq', { role })])).toEqual([]);
    expect(check([field('Sentry', ['x'], 'faq', { role: 'text' })])).toHaveLength(1);
  });

  test('only a control that is live says what is used', () => {
    const trust = {
      controls: {
        groups: [
          {
            controls: [
              { id: 'soon', status: 'planned' },
              { id: 'now', status: 'live' },
            ],
          },
          {},
        ],
      },
      documents: [
        { id: 'coming', access: 'planned' },
        { id: 'there', access: 'public' },
      ],
    };
    const at = (file: string): PlacedField => ({
      ...field('Keys at Twilio'),
      place: { file, path: ['note'] },
    });
    const files = (...names: string[]) =>
      check(names.map(at), trust).map(({ place }) => place.file);
    expect(files('control/soon', 'control/now')).toEqual(['control/now']);
    expect(files('document/coming', 'document/there')).toEqual(['document/there']);
  });

  test('only what stands below a planned record is planned', () => {
    const trust = { controls: { groups: [{ controls: [{ id: 'soon', status: 'planned' }] }] } };
    const fields = [
      field('At Twilio', ['a', 0, 'note'], 'controls'),
      field('At Twilio', ['a', 1, 'note'], 'controls'),
    ];
    const content = {
      ...contentWith({ fields, trust }),
      placeOf: () => ({ file: 'controls.yaml', path: ['a', 0] }),
    };
    expect(vendorNotInRegister.check(content).map(({ place }) => place.path)).toEqual([
      ['a', 1, 'note'],
    ]);
  });

  test('the title of a record tells what its other texts are about', () => {
    const text = { role: 'text' } as const;
    const about = (title: string, path: (string | number)[], key = 'title') =>
      check([
        field(title, ['groups', 0, 'controls', 3, key], 'controls', text),
        field('Auth0 and others.', path, 'controls', text),
      ]).length;
    const note = ['groups', 0, 'controls', 3, 'note'];
    expect(about('Single sign-on', note)).toBe(0);
    expect(about('Single sign-on', note, 'question')).toBe(0);
    expect(about('Single sign-on', note, 'status_note')).toBe(1);
    expect(about('Passwords', note)).toBe(1);
    expect(about('Single sign-on', ['groups', 0, 'controls', 3, 'limits', 0])).toBe(0);
    expect(about('Single sign-on', ['groups', 0, 'controls', 4, 'note'])).toBe(1);
    expect(about('Single sign-on', ['groups', 0, 'summary'])).toBe(1);
  });

  test('one field names a vendor once, two fields twice', () => {
    const fields = [
      field('AWS and Amazon S3.'),
      field('AWS.', ['questions', 1, 'answer']),
      field('Sentry and Stripe.', ['questions', 1, 'answer']),
    ];
    expect(check(fields)).toHaveLength(4);
  });

  const journal = (...more: object[]) => ({
    changes: [
      {
        id: 'a',
        kind: 'added',
        subprocessor: 'chat',
        announced: '2026-01-01T00:00:00Z',
        effective: '2026-02-01',
        after: { name: 'Acme Chat', purpose: 'Support', engagement: 'always' },
      },
      ...more,
    ],
  });
  const removed = (effective: string) => ({
    id: 'r',
    kind: 'removed',
    subprocessor: 'chat',
    announced: '2026-03-01T00:00:00Z',
    effective,
    before: { name: 'Acme Chat', purpose: 'Support', engagement: 'always' },
  });

  test('a vendor that left is not named as if it were in use', () => {
    expect(check([field('Requests lie at Acme Chat.')], journal(removed('2026-04-01')))).toEqual([
      {
        place: { file: 'faq.yaml', path: ['questions', 0, 'answer'], words: 'Acme Chat' },
        message:
          '"Acme Chat" is named here as if it were in use, and by the journal it left on 2026-04-01.',
        fix: 'Name the vendor that does it now, or take the name out.',
      },
    ]);
  });

  test('one that is still there, or is spoken of as past, may be named', () => {
    expect(check([field('At Acme Chat.')], journal())).toEqual([]);
    expect(check([field('At Acme Chat.')], journal(removed('2026-12-01')))).toEqual([]);
    const gone = journal(removed('2026-04-01'));
    expect(check([field('Until April it was at Acme Chat.')], gone)).toEqual([]);
    expect(check([field('At Acme Chat.'), listed('Acme Chat')], gone)).toEqual([]);
    expect(check([field('We do not use Acme Chat.')], gone)).toEqual([]);
  });

  test('a known vendor that left is told once, as one that left', () => {
    const { changes } = journal(removed('2026-04-01'));
    const renamed = JSON.parse(JSON.stringify(changes).replaceAll('Acme Chat', 'Intercom'));
    expect(check([field('Requests lie at Intercom.')], { changes: renamed })).toMatchObject([
      { message: expect.stringContaining('left on 2026-04-01') },
    ]);
    expect(check([field('Since 2025 errors are at Sentry.')])).toHaveLength(1);
  });

  test('without a valid register nothing is said', () => {
    expect(vendorNotInRegister.check(contentWith({ fields: [field('On AWS.')] }))).toEqual([]);
  });

  test('the table of vendors has each name once, with its company where the name is a part', () => {
    const spellings = knownVendors.flatMap(({ spellings }) => spellings);
    expect(new Set(spellings).size).toBe(spellings.length);
    expect(spellings.length).toBeGreaterThan(150);
    expect(spellings.filter((one) => !/^[\p{L}\p{N}][\p{L}\p{N} .]+$/u.test(one))).toEqual([]);
    expect(knownVendors[0]).toMatchObject({ name: 'Amazon Web Services', company: 'Amazon' });
    expect(knownVendors.find(({ name }) => name === 'Cloudflare')).toEqual({
      name: 'Cloudflare',
      spellings: ['Cloudflare'],
    });
  });
});

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

describe('no-subprocessors-claimed', () => {
  const registered = [
    { ...always, name: 'Acme' },
    { ...always, name: 'Bolt' },
  ];
  const check = (sentence: string, subprocessors: object[] = registered) =>
    noSubprocessorsClaimed.check(
      contentWith({ fields: [field(sentence)], trust: { subprocessors } }),
    );

  test('quotes the claim, names the vendors, and gives words that are true', () => {
    expect(check('In Frankfurt. We never  share your\ndata with third parties.')).toEqual([
      {
        place: {
          file: 'faq.yaml',
          path: ['questions', 0, 'answer'],
          words: 'never  share your\ndata with third parties',
        },
        message:
          'The page says "never share your data with third parties", and its register names Acme and Bolt.',
        fix: 'Say what is true, such as: We share your data with no one but the subprocessors that this page lists, and sell it to no one.',
      },
    ]);
  });

  const uses = 'We use the subprocessors that this page lists, and no others.';
  const shares =
    'We share your data with no one but the subprocessors that this page lists, and sell it to no one.';
  const reaches =
    'No one reaches your data but our own staff and the subprocessors that this page lists, each for the purpose named there.';
  test.each([
    ['We use no subprocessors.', uses],
    ['The product has no third-party sub-processors', uses],
    ['We engage zero external subprocessors today.', uses],
    ['We do not use any subprocessors.', uses],
    ['We don’t employ subprocessors.', uses],
    ['The product runs without any subprocessors.', uses],
    ['It works without subprocessors', uses],
    ['**No subprocessors**', uses],
    ['Zero sub-processors!', uses],
    ['No subprocessors whatsoever', uses],
    ['No subprocessors are used.', uses],
    ['There is no subprocessor involved!', uses],
    ['We have no other subprocessors at present', uses],
    ['We never share your data with third parties.', shares],
    ['We do not ever share any of your personal data with any third party.', shares],
    ['We never sell or share customer data with others', shares],
    ['We never sell, rent, trade or share your information with anyone else.', shares],
    ['We will not disclose it to anybody.', shares],
    ['We won’t send anything to other companies.', shares],
    ['Your data is never shared with third parties.', shares],
    ['Customer data is not sold, or disclosed to third-parties', shares],
    ['All your files are never ever passed on to outside companies.', shares],
    ['None of your data is shared with third parties.', shares],
    ['No customer data will be sold or given to others.', shares],
    ['We do not pass your data on to third parties.', shares],
    ['We do not pass it to third parties.', shares],
    ['No third parties have access to your data.', reaches],
    ['No third-party access to customer data', reaches],
    ['No third party has any access.', reaches],
    ['No one else has access to it.', reaches],
    ['No one else can read your data.', reaches],
    ['No other company sees your records.', reaches],
    ['Third parties have no access to customer data.', reaches],
    ['Third parties never get any access.', reaches],
  ])('%j is untrue above a register', (sentence, instead) => {
    expect(check(sentence).map(({ fix }) => fix)).toEqual([
      `Say what is true, such as: ${instead}`,
    ]);
  });

  test.each([
    'Acme uses no subprocessors.',
    'At Bolt no third party has access to your data.',
    'Our mail provider has no subprocessors.',
    'We do not claim that we use no subprocessors.',
    'Card data is never shared with third parties.',
    'We use no subprocessors other than those named.',
    'We use no subprocessors that train on your data.',
    'We do not use subprocessors in China.',
    'We do not engage new subprocessors without notice.',
    'We never share your data with third parties that sell it.',
    'No third-party access to the building.',
    'No data is lost.',
    'No subprocessor receives card numbers.',
    'No subprocessors outside the EU.',
    'We never share your data with third parties for advertising.',
    'We never share your data with third parties without your consent.',
    'We do not share your data with third parties except the subprocessors below.',
    'We share data only with the vendors listed; we never share your data with anyone else listed nowhere.',
    'We never share passwords with third parties.',
    'We never sell your data.',
    'No third parties have access to your encryption keys.',
    'No one else can read the keys of your data.',
    'Do you share data with third parties?',
    'Third parties have no access to the source code.',
    'The data is shared with third parties.',
  ])('%j is left alone', (sentence) => expect(check(sentence)).toEqual([]));

  test('with no vendor of the company’s own the claim may be true', () => {
    const claim = 'We use no subprocessors.';
    expect(check(claim, [])).toEqual([]);
    expect(check(claim, [{ ...always, undecided: {} }])).toEqual([]);
    expect(check(claim, [{ ...always, engagement: 'customer-directed' }])).toEqual([]);
    expect(noSubprocessorsClaimed.check(contentWith({ fields: [field(claim)] }))).toEqual([]);
  });

  test('many vendors are counted, few are named', () => {
    const names = (count: number) =>
      messages(
        noSubprocessorsClaimed,
        contentWith({
          fields: [field('We use no subprocessors.')],
          trust: {
            subprocessors: ['A', 'B', 'C', 'D', 'E']
              .slice(0, count)
              .map((name) => ({ ...always, name })),
          },
        }),
      )[0]?.replace(/.*register names /, '');
    expect(names(1)).toBe('A.');
    expect(names(3)).toBe('A, B, C.');
    expect(names(5)).toBe('A, B, C and 2 more.');
  });

  test('one sentence is one finding, two are two', () => {
    expect(check('No subprocessors; we use no subprocessors.')).toHaveLength(2);
    expect(check('We use no subprocessors, and never share your data with others.')).toHaveLength(
      1,
    );
  });
});
