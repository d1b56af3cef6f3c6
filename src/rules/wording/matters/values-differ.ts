// Holds formats, counts, channels and languages of a sentence against the fields that hold them.
import { lemmaPattern, placesOf } from '../../../prose/lemmas.ts';
import { numberOf, numberWord } from '../../../prose/numbers.ts';
import type { Trust } from '../../../trust.ts';
import { availabilityCheck } from './availability-differs.ts';
import { ciphersCheck } from './ciphers-differ.ts';
import { kindsDenied } from './kinds-denied.ts';
import { placesDenied } from './places-denied.ts';
import { ofPlaces } from './places-differ.ts';
import { ofAllVendors, ofBackupsAbroad } from './vendors-differ.ts';
import { wordsAt, type Check } from './sentence.ts';

/** One check for each kind of value of which the fields say something. */
export function valueChecks(trust: Trust, plans: ReadonlySet<string>): Check[] {
  return [
    availabilityCheck(trust, plans),
    ofPlaces(trust),
    ofAllVendors(trust),
    ofBackupsAbroad(trust),
    ciphersCheck(trust),
    ofFormats(trust),
    ofPeople(trust),
    ofChannels(trust),
    ofLanguages(trust),
    kindsDenied(trust),
    placesDenied(trust),
  ];
}

const exports = lemmaPattern('export/download/extract');
const formats = /\b(CSV|JSON|XML|PDF|XLSX?|Excel|YAML|SQL|Parquet|HTML|Markdown)\b/g;

function ofFormats({ data }: Trust): Check {
  const all = [data.export, ...(data.categories ?? []).map((one) => one.export)].flatMap(
    (one) => one?.formats ?? [],
  );
  const known = new Set(all.map((one) => one.toUpperCase()));
  if (known.size === 0) return () => [];
  return (sentence) => {
    if (
      !sentence.has(exports) ||
      /\b(?:log|import|invoice|report|audit|subprocessor|vendor)/i.test(sentence.plain)
    )
      return [];
    const named = [...sentence.plain.matchAll(formats)];
    const other = named.find(([name]) => !known.has(name.toUpperCase()));
    const where = `\`export.formats\` in data.yaml says ${[...known].join(', ')}`;
    if (other)
      return wordsAt(
        sentence,
        other[0],
        `${other[0]} as format of the export`,
        where,
        '`export.formats` in data.yaml',
      );
    const [only] = named;
    return only &&
      named.length < (data.export?.formats?.length ?? 0) &&
      /\b(?:only|solely|exclusively|just)\b/i.test(sentence.plain)
      ? wordsAt(
          sentence,
          only[0],
          `that ${only[0]} is the only format`,
          where,
          '`export.formats` in data.yaml',
        )
      : [];
  };
}

const reaching = lemmaPattern('access/reach/enter/see, root account');
const production = lemmaPattern('production/database/workspace, customer data');

function ofPeople({ data }: Trust): Check {
  const counts = (data.access ?? []).flatMap(({ people }) => {
    const [written] = new RegExp(`\\d+|${numberWord}`, 'i').exec(people ?? '') ?? [];
    return written ? [numberOf(written)] : [];
  });
  if (counts.length === 0) return () => [];
  const sums = new Set([
    ...counts,
    counts.reduce((sum, one) => sum + one, 0),
    ...counts.flatMap((one, index) => counts.slice(index + 1).map((other) => one + other)),
  ]);
  const people = new RegExp(
    `(?<![\\w.])(?<count>\\d{1,3}|${numberWord}) (?:on-call )?(?:people|persons?|engineers?|employees?|members? of staff|colleagues?|developers?|administrators?|admins?|agents?|of us|staff)\\b`,
    'i',
  );
  return (sentence) => {
    if (!sentence.has(reaching) || !sentence.has(production)) return [];
    const match = people.exec(sentence.plain);
    if (!match) return [];
    const count = numberOf(match.groups?.['count'] ?? '');
    // A second person approves: that counts nobody who has access.
    if (sums.has(count) || count === 1) return [];
    return wordsAt(
      sentence,
      match[0],
      `${match[0]} with access`,
      `\`access\` in data.yaml counts ${(data.access ?? []).map(({ who, people: number }) => `${number ?? '?'} (${who})`).join(', ')}`,
      '`people` in data.yaml',
    );
  };
}

const telling = lemmaPattern(
  'tell/inform/notify/notification/announce/alert/hear/warn/send/publish/post',
);
const channelWords = {
  email: /\be-?mails?\b/i,
  phone: /\b(?:phone|call)\b/i,
  sms: /\b(?:SMS|text messages?)\b/,
  slack: /\b(?:Slack|Teams|WhatsApp)\b/,
  fax: /\bfax\b/i,
  letter: /\b(?:letter|by post)\b/i,
};

function ofChannels({ commitments }: Trust): Check {
  const rows = (commitments.commitments ?? []).filter(({ channels }) => channels);
  const about = [
    { events: ['personal-data-breach'], words: lemmaPattern('breach') },
    { events: ['incident', 'personal-data-breach'], words: lemmaPattern('incident/outage') },
    { events: ['subprocessor-change'], words: lemmaPattern('subprocessor, new vendor') },
  ];
  return (sentence) => {
    if (!sentence.has(telling)) return [];
    for (const { events, words } of about) {
      const own = rows.filter(({ event }) => events.includes(event));
      if (own.length === 0 || placesOf(words, sentence.lemmas).length === 0) continue;
      for (const name of ['sms', 'slack', 'fax', 'letter'] as const) {
        const match = channelWords[name].exec(sentence.plain);
        if (
          match &&
          /\b(?:by|via|over|through|in|on|per)\b/i.test(sentence.plain.slice(0, match.index))
        )
          return wordsAt(
            sentence,
            match[0],
            `${match[0]} as the channel`,
            `\`channels\` of "${own[0]?.title}" in commitments.yaml says ${own[0]?.channels?.join(', ')}`,
            '`channels` of that row',
          );
      }
    }
    return [];
  };
}

const languageNames = [
  'English',
  'German',
  'French',
  'Dutch',
  'Spanish',
  'Italian',
  'Polish',
  'Portuguese',
  'Finnish',
  'Swedish',
  'Danish',
  'Japanese',
  'Chinese',
  'Korean',
];
const reporting = lemmaPattern('report/vulnerability/researcher/finding');

function ofLanguages({ disclosure }: Trust): Check {
  const all = disclosure?.languages ?? [];
  const english = new Intl.DisplayNames('en', { type: 'language' });
  const known = new Set(all.map((code) => english.of(code) ?? code));
  if (known.size === 0) return () => [];
  return (sentence) => {
    if (
      !sentence.has(reporting) ||
      !/\b(?:accept|write|written|welcome|read|in|language)/i.test(sentence.plain)
    )
      return [];
    const other = languageNames.find(
      (name) =>
        !known.has(name) &&
        new RegExp(`\\bin (?:\\w+,? (?:and|or)? ?)?${name}\\b`).test(sentence.plain),
    );
    return other
      ? wordsAt(
          sentence,
          other,
          `${other} as a language for reports`,
          `\`languages\` in disclosure.yaml says ${[...known].join(' and ')}`,
          '`languages` in disclosure.yaml',
        )
      : [];
  };
}
