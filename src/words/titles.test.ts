// A title holds the fact: what it was and what it becomes, before its day, after it, and where it is told late.
import { describe, expect, test } from 'vitest';
import type { Part } from '../derive/journal/sides.ts';
import type { ChangeKind } from '../vocabulary/changes.ts';
import { sentence } from './sentence.ts';
import { titleText, type Told, type When } from './titles.ts';

const speech = { titleOf: (id: string) => `${id} data` };
const title = (
  kind: ChangeKind,
  before: Part,
  after: Part,
  more: Partial<Told> = {},
  tense: When['tense'] = 'ahead',
) =>
  titleText(
    { kind, name: 'Interchat', before, after, ...more },
    { tense, day: '2026-12-21' },
    speech,
  );

describe('each field with its value before and after', () => {
  const germany = { locations: [{ country: 'DE' as const, activity: 'processing' as const }] };
  const america = { locations: [{ country: 'US' as const, activity: 'processing' as const }] };
  const places = 'The places in which Interchat processes data';

  test('places', () => {
    const kind = 'location-changed';
    expect(title(kind, america, germany)).toBe(
      `${places} will change from United States to Germany.`,
    );
    expect(title(kind, america, germany, {}, 'past')).toBe(
      'On 21 Dec 2026, the places in which Interchat processes data changed from United States to Germany.',
    );
    const both = { locations: [...germany.locations, ...america.locations] };
    expect(title(kind, both, germany)).toBe(
      `${places} will change from Germany, United States to Germany.`,
    );
    // Where the places stay, what is done there is told.
    const backups = { locations: [{ country: 'DE' as const, activity: 'backup' as const }] };
    expect(title(kind, germany, backups)).toBe(
      `${places} will change from Germany (processing) to Germany (backups).`,
    );
    expect(title(kind, {}, germany)).toBe(
      'We now state the places in which Interchat processes data: Germany.',
    );
    expect(title(kind, germany, {})).toBe(
      'We no longer state the places in which Interchat processes data; until now: Germany.',
    );
    expect(title(kind, {}, germany, {}, 'past')).toBe(
      'On 21 Dec 2026, we first stated the places in which Interchat processes data: Germany.',
    );
  });

  test('what limits a use that stays the same otherwise', () => {
    const kind = 'engagement-changed';
    const off = { engagement: 'optional' as const, off_by_default: true };
    const on = { engagement: 'optional' as const };
    expect(title(kind, off, on)).toBe(
      'The use of Interchat will change from “With an optional feature; Off until you switch it on” to “With an optional feature”.',
    );
    expect(title(kind, { plans: ['Team'] }, {}, {}, 'past')).toBe(
      'On 21 Dec 2026, the use of Interchat changed from “Only on the plans: Team” to “without a stated limit”.',
    );
    // Beside another use, the limits are not needed to tell the sides apart.
    expect(title(kind, off, { engagement: 'always' })).toBe(
      'The use of Interchat will change from “With an optional feature” to “Always”.',
    );
  });

  test('grounds of transfer, with the area that data leaves where there are several', () => {
    const what = 'The grounds on which data is transferred to Interchat';
    const ground = (mechanism: 'dpf' | 'scc-2021-914', from: 'EEA' | 'UK' = 'EEA') => ({
      transfers: [{ from, mechanism }],
    });
    expect(title('transfer-changed', ground('dpf'), ground('scc-2021-914'))).toBe(
      `${what} will change from Data Privacy Framework to standard contractual clauses (EU) 2021/914.`,
    );
    expect(title('transfer-changed', ground('dpf'), ground('dpf', 'UK'))).toBe(
      `${what} will change from Data Privacy Framework (from the EEA) to Data Privacy Framework (from the UK).`,
    );
    // Where the grounds stay, what each is for is told.
    const ranked = (first: 'dpf' | 'scc-2021-914', second: 'dpf' | 'scc-2021-914') => ({
      transfers: [
        { from: 'EEA' as const, mechanism: first, role: 'primary' as const },
        { from: 'EEA' as const, mechanism: second, role: 'fallback' as const },
      ],
    });
    expect(
      title('transfer-changed', ranked('dpf', 'scc-2021-914'), ranked('scc-2021-914', 'dpf')),
    ).toMatch(
      / to standard contractual clauses .* \(relied on first\), Data Privacy Framework \(fallback\)\.$/,
    );
  });

  test('purpose: a narrower one is not something else', () => {
    const before = { purpose: 'Mail and chat' };
    expect(title('purpose-changed', before, { purpose: 'Mail' })).toBe(
      'The purpose of Interchat will change from “Mail and chat” to “Mail”.',
    );
    expect(title('purpose-changed', before, { purpose: 'Mail.' }, {}, 'past')).toBe(
      'On 21 Dec 2026, the purpose of Interchat changed from “Mail and chat” to “Mail.”',
    );
  });

  test('data, use, name and legal entity', () => {
    const data: [Part, Part] = [{ data: ['a', 'b'] }, { data: ['b', 'c'] }];
    expect(title('data-changed', ...data)).toBe(
      'Interchat will also receive: c data; and will no longer receive: a data.',
    );
    expect(title('data-changed', ...data, {}, 'past')).toBe(
      'On 21 Dec 2026, Interchat began to receive as well: c data; and ceased to receive: a data.',
    );
    expect(title('engagement-changed', { engagement: 'optional' }, { engagement: 'always' })).toBe(
      'The use of Interchat will change from “With an optional feature” to “Always”.',
    );
    const names = [{ name: 'Interchat' }, { name: 'Talkto Inc.' }] as const;
    expect(title('renamed', ...names)).toBe('Interchat will be listed under the name Talkto Inc.');
    expect(title('renamed', ...names, {}, 'past')).toBe(
      'On 21 Dec 2026, Interchat came to be listed under the name Talkto Inc.',
    );
    // Nobody read the new name before it was announced.
    const [before, after] = names;
    const late = { tense: 'past' as const, day: '2026-12-21', announced: '2026-12-24' };
    expect(titleText({ kind: 'renamed', name: 'Interchat', before, after }, late, speech)).toBe(
      'On 24 Dec 2026, Interchat came to be listed under the name Talkto Inc.',
    );
    expect(title('named', ...names)).toBe(
      'Interchat, so far listed without its name, is Talkto Inc.',
    );
    expect(title('named', ...names, {}, 'past')).toBe(
      'Interchat, listed without its name until then, was named on 21 Dec 2026: Talkto Inc.',
    );
    const entities = [{ legal_name: 'Interchat Inc.' }, { legal_name: 'Talkto Ltd.' }] as const;
    expect(title('entity-changed', ...entities)).toBe(
      'The legal entity of Interchat will change from “Interchat Inc.” to “Talkto Ltd.”',
    );
    expect(title('corrected', { purpose: 'Emial' }, { purpose: 'E-mail' })).toBe(
      'The wording of the entry of Interchat in the register is corrected: “E-mail”, not “Emial”.',
    );
  });
});

