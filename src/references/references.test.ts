// What a reference prints, and what is said of one that prints nothing, in the content of the example.
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { load } from '../load/load.ts';
import { renderMarkdown } from '../markdown.ts';
import { contentKinds, stems, type ContentKind } from '../schema/index.ts';
import { choices, leavesOf } from '../schema/walk.ts';
import { formatsIn } from '../words/format.ts';
import type { Trust } from '../trust.ts';
import { wordsByKey } from './field-words.ts';
import { kindNames, recordsOf } from './roots.ts';
import { resolveText } from './resolve-text.ts';
import { todayOf } from './today.ts';

/** Words that no sentence would print; `${… is …}` holds them. */
const assertedOnly =
  `ask_before bind categories_are choice confirmed count dpa_status event framework from headings home_areas host in_contract kind level met method model models module of offered on_this_page personal policy role rule share target_for text then type unstated`.split(
    ' ',
  );

const asOf = '2026-11-21';
const example = load(path.resolve(import.meta.dirname, '../../content'), asOf).trust as Trust;
const today = todayOf(example, asOf);

const plain = (text: string, on = today) => resolveText(text, on, { markdown: false });
const printed = (text: string, on = today) => {
  const { resolved, faults } = plain(text, on);
  expect(faults).toEqual([]);
  return resolved.text;
};
const inMarkdown = (text: string) => resolveText(text, today, { markdown: true }).resolved.text;
const faultOf = (text: string) =>
  plain(text)
    .faults.map(({ message }) => message)
    .join('\n');

describe('each kind of value is printed as the page prints it', () => {
  test.each([
    ['notice.days', '30 days'],
    ['site.notice.days', '30 days'],
    ['notice.terms.regulated.days', '35 business days'],
    ['contact.response_within', '2 business days'],
    ['commitment/breach-notice.within', '72 hours'],
    ['commitment/support-answer.within', '2 to 4 hours'],
    ['commitment/breach-notice.channels', 'e-mail, phone'],
    ['commitment/breach-notice.to', 'Affected customers'],
    ['commitment/incident-status.severities', 'SEV-1, SEV-2'],
    ['severity/sev-1.acknowledge_within', '1 hour'],
    ['availability/web-uptime.percent', '99.8 %'],
    ['backups.kept_for', '35 days'],
    ['data.backups.kept_for', '35 days'],
    ['backups.last_tested', '6 Oct 2026'],
    ['backups.locations', 'Oulu, Finland (backups)'],
    ['deletion.within', '30 days'],
    ['deletion.by', 'By the customer'],
    ['data/account.contains', 'Name; E-mail address; Role; Password, hashed with Argon2id'],
    ['data/account.retention.stages.soft-deleted.for', '30 days'],
    ['data/billing.retention', 'For 7 years, by law: Dutch State Taxes Act, article 52'],
    ['commitments.logs.request-log.retention.for', '30 days'],
    ['disclosure.response.fix', '90 days'],
    ['subprocessor/keelpost', 'Keelpost'],
    ['subprocessor/keelpost.locations', 'Turku, Finland'],
    ['subprocessor/keelpost.legal_name', 'Keelpost Oy'],
    ['subprocessors.count', '11'],
    ['categories.count', '8'],
    ['company.address.country', 'Netherlands'],
    ['company.name', 'Ullerbeck'],
    ['control/sso', 'Single sign-on (live)'],
    ['control/sso.plans', 'Business, Enterprise'],
    ['control/scim', 'Provisioning by SCIM (planned, 2027)'],
    ['control/scim.after', 'Enforced second factor'],
    ['control/end-to-end', 'End-to-end encryption (not offered)'],
    ['control/row-level-security.target', 'Q1 2027'],
    ['certification/soc-2-type-2', 'SOC 2 Type II (planned, Q4 2027)'],
    ['certification/pen-test-2025.status', 'Expired'],
    ['certification/soc-2-type-2.framework', 'SOC 2'],
    ['roadmap/pen-test.target', '19 Mar 2027'],
    ['document/dpa', 'Data processing agreement'],
    ['question/leaving', 'What happens when we leave?'],
    ['not-stored/card-numbers.instead', 'The last four digits'],
    ['availability/two-zone-uptime', 'The same, in two data centres (planned, H2 2027)'],
    ['links.status-page.url', 'status.ullerbeck.example'],
  ])('${%s} prints %s', (name, text) => {
    expect(printed(`a \${${name}} b`)).toBe(`a ${text} b`);
  });

  test('a target that has passed is not printed as one to come', () => {
    const later = todayOf(example, '2028-01-01');
    expect(printed('${control/scim}', later)).toBe('Provisioning by SCIM (planned, 2027, passed)');
  });

  test('in a site in German, days, places, lengths and shares are in German', () => {
    const german = todayOf({ ...example, site: { ...example.site, language: 'de' } }, asOf);
    expect(printed('am ${backups.last_tested} in ${subprocessor/keelpost.locations}', german)).toBe(
      'am 6. Okt. 2026 in Turku, Finnland',
    );
    expect(
      printed(
        '${deletion.within}, ${commitment/support-answer.within}, ${data/billing.retention.for}',
        german,
      ),
    ).toBe('30 Tage, 2–4 Stunden, 7 Jahre');
    expect(printed('${availability/two-zone-uptime.percent}', german)).toBe('99,95 %');
    expect(printed('${control/row-level-security.target}', german)).toBe('Q1 2027');
  });
});

