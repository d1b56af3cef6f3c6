import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { commitmentStatedTwice } from './commitment-stated-twice.ts';

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
          'There are two periods for notice of a breach to the same recipients: `within` of "Promise b" in commitments.yaml says 2 days, `within` of "Promise a" in commitments.yaml says 72 hours. Readers will pick the one that suits them.',
        fix: 'Find out which of the two holds, and write it in both places: 72 hours here, or 2 days there. If they are two promises, say what tells them apart (`applies_when`, `plans`, `what`).',
      },
    ]);
  });

  test('equal lengths in other words are one promise', () => {
    expect(both({ ...breach, within: '72 hours' }, { ...breach, within: '3 days' })).toEqual([]);
    expect(both({ ...breach, within: '30 days' }, { ...breach, within: '1 month' })).toEqual([]);
  });

  test('of a range the longer length is promised', () => {
    expect(both({ ...breach, within: '1 to 3 days' }, { ...breach, within: '72 hours' })).toEqual(
      [],
    );
    expect(
      both({ ...breach, within: '3 to 5 days' }, { ...breach, within: '72 hours' }),
    ).toHaveLength(1);
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
    { jurisdictions: ['EU'] },
    { material_only: true },
    { status: 'planned' },
    { target: '2027-Q1' },
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
    ).toMatchObject([{ message: expect.stringMatching(/periods for "first answer ":/) }]);
  });

  test('each measure is compared with its own kind', () => {
    const change = { event: 'subprocessor-change' };
    expect(both({ ...change, ahead: '30 days' }, { ...change, within: '14 days' })).toEqual([]);
    expect(both({ ...change, ahead: '30 days' }, { ...change, ahead: '14 days' })).toMatchObject([
      {
        message: expect.stringContaining(
          'periods for notice of a change of subprocessors: `ahead`',
        ),
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
            'periods for deletion: `within` of "Promise a" in commitments.yaml says 60 days, `deletion.within` in data.yaml says 30 days.',
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
            'periods for backups: `every` of "Promise a" in commitments.yaml says 1 week, `backups.every` in data.yaml says 1 day.',
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
            `periods for incidents of SEV-1: .* says 7 days, \`${key}\` of SEV-1 in commitments.yaml says ${period}.`,
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

  test('one incident on the status page, under two names', () => {
    const shown = (within: string, severities: string[], channels = ['status-page']) => ({
      event: 'incident',
      to: 'public',
      clock_starts: 'classified',
      within,
      severities,
      channels,
    });
    expect(both(shown('1 hour', ['sev-1', 'sev-2']), shown('1 day', ['sev-1']))).toHaveLength(1);
    expect(both(shown('1 hour', ['sev-1']), shown('1 day', ['sev-2']))).toEqual([]);
    expect(both(shown('1 hour', ['sev-1']), shown('1 day', ['sev-1'], ['email']))).toEqual([]);
  });

  test('notice ahead of a change, and a promise to tell of it afterwards', () => {
    const told = (more: object, days: number | undefined = 30) =>
      check({
        site: { notice: { days } },
        commitments: { commitments: [promise('a', { event: 'subprocessor-change', ...more })] },
      }).map(({ place }) => place.path);
    expect(told({ within: '30 days' })).toEqual([['within']]);
    expect(told({ ahead: '30 days' })).toEqual([]);
    expect(told({ within: '30 days', to: 'internal' })).toEqual([]);
    expect(told({ within: '30 days' }, 0)).toEqual([]);
  });
});