test('who comes, goes and takes whose place', () => {
  const after = { name: 'Interchat', purpose: 'Chat' };
  const comes = (tense: When['tense']) => title('added', {}, after, {}, tense);
  expect(comes('ahead')).toBe('Interchat will be a subprocessor: Chat.');
  expect(comes('late')).toBe('Interchat has been a subprocessor since 21 Dec 2026: Chat.');
  expect(comes('past')).toBe('Interchat became a subprocessor on 21 Dec 2026: Chat.');
  expect(title('removed', after, {})).toBe('Interchat will no longer be a subprocessor.');
  expect(title('removed', after, {}, {}, 'late')).toBe(
    'Interchat ceased to be a subprocessor on 21 Dec 2026.',
  );
  const replaced = { replaced: 'Loginly Inc.' };
  expect(title('replaced', {}, after, replaced)).toBe(
    'Interchat will take the place of Loginly Inc.',
  );
  expect(title('replaced', {}, after, replaced, 'past')).toBe(
    'On 21 Dec 2026, Interchat took the place of Loginly Inc.',
  );
});

test('what is amended says what it was, and a moved day both days', () => {
  const target = { title: 'Interchat will be a subprocessor: Chat.', effective: '2026-12-21' };
  expect(title('amended', { name: 'Interchat' }, { name: 'Talkto' }, { target })).toBe(
    'What was announced about Interchat is corrected. Name: “Talkto”; announced before: “Interchat”.',
  );
  // The longer list holds what the shorter one does, so nothing of it is denied.
  const more = title('amended', { data: ['account'] }, { data: ['account', 'usage'] }, { target });
  expect(more).toContain('Data: account data, usage data; announced before: account data.');
  expect(title('amended', {}, {}, { target, moved: '2027-02-01' })).toBe(
    'From 1 Feb 2027, and not from 21 Dec 2026: Interchat will be a subprocessor: Chat.',
  );
  expect(title('withdrawn', {}, {}, { target })).toBe(
    'This change will not happen: Interchat will be a subprocessor: Chat.',
  );
});

test('a name that ends in a full stop ends its sentence', () => {
  expect(['Acme Inc.', 'Acme', 'Why?', '“Acme.”', '“Acme”', 'Acme (UK)'].map(sentence)).toEqual([
    'Acme Inc.',
    'Acme.',
    'Why?',
    '“Acme.”',
    '“Acme”.',
    'Acme (UK).',
  ]);
});
