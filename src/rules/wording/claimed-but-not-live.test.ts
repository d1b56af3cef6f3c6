import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { claimedButNotLive } from './claimed-but-not-live.ts';
import type { PlacedField } from '../rule.ts';

type Path = (string | number)[];

const field = (value: string, path: Path, file = 'faq.yaml'): PlacedField => ({
  stem: file.replace(/\.yaml|\/.*/, ''),
  meaning: { role: 'markdown' },
  value,
  place: { file, path },
});
const answer = (value: string, question = 'How is it?') => [
  field(question, ['questions', 0, 'question']),
  field(value, ['questions', 0, 'answer']),
];
const refersTo = (value: string, path: Path, file: string): PlacedField => ({
  ...field(value, path, file),
  meaning: { role: 'reference', to: ['control', 'certification'] },
});

interface Row {
  id: string;
  title: string;
  status: string;
}
const row = (title: string, status = 'planned', more = {}): Row => ({
  id: title.toLowerCase().replace(/\W+/g, '-'),
  title,
  status,
  ...more,
});
const framework = (name: string, title: string, status = 'planned', more = {}) => ({
  ...row(title, status, more),
  framework: name,
});

function check(fields: PlacedField[], controls: Row[], certifications: object[] = [], more = {}) {
  return claimedButNotLive.check(
    contentWith({
      fields,
      trust: { controls: { groups: [{ controls }, {}] }, certifications, ...more },
    }),
  );
}
/** The words found in an answer. */
const found = (text: string, controls: Row[], certifications: object[] = [], more = {}) =>
  check(answer(text), controls, certifications, more).map(({ place }) => place.words);

const rows = [
  row('Enforced multi-factor authentication'),
  row('End-to-end encryption', 'not-offered'),
  row('SCIM provisioning'),
];

test('a sentence that claims a row is told with the row, how it stands, and what would be true', () => {
  const target = { target: '2027-Q1' };
  const said =
    'We host in Frankfurt.\n\n- **MFA** is\n  enforced for [every user](https://a.example/x).';
  expect(check(answer(said), [row('Enforced second factor', 'in-progress', target)])).toEqual([
    {
      place: { file: 'faq.yaml', path: ['questions', 0, 'answer'], words: 'MFA** is\n  enforced' },
      message:
        'The page says as a fact of today: "MFA is enforced for every user". The control "Enforced second factor" (`control/enforced-second-factor` in control/enforced-second-factor) is in progress.',
      fix: 'Say what is true today, such as "Enforced second factor: in progress, target 2027-Q1", or take the claim out. If the row is out of date, correct it: `status: live`. If the sentence means something else, say so on the record: `allow: { claimed-but-not-live: … }`.',
    },
  ]);
});

describe('what is true is said', () => {
  const [pattern, fixes] = [/\) is ([^.]+)\.$/, /such as "([^"]+)".*correct it: (`[^`]+`)/];
  const told = (controls: Row[], certifications: object[] = []) =>
    check(answer('Our SOC 2 report, FERPA certified, SSO.'), controls, certifications).map(
      ({ message, fix = '' }) => [pattern.exec(message)?.[1], ...(fixes.exec(fix) ?? []).slice(1)],
    );

  test.each([
    ['planned', 'planned', 'SSO: planned, target 2027'],
    ['in-progress', 'in progress', 'SSO: in progress, target 2027'],
    ['on-request', 'there on request only', 'SSO: on request, target 2027'],
    ['not-offered', 'not offered', 'SSO: not offered, target 2027'],
  ])('of a control that is %s', (status, stands, truth) => {
    expect(told([row('SSO', status, { target: '2027' })])).toEqual([
      [stands, truth, '`status: live`'],
    ]);
  });

  test.each([
    ['in-audit', {}, 'in audit'],
    ['planned', { target: 'undated' }, 'planned'],
    ['not-held', {}, 'not held'],
    ['expired', {}, 'expired'],
    ['attested', { valid_until: '2026-11-20' }, 'expired'],
  ])('of a report that is %s', (status, more, stands) => {
    expect(told([], [framework('soc-2', 'SOC 2', status, more)])).toEqual([
      [stands, `SOC 2: ${stands}`, '`status: attested`'],
    ]);
    expect(told([], [framework('ferpa', 'FERPA', status, more)])).toEqual([
      [stands, `FERPA: ${stands}`, '`status: certified`'],
    ]);
  });

  test('in a quotation of 140 characters at most', () => {
    const [long] = check(answer(`SSO ${'for all of you '.repeat(20)}!`), [row('SSO')]);
    expect(/"(.+)…"/.exec(long?.message ?? '')?.[1]).toHaveLength(139);
    const [short] = check(answer('SSO for all !'), [row('SSO')]);
    expect(short?.message).toContain('"SSO for all".');
  });
});

