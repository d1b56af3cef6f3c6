import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import type { PlacedField } from '../rule.ts';
import { periodInWords } from './period-in-words.ts';
import { field, question, written } from './sentence.fixture.ts';

describe('period-in-words', () => {
  const commitments = [
    {
      id: 'breach',
      title: 'Breach notice',
      event: 'personal-data-breach',
      to: 'affected-customers',
      within: '72 hours',
    },
    {
      id: 'people',
      title: 'People',
      event: 'personal-data-breach',
      to: 'data-subjects',
      within: '5 days',
    },
    { id: 'vendors', title: 'New vendors', event: 'subprocessor-change', ahead: '30 days' },
  ];
  const promised = {
    site: { notice: { days: 30, objection_days: 20 } },
    disclosure: { response: { acknowledge: '48 hours', triage: '5 business-days' } },
    commitments: { commitments },
    data: {
      deletion: { by: 'customer', within: '30 days', how: 'Within 3 days after the contract ends' },
      retention: {
        rule: 'stages',
        stages: [
          { state: 'soft-deleted', for: '30 days' },
          { state: 'in-backups', for: '35 days' },
          { state: 'purged' },
        ],
      },
      export: { how: 'For 70 days, by command', covers: 'The answers of 8 days' },
      backups: {
        kept_for: '35 days',
        every: '6 hours',
        point_in_time: '10 days',
        how: 'By hand, in 5 days',
      },
      categories: [
        { id: 'x', retention: { rule: 'period', for: '24 months', exception: 'Logs, 90 days' } },
        {
          id: 'y',
          deletion: { by: 'vendor', within: '12 days', how: 'By mail, in 80 days' },
          export: { how: 'By hand, in 100 days', covers: 'What lay there for 15 days' },
        },
      ],
    },
  };
  const check = (said: string | PlacedField[], trust: object = promised) =>
    periodInWords.check(
      contentWith({ fields: typeof said === 'string' ? [field(said)] : said, trust }),
    );
  const place = (words: string) => ({ file: 'faq.yaml', path: ['questions', 0, 'answer'], words });

  test('notice of a breach is held against the promise with a clock', () => {
    expect(check('We act. You hear from us **no later than 24\nhours** after a breach.')).toEqual([
      {
        place: place('no later than 24\nhours'),
        message:
          '"You hear from us no later than 24 hours after a breach" says 24 hours for notice of a personal data breach, and `within` of "Breach notice" in commitments.yaml says 72 hours. Readers will pick the one that suits them.',
        fix: 'Find out which of them holds, and write it in both places: 72 hours in this sentence, or `within: 24 hours` for `breach` in commitments.yaml. If both hold, give the other a row of its own in commitments.yaml (`event: personal-data-breach`).',
      },
    ]);
  });

  test('notice of a change of subprocessors, against both places of the promise', () => {
    expect(check('We will tell you 2 weeks before we add a subprocessor.')).toEqual([
      {
        place: place('will tell you 2 weeks'),
        message:
          '"We will tell you 2 weeks before we add a subprocessor" says 2 weeks for notice of a change of subprocessors, and `notice.days` in site.yaml says 30 days, and `ahead` of "New vendors" in commitments.yaml says 30 days. Readers will pick the one that suits them.',
        fix: 'Find out which of them holds, and write it in both places: 30 days in this sentence, or `notice: { days: 14 }` in site.yaml and `ahead: 2 weeks` for `vendors` in commitments.yaml. If both hold, give the other a row of its own in commitments.yaml (`event: subprocessor-change`).',
      },
    ]);
  });

  test('the time to object, against its days', () => {
    expect(check('You can object to a new subprocessor for one month.')).toEqual([
      {
        place: place('new subprocessor for one month'),
        message:
          '"You can object to a new subprocessor for one month" says one month for objecting to a change of subprocessors, and `notice.objection_days` in site.yaml says 20 days. Readers will pick the one that suits them.',
        fix: 'Find out which of them holds, and write it in both places: 20 days in this sentence, or `notice: { objection_days: 30 }` in site.yaml.',
      },
    ]);
  });

  test('deletion after the contract, against what is stated of deletion', () => {
    expect(check('Your data is deleted within 7 days of the end of the contract.')).toEqual([
      {
        place: place('is deleted within 7 days'),
        message:
          '"Your data is deleted within 7 days of the end of the contract" says 7 days for deletion after the end of the contract, and `deletion.within` in data.yaml says 30 days. Readers will pick the one that suits them.',
        fix: 'Find out which of them holds, and write it in both places: 30 days in this sentence, or `deletion: { within: 7 days }` in data.yaml. If both hold, give the other a row of its own in commitments.yaml (`event: deletion`).',
      },
    ]);
  });

  test('the first answer to a report, against the time to acknowledge one', () => {
    const days = { ...promised, disclosure: { response: { acknowledge: '5 business-days' } } };
    expect(check('We answer reports within two business days.', days)).toEqual([
      {
        place: place('answer reports within two business days'),
        message:
          '"We answer reports within two business days" says two business days for the first answer to a report of a vulnerability, and `response.acknowledge` in disclosure.yaml says 5 business-days. Readers will pick the one that suits them.',
        fix: 'Find out which of them holds, and write it in both places: 5 business days in this sentence, or `response: { acknowledge: 2 business-days }` in disclosure.yaml. If both hold, give the other a row of its own in commitments.yaml (`event: vulnerability-report`).',
      },
    ]);
  });

  const says = (what: string, sentences: string[]) =>
    test.each(sentences)(`%j contradicts the promise of ${what}`, (sentence) => {
      for (const said of [sentence, ...written(sentence)])
        expect(check(said), said).toMatchObject([
          { message: expect.stringContaining(` for ${what}, and \``) },
        ]);
    });
  says('notice of a personal data breach', [
    'We tell customers of leaked personal data inside a week.',
    'You will hear from us no later than 24 hours after we become aware of a breach.',
    'We notify you within 24 hours of becoming aware of a breach.',
    'Breach notification: 48 hours',
    'In case of a personal data breach, we inform affected customers within one business day.',
    'If there is a breach, you’ll know **within 24 hours**.',
    'Customers are notified of data breaches in 24 hours.',
    '24-hour breach notification',
    'We tell you about a breach within twenty-four (24) hours.',
    'Should a security incident affect your data, we tell you within 48 hours.',
    "We promise 24 hours' notice of any data breach.",
    'We will not wait more than 24 hours to tell you of a breach.',
    'Affected customers receive an e-mail within a day of a confirmed breach.',
    'You are alerted, at the latest 36 hours after a breach.',
    'After a breach we contact every customer within 2 days.',
    'Notice of a breach goes out without undue delay, at most 24 hours after we know.',
    'Our breach notice reaches you in at most four hours.',
    'Within 24 hours of\nconfirming a breach we notify you.',
    'We inform you of unauthorised access to your data within 12 hours.',
    'You can expect to hear from us within 24 hours of a breach.',
    'Breach notifications are sent within 1 day by e-mail.',
    "We'll let you know of a breach within two weeks.",
    'If personal data is breached, customers learn of it within 24 hours.',
    'We’ll be in touch within 24 hours of discovering a breach.',
    'In the unlikely event of a data breach, we will notify all affected customers within one day.',
    'Breach notice to customers — 24 hours',
    'Customers get word of a breach in under 24 hours.',
    'We commit to notifying you no more than 36 hours after confirming a breach.',
    'We send breach notices within 24h.',
    'Our DPA promises notice of a personal data breach within 48 hours.',
    'Notification of a breach takes us at most 24 hours.',
    'We report any breach to you within 24 hours.',
    'We disclose breaches to affected customers within one week.',
    '**Breach notification** within *24 hours*',
  ]);
  says('notice of a change of subprocessors', [
    'We will tell you 14 days before we add a subprocessor.',
    'You get at least 14 days’ notice of new subprocessors.',
    '45-day advance notice of new sub-processors',
    'New subprocessors are announced two weeks in advance.',
    'We notify customers 10 business days before engaging a new subprocessor.',
    'Any change of subprocessors is posted here 14 days ahead.',
    "14 days' notice of new subprocessors",
    "Before adding a vendor we give fourteen days' notice.",
    'We give customers ten days’ notice before we replace a subprocessor.',
    'Subprocessor changes: notice of 14 days',
    'Customers hear of a new subprocessor 60 days beforehand.',
    'You will be informed at least one week prior to any change of subprocessor.',
    'You hear of any planned change of subprocessors 14 days ahead.',
    'A new supplier is announced 7 days before it starts.',
    'We publish changes to our subprocessors 15 days before they take effect.',
    "We give 2 weeks' notice before onboarding a new subprocessor.",
    "You'll have fourteen days' warning of a new subprocessor.",
    'Two weeks before a new subprocessor starts, we write to you.',
    "A subprocessor is never added with less than 14 days' notice.",
    "No subprocessor is added without 14 days' notice.",
    'Subprocessor list changes are announced 10 days prior.',
    "You receive 60 days' prior written notice of any new sub-processor.",
    'Changes to this list of subprocessors take effect 14 days after we announce them.',
    "New subprocessors: 14 days' advance notice",
    'We will inform you of any intended changes concerning the addition or replacement of subprocessors at least 10 days in advance.',
  ]);
  says('objecting to a change of subprocessors', [
    'You can object to a new subprocessor within 14 days.',
    'Customers have 14 days to object to a new subprocessor.',
    'Objections to a new subprocessor are possible for 10 days.',
    'You may object to a change of subprocessors within two weeks of our notice.',
    'We tell you 30 days ahead of a new subprocessor, and you can object within 14 days.',
    'You may object within 14 days of our notice of a new subprocessor.',
    'You have two weeks to object to a new subprocessor.',
  ]);
  says('deletion after the end of the contract', [
    'Your data is permanently deleted within 7 days of the end of the contract.',
    'Within 7 days after termination, all data is deleted.',
    'We delete everything 14 days after the contract ends.',
    'After you cancel, your data is purged within 60 days.',
    'When you leave, everything is erased within one week.',
    'All customer data is removed 60 days after account closure.',
    'Data is destroyed no later than 45 days after the subscription expires.',
    'We keep your data for 7 days after termination and then delete it.',
    'Deletion after the contract: 7 days',
    'Once the agreement has ended, all of it is wiped within 24 hours.',
    'Following termination we delete your workspace in 3 business days.',
    'Upon termination of the agreement we delete all customer data within 14 days.',
    'All data is deleted seven days after your subscription ends.',
    'Seven days after you leave, nothing is left: everything is erased.',
    'Once your contract expires, data is permanently removed after 60 days.',
    'Data is retained for 60 days after the end of the subscription.',
    'Your workspace is deleted within 24 hours of termination.',
    'When your account is closed, we purge its data within 14 days.',
    'If you cancel, we delete your data within a week.',
  ]);
  says('the first answer to a report of a vulnerability', [
    'We answer reports within 24 hours.',
    'We acknowledge vulnerability reports within 24 hours.',
    'Security researchers get an answer within one business day.',
    'Every vulnerability report is acknowledged in 3 days.',
    'Report a flaw, and we respond within 12 hours.',
    'Researchers hear back from us within five business days.',
    'You get a reply to your security report within a week.',
    'We acknowledge reports within 24 hours and triage them within 5 business days.',
    'Researchers can expect a reply within 24 hours.',
    'We respond to vulnerability reports in 24 hours.',
    'Expect an answer to your security report within 3 business days.',
    'We confirm receipt of your vulnerability report within 1 hour.',
    'Every security report is answered within one day.',
    'Reports of vulnerabilities get a first response within 24 hours.',
  ]);

  test.each([
    'We notify you within 72 hours of a breach.',
    'We notify you within 3 days of a breach.',
    'We notify you within three days of becoming aware of a breach.',
    'People concerned are told of a breach within 5 days.',
    'We notify the supervisory authority of a breach within 72 hours... no, 24 hours.',
    'Under Article 33 of the GDPR, a breach is notified within 48 hours.',
    'We do not promise to tell you of a breach within 24 hours.',
    'We aim to notify you of a breach within 24 hours.',
    'Our subprocessors must notify us of a breach within 24 hours.',
    'We notify you within 72 hours of a breach and publish a post-mortem within 14 days.',
    'After a breach, a written report follows within 14 days of our notice.',
    'We monitor for breaches 24 hours a day and notify you.',
    'In 2023 we told customers of a breach within 24 hours.',
    'A material breach of contract must be cured within 30 days of notice.',
    'Logs are kept for 90 days, so that we can tell you what a breach touched.',
    'Incidents appear on the status page within 1 hour.',
    'We rehearse breach notification every 6 months.',
    'Support tells you of progress every 4 hours.',
    'We tell you 30 days before we add a subprocessor.',
    '30 days’ notice of new subprocessors',
    'Subprocessors are reviewed every 12 months, and you are told of changes.',
    "Terms change with 60 days' notice.",
    "You can end the contract with 14 days' notice if you object to a new subprocessor.",
    'We tell you one month ahead of a new subprocessor.',
    'Our subprocessors delete data within 7 days.',
    "Vendors give us 14 days' notice.",
    'You can object to a new subprocessor within 20 days.',
    "We give 30 days' notice of new subprocessors, in which you can object within 20 days.",
    'If we find no way round your objection to a subprocessor within 10 days, you can end the contract.',
    'We answer objections to new subprocessors within 5 days.',
    'You can object to the processing of your data within 14 days.',
    'Files in the object store of the subprocessor are kept 7 days.',
    'You can export for 7 days after the contract ends.',
    'Everything is deleted within 30 days of the end of the contract.',
    'After termination, all is gone after 65 days.',
    'After termination backups are purged after 35 days.',
    'Deleted records can be restored for 10 days after termination.',
    'Point-in-time copies are gone 10 days after termination.',
    'After the contract ends, logs are deleted after 12 months.',
    'Invoices are kept for 7 years after the contract ends.',
    'Trial accounts are deleted 14 days after the end of the subscription.',
    'A deleted file is gone after 7 days.',
    'Sessions are terminated after 12 hours and cookies deleted.',
    "Our contract with the vendor ends with 30 days' notice, and data is deleted by the vendor within 7 days.",
    'We confirm deletion within 5 days after termination.',
    'We acknowledge reports within 48 hours.',
    'We acknowledge reports within 2 days.',
    'Vulnerabilities are fixed within 90 days of your report.',
    'We answer support tickets within 4 hours.',
    'We answer security questionnaires within 2 days.',
    'Critical vulnerabilities are patched within 7 days.',
    'Abuse reports are answered within 24 hours.',
    'Reports can be published 90 days after we answer.',
    'A SOC 2 report is sent within one business day.',
    'We respond to a breach within 1 hour.',
    "In an emergency we replace a subprocessor with 2 days' notice.",
    'If you do not pay, your account is closed after 14 days and its data deleted.',
    'Accounts of people leaving are removed within one day.',
    'Cancelled bookings are deleted after 7 days.',
    'Connections are terminated after 5 minutes, and their traces removed.',
    'We answer bug reports within 4 hours.',
    'A pen-test report is sent within one business day in response to a request.',
    'A breach is announced on the status page within 1 hour.',
    'SEV-1 (a breach) is acknowledged within 1 hour, and you are told.',
    'Our SOC 2 report answers this within 40 pages; expect it in two weeks.',
    'The subprocessor is told 7 days ahead of maintenance windows... of ours.',
    'Notice periods of our contracts with subprocessors are reviewed every 6 months.',
    'Enterprise customers are told of a breach within 24 hours.',
    'We review access every 90 days and report findings.',
    'Employees report suspected breaches within 1 hour to us, and you hear of them.',
    'A breach costs us a credit of 10 % for 24 hours.',
    'We learned of the breach within 2 hours of its start.',
    'We keep breach records for 5 years and tell you on request.',
    'A tabletop exercise on breach notification takes 3 hours.',
    "After a breach you may terminate with 30 days' notice.",
    'The last breach drill was 30 days ago, and you know the result.',
    'You tell us within 24 hours of a breach of your credentials.',
    'The law gives 72 hours to notify the authority of a breach.',
    'Vendors notify us within 24 hours of a breach.',
    'Subprocessors are audited 30 days before a renewal notice.',
    'Our newsletter announces new features 14 days ahead.',
    'Notices to subprocessors are kept for 2 years.',
    'Price changes are announced 60 days ahead.',
    'Deleted messages are gone after 14 days.',
    'Access tokens expire after 8 hours, then they are deleted.',
    "Contracts end with 60 days' notice.",
    'Your subscription renews 14 days after the term ends unless cancelled.',
    'We delete the account of an employee within 24 hours of leaving.',
    'Reports are generated within 1 hour and answered by nobody.',
    'Our monthly report answers most questions within two pages.',
    'Support answers within 2 hours; reports of vulnerabilities go to the security team.',
    'We answer e-mail within one business day, and keep vulnerability reports confidential.',
    'Backups are deleted after 35 days, whether the contract has ended or not.',
    'The audit report is valid for 12 months and answers questions.',
    'Patches are out 14 days after a vulnerability is known.',
    'You can download your data for 60 days after the contract ends.',
    'We remind you 14 days before your data is deleted at the end of the contract.',
    'If you object, we look for another way within 30 days of a new subprocessor.',
  ])('%j is left alone', (sentence) => expect(check(sentence)).toEqual([]));

  test('the question gives a bare answer its matter', () => {
    const answered = (asked: string, answer: string) =>
      check([question(asked), field(answer)]).length;
    expect(answered('How soon do you notify us of a data breach?', 'Within 24 hours.')).toBe(1);
    expect(answered('How soon do you notify us of a data breach?', 'Within 72 hours.')).toBe(0);
    expect(answered('How much notice of a new subprocessor do we get?', '14 days.')).toBe(1);
    expect(answered('How long after termination is data deleted?', 'Within 7 days.')).toBe(1);
    expect(answered('When do we eat?', 'Within 7 days.')).toBe(0);
    expect(
      answered(
        'How soon do you notify us of a breach?',
        'Every incident is looked at in 24 hours.',
      ),
    ).toBe(0);
    expect(
      answered(
        'How soon do you notify us of a breach?',
        'Vulnerability reports are answered in 24 hours.',
      ),
    ).toBe(1);
  });

  test('the promise of notice and the policy of disclosure are their own context', () => {
    const at = (value: string, path: (string | number)[], stem: string) =>
      check([field(value, path, stem)]).length;
    expect(at('We tell you 14 days ahead.', ['notice', 'text'], 'site')).toBe(1);
    expect(at('We tell you 14 days ahead.', ['offers', 0, 'text'], 'site')).toBe(0);
    expect(at('We tell you 14 days ahead.', ['notice', 'text'], 'faq')).toBe(0);
    expect(at('You will have an answer within 24 hours.', ['summary'], 'disclosure')).toBe(1);
    expect(at('You will have an answer within 24 hours.', ['summary'], 'site')).toBe(0);
    expect(at('We tell you 14 days before we add a subprocessor.', ['note'], 'roadmap')).toBe(0);
  });

  test('of several promises a sentence may repeat any', () => {
    const more = [
      ...commitments,
      { ...commitments[0], id: 'all', title: 'To all', to: 'all-customers', within: '4 days' },
    ];
    const trust = { commitments: { commitments: more } };
    expect(check('You hear of a breach within 4 days.', trust)).toEqual([]);
    expect(check('People hear of a breach within 5 days.', trust)).toEqual([]);
    expect(check('You hear of a breach within 3 hours.', trust)).toMatchObject([
      {
        message: expect.stringContaining(
          '"Breach notice" in commitments.yaml says 72 hours, and `within` of "To all" in commitments.yaml says 4 days.',
        ),
        fix: expect.stringContaining(
          'both places: 72 hours or 4 days in this sentence. If both hold',
        ),
      },
    ]);
    const three = [...more, { ...commitments[0], title: 'To admins', to: 'workspace-admins' }];
    expect(
      check('You hear of a breach within 3 hours.', { commitments: { commitments: three } })[0]
        ?.message,
    ).toContain(
      'says 4 days, and `within` of "To admins" in commitments.yaml says 72 hours. Readers',
    );
    const many = ['1 week', '2 weeks', '3 weeks', '4 weeks'].map((within, index) => ({
      ...commitments[0],
      title: `P${index}`,
      within,
    }));
    expect(
      check('You hear of a breach within 3 hours.', { commitments: { commitments: many } })[0]
        ?.message,
    ).toContain(
      '"P1" in commitments.yaml says 2 weeks, `within` of "P2" in commitments.yaml says 3 weeks, and more.',
    );
  });

  test('where nothing is promised, nothing is compared', () => {
    for (const sentence of [
      'You hear of a breach within 3 hours.',
      'You hear of a new subprocessor 3 days ahead.',
      'You can object to a new subprocessor within 3 days.',
      'All is deleted 3 days after the contract ends.',
      'We answer reports of vulnerabilities within 3 hours.',
    ])
      expect(check(sentence, {}), sentence).toEqual([]);
    const others = [
      { ...commitments[0], to: 'supervisory-authority' },
      { ...commitments[0], within: undefined },
      { id: 's', title: 'Told later', event: 'subprocessor-change', within: '10 days' },
      { id: 'v', title: 'Fixed', event: 'vulnerability-report', within: '90 days' },
    ];
    const trust = { commitments: { commitments: others }, data: { deletion: { by: 'customer' } } };
    expect(check('You hear of a breach within 3 hours.', trust)).toEqual([]);
    expect(check('You hear of a new subprocessor 3 days ahead.', trust)).toEqual([]);
    expect(check('We answer reports of vulnerabilities within 3 hours.', trust)).toEqual([]);
    expect(
      periodInWords.check(contentWith({ fields: [field('A breach: told in 3 hours.')] })),
    ).toEqual([]);
  });

  test('recipients that are customers are those to whom the page speaks', () => {
    for (const to of [undefined, 'all-customers', 'workspace-admins'])
      expect(
        check('You hear of a breach within 3 hours.', {
          commitments: { commitments: [{ ...commitments[0], to }] },
        }),
        to,
      ).toHaveLength(1);
  });

  test('a promise in commitments.yaml alone is one', () => {
    const only = (row: object, sentence: string) =>
      check(sentence, { commitments: { commitments: [{ id: 'a', ...row }] } }).map(
        ({ message }) => /, and (.*)\. Readers/.exec(message)?.[1],
      );
    expect(
      only(
        { title: 'Deleted', event: 'deletion', within: '30 days' },
        'All is deleted 3 days after the contract ends.',
      ),
    ).toEqual(['`within` of "Deleted" in commitments.yaml says 30 days']);
    for (const title of ['Acknowledgement', 'First answer', 'First reply', 'Receipt', 'Response'])
      expect(
        only(
          { title, event: 'vulnerability-report', within: '2 days' },
          'We answer reports of vulnerabilities within 3 hours.',
        ),
        title,
      ).toEqual([`\`within\` of "${title}" in commitments.yaml says 2 days`]);
    expect(
      only(
        { title: 'Told', event: 'subprocessor-change', ahead: '1 month' },
        'You hear of a new subprocessor 3 days ahead.',
      ),
    ).toEqual(['`ahead` of "Told" in commitments.yaml says 1 month']);
  });

  test('what a second row promises may be repeated, too', () => {
    const rows = [
      ...commitments,
      { id: 'l', title: 'Told later', event: 'subprocessor-change', within: '10 days' },
      {
        id: 'a',
        title: 'To the public',
        event: 'subprocessor-change',
        to: 'public',
        ahead: '9 days',
      },
      { id: 'f', title: 'Fixed', event: 'vulnerability-report', within: '90 days' },
    ];
    const found = (sentence: string) =>
      check(sentence, { ...promised, commitments: { commitments: rows } }).length;
    expect(found('You hear of a new subprocessor within 10 days.')).toBe(0);
    expect(found('You hear of a new subprocessor 9 days ahead.')).toBe(0);
    expect(found('You hear of a new subprocessor 11 days ahead.')).toBe(1);
    expect(found('We answer reports within 90 days.')).toBe(0);
    expect(found('We answer reports within 91 days.')).toBe(1);
  });

  test('one day is a day', () => {
    const trust = { site: { notice: { days: 1 } } };
    expect(check('You hear of a new subprocessor 24 hours ahead.', trust)).toEqual([]);
    expect(check('You hear of a new subprocessor 3 days ahead.', trust)[0]?.message).toContain(
      '`notice.days` in site.yaml says 1 day.',
    );
  });

  test('what is kept until an event or in stages promises deletion, too', () => {
    const kept = (retention: object) =>
      check('All is deleted 3 days after the contract ends.', { data: { retention } }).map(
        ({ message, fix }) => [
          /, and (.*)\. Readers/.exec(message)?.[1],
          /, or (.*?)\. If/.exec(fix ?? '')?.[1],
        ],
      );
    expect(kept({ rule: 'until-event', event: 'The end', within: '30 days' })).toEqual([
      [
        '`retention.within` in data.yaml says 30 days',
        '`retention: { within: 3 days }` in data.yaml',
      ],
    ]);
    expect(kept({ rule: 'until-event', event: 'The end' })).toEqual([]);
    expect(
      kept({ rule: 'stages', stages: [{ state: 'kept', for: '1 week' }, { state: 'purged' }] }),
    ).toEqual([
      [
        'the stage `kept` of `retention` in data.yaml says 1 week',
        '`{ state: kept, for: 3 days }` in data.yaml',
      ],
    ]);
    expect(kept({ rule: 'period', for: '12 months' })).toEqual([]);
  });

  test('a length that is stated anywhere on deletion, export or backups contradicts nothing', () => {
    const after = (length: string) =>
      check(`All is deleted ${length} after the contract ends.`).length;
    // A stage, all stages, deletion and backups together, single categories, what an export covers.
    for (const length of ['30 days', '65 days', '35 days', '24 months', '2 years'])
      expect(after(length), length).toBe(0);
    for (const length of ['90 days', '12 days', '8 days', '15 days'])
      expect(after(length), length).toBe(0);
    // How it is done is prose itself; how often a backup is made, and how far back it reaches, is another matter.
    for (const length of ['10 days', '6 hours']) expect(after(length), length).toBe(1);
    for (const length of ['3 days', '5 days', '70 days', '80 days', '100 days'])
      expect(after(length), length).toBe(1);
    const sums = {
      data: { deletion: { by: 'us', within: '3 days' }, backups: { kept_for: '4 days' } },
    };
    expect(check('All is deleted a week, 7 days, after the contract ends.', sums)).toEqual([]);
    expect(check('All is deleted 8 days after the contract ends.', sums)).toHaveLength(1);
  });

  test('each length belongs to the matter whose words stand nearest', () => {
    const both = (breach: string, notice: string) =>
      check(
        `You are told of a breach within ${breach} and of a new subprocessor ${notice} ahead.`,
      ).map(({ place }) => place.words);
    expect(both('72 hours', '30 days')).toEqual([]);
    expect(both('24 hours', '30 days')).toEqual(['a breach within 24 hours']);
    expect(both('72 hours', '14 days')).toEqual(['a new subprocessor 14 days']);
    expect(both('24 hours', '14 days')).toHaveLength(2);
    expect(
      check('We give 20 days’ notice of a new subprocessor, in which you can object.'),
    ).toEqual([]);
    expect(
      check('We give 21 days’ notice of a new subprocessor, in which you can object.'),
    ).toHaveLength(1);
  });

  test('what is too long to be a sentence is not read', () => {
    const claim = 'You hear of a breach within 3 hours';
    expect(check(`${claim} ${'indeed '.repeat(200)}`)).toHaveLength(1);
    expect(check(`${claim} ${'indeed '.repeat(300)}`)).toEqual([]);
  });
});