describe('every length, share and day of the model can be named and prints what the page prints', () => {
  const { formatDuration, formatDay } = formatsIn('en');
  const lengths = /^[1-9]\d* (?:minute|hour|day|week|month|year)s?$/;

  test.each(kindNames)('%s', (kind) => {
    for (const { value, steps } of recordsOf(example, kind))
      for (const [key, held] of Object.entries(value as object)) {
        const name = `\${${kind}/${steps.at(-1)}.${key}}`;
        if (typeof held === 'string' && lengths.test(held))
          expect(printed(name)).toBe(formatDuration(held));
        else if (typeof held === 'string' && /^\d{4}-\d\d-\d\d$/.test(held))
          expect(printed(name)).toBe(formatDay(held));
        else expect(plain(name).resolved.text, name).not.toMatch(/undefined|null|\[object/);
      }
  });

  test('every word of a fixed set has words, or is decided to be asserted only', () => {
    const without = stems.flatMap((stem) =>
      leavesOf((contentKinds[stem] as ContentKind).file).flatMap(({ path, schema }) => {
        const key = path.replaceAll('[]', '').split('.').at(-1) ?? '';
        const words = stem === 'changes' ? [] : choices(schema);
        return words.every((word) => wordsByKey(today.words, key, word)) ? [] : key;
      }),
    );
    expect([...new Set(without)].sort()).toEqual(assertedOnly);
  });
});

describe('in Markdown', () => {
  test.each([
    [
      'Within ${commitment/breach-notice.within}.',
      'Within [72 hours](/#commitment-breach-notice).',
    ],
    ['**${notice.days}**', '**[30 days](/subprocessors/)**'],
    ['${backups.kept_for}', '[35 days](/#section-backups)'],
    ['${company.name}', 'Ullerbeck'],
    ['[see ${notice.days}](/subprocessors/)', '[see 30 days](/subprocessors/)'],
    ['# After ${notice.days}', '# After 30 days'],
    ['`${notice.days}` and `a ${b}`', '`${notice.days}` and `a ${b}`'],
    ['```sh\necho ${notice.days}\n```', '```sh\necho ${notice.days}\n```'],
    ['    echo ${notice.days}', '    echo ${notice.days}'],
    ['\\${notice.days}', '\\${notice.days}'],
    ['- ${data/account.retention.stages.soft-deleted.for}', '- [30 days](/#data-account)'],
    [
      '| a | ${notice.days} |\n| - | - |\n| 1 | ${notice.days} |',
      '| a | [30 days](/subprocessors/) |\n| - | - |\n| 1 | [30 days](/subprocessors/) |',
    ],
  ])('%j is %j', (text, read) => {
    expect(inMarkdown(text)).toBe(read);
  });

  test('an escaped mark is shown without its backslash', () => {
    expect(renderMarkdown(inMarkdown('Write \\${name}.'))).toBe('<p>Write ${name}.</p>');
  });

  test('the text of a field is shown as it stands, whatever marks it has', () => {
    const marked = {
      ...example.site,
      company: { ...example.site.company, name: 'A*b*_c_ [d](e)' },
    };
    const on = todayOf({ ...example, site: marked }, asOf);
    const { text } = resolveText('${company.name}', on, { markdown: true }).resolved;
    expect(renderMarkdown(text)).toBe('<p>A*b*_c_ [d](e)</p>');
  });

  test('an address holds no reference', () => {
    const { faults } = resolveText('[a](https://x.example/${company.name})', today, {
      markdown: true,
    });
    expect(faults.map(({ message }) => message)).toEqual([
      'A reference cannot stand in the address of a link.',
    ]);
  });
});

describe('in plain text', () => {
  test('there are no links, and a mark after a backslash stands for itself', () => {
    expect(printed('${notice.days} of \\${notice.days}')).toBe('30 days of ${notice.days}');
  });
});

describe('an assertion', () => {
  test.each([
    ['control/sso is live'],
    ['control/scim is not live'],
    ['control/scim is planned'],
    ['certification/pen-test-2025 is expired'],
    ['certification/soc-2-type-2 is not attested'],
    ['document/dpa is public'],
    ['roadmap/pen-test is planned'],
    ['commitment/breach-notice is live'],
    ['availability/two-zone-uptime is planned'],
    ['subprocessor/keelpost is active'],
    ['commitment/breach-notice.within is 72 hours'],
    ['commitment/breach-notice.without_undue_delay is true'],
    ['notice.days is 30'],
    ['subprocessor/keelpost.engagement is always'],
    ['control/sso is  \n live'],
  ])('${%s} is true and prints nothing', (said) => {
    expect(printed(`So it is\${${said}}.`)).toBe('So it is.');
    expect(printed(`So it is \${${said}}.`)).toBe('So it is.');
    expect(printed(`\${${said}} So it is.`)).toBe('So it is.');
  });

  test.each([
    [
      'control/sso is planned',
      'This sentence stands on `control/sso` being `planned`, and its status is `live`.',
    ],
    ['control/sso is not live', 'being anything but `live`, and its status is `live`'],
    ['commitment/breach-notice.within is 24 hours', 'and the field is `72 hours`'],
    ['document/dpa is planned', 'its status is `public`'],
  ])('${%s} is false', (said, message) => {
    const { faults, resolved } = plain(`So it is \${${said}}.`);
    expect(faults).toMatchObject([{ code: 'assertion-false', words: `\${${said}}` }]);
    expect(faults[0]?.message).toContain(message);
    expect(resolved.text).toBe(resolved.written);
  });

  test.each([
    ['control/sso is lve', '`control/sso` cannot be "lve"; did you mean `live`?'],
    ['control/sso is certified', '`control/sso` cannot be "certified".'],
    ['data/account is live', '`data/account` has no status'],
    ['backups.locations is Finland', '`backups.locations` is no single value'],
  ])('${%s} cannot be judged', (said, message) => {
    expect(plain(`\${${said}}`).faults).toMatchObject([{ code: 'reference-unresolved' }]);
    expect(faultOf(`\${${said}}`)).toContain(message);
  });
});

describe('a name that leads nowhere', () => {
  test.each([
    ['${notice.dyas}', '`notice` has no `dyas`; did you mean `${notice.days}`?'],
    ['${site.notice.dyas}', 'did you mean `${site.notice.days}`?'],
    ['${notcie.days}', 'Nothing is called `notcie`; did you mean `${notice.days}`?'],
    ['${contrl/sso}', 'There is no kind of row called `contrl`; did you mean `${control/sso}`?'],
    ['${control/ssso}', 'There is no control with the id `ssso`; did you mean `${control/sso}`?'],
    ['${control/soc-2-type-2}', 'did you mean `${certification/soc-2-type-2}`?'],
    ['${commitment/breach-notice.witin}', 'did you mean `${commitment/breach-notice.within}`?'],
    ['${commitment/breach-notice.ahead}', '`commitment/breach-notice` does not say `ahead`.'],
    [
      '${commitment/breach-notice.within.hours}',
      '`commitment/breach-notice.within` has no `hours`.',
    ],
    ['${subprocessor/keelpost.constructor}', '`subprocessor/keelpost` has no `constructor`.'],
    ['${__proto__.x}', 'Nothing is called `__proto__`.'],
    ['${summary}', 'Nothing is called `summary`.'],
    ['${changes.count}', 'Nothing is called `changes`.'],
    ['${}', 'This reference names nothing.'],
    ['${ control/sso', 'A reference begins here and is not closed.'],
    ['${backups}', '`backups` has no words of its own: it is a group of keys.'],
    ['${categories}', 'it is a list of rows'],
    ['${commitment/breach-notice.without_undue_delay}', 'it is true or false'],
  ])('%s', (text, message) => {
    expect(plain(text).faults).toMatchObject([{ code: 'reference-unresolved' }]);
    expect(faultOf(text)).toContain(message);
    expect(plain(text).resolved.text).toBe(text);
  });

  test('a text with a reference of its own is named by nothing, so that none goes in a circle', () => {
    const site = { ...example.site, headline: 'See ${site.eyebrow}', eyebrow: '${headline}' };
    const on = todayOf({ ...example, site }, asOf);
    expect(plain('${headline}', on).faults[0]?.message).toContain(
      'a text with a reference of its own',
    );
  });
});

test('a text without a reference is what it was', () => {
  const pieces = fc.constantFrom(
    '$',
    '{',
    '}',
    '\\',
    '`',
    '[',
    ']',
    '(',
    '*',
    '_',
    'a',
    ' ',
    '\n',
    'control/sso',
    'is live',
  );
  const texts = fc
    .array(fc.oneof(pieces, fc.string()), { maxLength: 20 })
    .map((all) => all.join(''));
  fc.assert(
    fc.property(
      texts.filter((text) => !text.includes('${')),
      fc.boolean(),
      (text, markdown) => {
        const { resolved, faults } = resolveText(text, today, { markdown });
        expect([resolved.text, resolved.read, faults]).toEqual([text, text, []]);
      },
    ),
  );
});

test('any text is resolved or faulted, and what is around a reference stays', () => {
  const pieces = fc.constantFrom(
    '${',
    '}',
    '\\${',
    '${notice.days}',
    '${control/sso is live}',
    '`',
    '\n',
    ' ',
    'a',
    '${x.y}',
    '[',
    '](',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), fc.boolean(), (all, markdown) => {
      const { resolved } = resolveText(all.join(''), today, { markdown });
      for (const { written, read } of resolved.pieces) {
        expect(written.start).toBeLessThan(written.end);
        expect(read.start).toBeLessThanOrEqual(read.end);
      }
      const around = (text: string, side: 'written' | 'read') =>
        resolved.pieces.reduceRight(
          (rest, piece) => rest.slice(0, piece[side].start) + rest.slice(piece[side].end),
          text,
        );
      expect(around(resolved.read, 'read')).toBe(around(resolved.written, 'written'));
    }),
  );
});