describe('a claim is found', () => {
  test.each([
    ['Your records are end-to-end encrypted.', 'end-to-end encrypted'],
    ['Records are end-to-end encrypted, so that nobody else reads them.', 'end-to-end encrypted'],
    [
      'Multi-factor authentication is enforced for every user.',
      'Multi-factor authentication is enforced',
    ],
    ['All sign-ins require a second factor.', 'sign-ins require a second factor'],
    ['Users are provisioned through SCIM.', 'SCIM'],
    ['MFA is enforced not only for owners.', undefined],
    ['MFA is enforced without exception', 'MFA is enforced'],
    ['E2EE, and no one reads along.', 'E2EE'],
    ['We support SCIM since 2024.', 'SCIM'],
    ['Once a day, SCIM brings your members up to date.', 'SCIM'],
  ])('in "%s"', (text, words) => {
    expect(found(text, rows)).toEqual(words === undefined ? [] : [words]);
  });

  test('for each row that a sentence names, and once for two rows in the same words', () => {
    expect(found('SCIM, and E2EE.', rows)).toEqual(['E2EE', 'SCIM']);
    expect(found('E2EE, and SCIM.', rows)).toEqual(['E2EE', 'SCIM']);
    expect(found('SCIM.', [row('SCIM'), row('Provisioning by SCIM')])).toHaveLength(1);
    expect(found('RLS is on.', [row('Isolation of tenants (RLS)')])).toEqual(['RLS']);
  });

  test.each([
    'Yes.',
    '**Yes**, it is.',
    'Of course.',
    'Certainly!',
    'Absolutely',
    'We do.',
    'It is.',
    'They are.',
  ])('in "%s" to a question that names the row', (text) => {
    const [one, ...others] = check(answer(text, 'Do you support SCIM?'), rows);
    expect([one?.place.words, others]).toEqual([
      text.split(',')[0] === '**Yes**' ? text : text,
      [],
    ]);
    expect(one?.message).toMatch(/^The page says as a fact of today: "Do you support SCIM\? /);
  });

  test('in the answer itself where it names the row behind a yes', () => {
    const told = check(answer('Yes, by SCIM, always.', 'Do you provision members?\n'), rows);
    expect(told.map(({ place }) => place.words)).toEqual(['SCIM']);
    expect(check(answer('Yes.', 'Do you support SCIM?\n'), rows)).toHaveLength(1);
    expect(check(answer('Read below what it is.', 'Do you support SCIM?'), rows)).toEqual([]);
  });

  test('not in another answer, and not in a yes below a title that asks nothing', () => {
    expect(check(answer('See below.', 'Do you support SCIM?'), rows)).toEqual([]);
    expect(check(answer('No, sorry. Yes.', 'Do you support SCIM?'), rows).length).toBe(1);
    expect(
      check([field('SCIM', ['a', 0, 'title']), field('Yes.', ['a', 0, 'note'])], rows),
    ).toHaveLength(1);
  });

  test('at the sentence where its words stand earlier, too, and at what stands beside an address', () => {
    expect(found('Will SCIM come? SCIM is there.', rows)).toEqual(['SCIM is there.']);
    expect(found('Is SCIM there? See [our SCIM](https://a.example), friends.', rows)).toEqual([
      'See [our SCIM]',
    ]);
    expect(found('See https://a.example, SCIM and https://b.example.', rows)).toEqual(['SCIM']);
  });
});

describe('nothing is claimed', () => {
  test.each([
    'Records are not end-to-end encrypted.',
    'We do not offer SCIM, SSO or E2EE.',
    'SCIM isn’t there.',
    'SCIM is unavailable.',
    'SCIM: no',
    'SCIM (not offered)',
    '| SCIM | No |',
    'MFA is not enforced.',
    'Is E2EE there?',
    '**Is E2EE there?**',
    'SCIM from 2027.',
    'SCIM (Q4 2026)',
    'SCIM (H2 2026)',
    'SCIM 2026-Q4',
    'Multi-factor authentication is enforced for all employees.',
    'Our own team has enforced MFA.',
    'The last SCIM trial was in May 2025.',
    '```text\nSCIM\n```',
    '~~~\na\n\nSCIM\n~~~',
    '## Roadmap\n\n- SCIM',
    '## What’s next\n\nSCIM.',
    '**What we don’t have**\n\nSCIM.',
    'Not there yet:\n\n- SCIM\n- E2EE',
    'For 2027:\n\n1. SCIM',
  ])('by "%s"', (text) => {
    expect(found(text, rows)).toEqual([]);
  });

  test.each([
    '## Sign-in\n\n- SCIM',
    'No passwords:\n\nSCIM.',
    'We have no passwords\n\n- SCIM',
    '## Roadmap\n\nNone.\n\n## Today\n\nSCIM.',
    '```text\na\n```\n\nSCIM.',
    'SCIM (March 2026)',
    'SCIM since May 2025, as in 2024.',
  ])('except by "%s"', (text) => {
    expect(found(text, rows)).toHaveLength(1);
  });

  test('below a title or a question that speaks of a plan or denies', () => {
    for (const question of [
      'What comes next?',
      'What do you not have?',
      'Your plans for 2027?',
      'Your roadmap?',
    ])
      expect(check(answer('SCIM.', question), rows)).toEqual([]);
    expect(check(answer('SCIM.', 'What if somebody leaves?'), rows)).toHaveLength(1);
  });

  test('by what a title itself says: "can be enforced", "employees"', () => {
    expect(found('MFA can be enforced.', [row('MFA that can be enforced')])).toHaveLength(1);
    expect(found('MFA can be enforced.', rows)).toEqual([]);
    expect(found('We enforce MFA on employees.', [row('MFA enforced for employees')])).toHaveLength(
      1,
    );
    expect(found('Containers of our staff are scanned.', [row('Scanned containers')])).toHaveLength(
      1,
    );
  });

  test('without a model, without rows, by rows that are live', () => {
    expect(claimedButNotLive.check(contentWith({ fields: answer('SCIM.') }))).toEqual([]);
    expect(found('SCIM.', [])).toEqual([]);
    expect(found('SCIM.', [row('SCIM', 'live')])).toEqual([]);
  });

  test('of what another control has live; a narrower one is not that', () => {
    expect(found('We have SSO.', [row('SAML'), row('Single sign-on with Google', 'live')])).toEqual(
      [],
    );
    expect(found('We enforce MFA.', [row('Enforced MFA'), row('MFA', 'live')])).toHaveLength(1);
    const other = framework('other', 'Enforced 2FA', 'attested');
    expect(found('We enforce MFA.', [row('Enforced MFA')], [other])).toEqual([]);
  });

  test('of what is covered already', () => {
    const part = row('RLS', 'in-progress', { coverage: { covers: 'Findings and photos' } });
    expect(found('RLS guards each photo.', [part])).toEqual([]);
    expect(found('RLS guards each invoice.', [part])).toHaveLength(1);
  });

  test('of what is on request, where the plan stands beside it', () => {
    const asked = row('SSO', 'on-request', { plans: ['Business'] });
    expect(found('On Business, there is SSO.', [asked])).toEqual([]);
    expect(found('Enterprise is yours. There is SSO.', [asked])).toEqual([]);
    expect(found('Enterprise is yours.\n\nThere is SSO.', [asked])).toHaveLength(1);
    expect(found('On Business, there is SSO.', [{ ...asked, status: 'planned' }])).toHaveLength(1);
    expect(check(answer('SSO.', 'On Enterprise?'), [row('SSO', 'on-request')])).toEqual([]);
  });

  test('in the record of the row, in one that refers to it, in lists of limits, offers and the like', () => {
    const planned = row('SCIM');
    const at = (path: Path, file: string) => check([field('SCIM.', path, file)], [planned]).length;
    expect(at(['note'], 'control/scim')).toBe(0);
    expect(at(['limits', 0], 'controls.yaml')).toBe(0);
    expect(at(['offers', 0, 'title'], 'site.yaml')).toBe(0);
    expect(at(['not_stored', 0, 'note'], 'data.yaml')).toBe(0);
    expect(at(['summary'], 'site.yaml')).toBe(1);
    const referring = (path: Path, value = 'control/scim') =>
      check(
        [field('SCIM.', ['a', 1, 'note'], 'x.yaml'), refersTo(value, path, 'x.yaml')],
        [planned],
      ).length;
    expect(referring(['a', 1, 'item'])).toBe(0);
    expect(referring(['a', 1, 'items', 2])).toBe(0);
    expect(referring(['a', 0, 'item'])).toBe(1);
    const both = [0, 1].map((index) => refersTo('control/scim', ['a', index, 'item'], 'x.yaml'));
    expect(check([field('SCIM.', ['a', 1, 'note'], 'x.yaml'), ...both], [planned])).toEqual([]);
    expect(referring(['a', 1, 'item'], 'control/sso')).toBe(1);
    const bare: PlacedField = {
      ...refersTo('scim', ['a', 1, 'control'], 'x.yaml'),
      meaning: { role: 'reference', to: ['control'] },
    };
    expect(check([field('SCIM.', ['a', 1, 'note'], 'x.yaml'), bare], [planned])).toEqual([]);
  });
});

test('what the list of what is in place names is claimed, whatever its words', () => {
  const in_short = {
    in_place: [
      { text: 'TLS' },
      { text: 'A second step', item: 'control/mfa' },
      { text: 'x', item: 'control/tls' },
    ],
  };
  const site = { in_short };
  const told = check([], [row('MFA'), row('TLS', 'live')], [], { site });
  expect(told.map(({ place }) => place)).toEqual([
    { file: 'site.yaml', path: ['in_short', 'in_place', 1, 'text'] },
  ]);
  expect(told[0]?.message).toMatch(/"A second step"\. The control "MFA"/);
  const expired = { in_short: { in_place: [{ text: 'A seal', item: 'certification/seal' }] } };
  const seal = framework('other', 'Seal', 'expired');
  expect(check([], [], [seal], { site: expired })).toHaveLength(1);
});
