// Holds a denial of a whole kind of thing against the records of that kind: "we keep no logs" above two logs, "nobody of us can reach
// production" above a list of those who can. Which things there are comes from the records; here stands how a kind is called.
import { anyOf, phrase } from '../../../prose/compiler.ts';
import { customers, staff } from '../../../prose/lexicon.ts';
import type { Trust } from '../../../trust.ts';
import { stageOf } from '../../../vocabulary/statuses.ts';
import type { Check } from './sentence.ts';

interface Kind {
  /** As a phrase; what is said of a part of it ("logs of prompts") is not said of the kind. */
  names: string;
  /** What the content has of it, as a clause. */
  against: string;
  fix: string;
}

const have = anyOf`
  keep|make|have|hold|store|record|collect|create|take|maintain|retain|write|offer|provide|possess|save|log|gather|produce|capture|run`;
const had = anyOf`
  kept|made|held|stored|recorded|collected|created|taken|maintained|retained|written|offered|provided|saved|logged|gathered|produced|captured`;
const never = anyOf`
  (do not|don['’]t|does not|never|cannot)( ever| currently)?`;
const adverbs = '(at all|ever|whatsoever|anywhere|of any kind|today|currently)';
const ends = String.raw`(?=( ${adverbs})?\s*([.;!]|$))`;

/** How the grammar of English denies a kind of thing: six ways, for every kind. */
const deniedIn = (names: string) =>
  phrase(
    anyOf`
    (we|company|service|platform|product) ${never} ${have} (any )?(your |customers?['’]? )?(${names})${ends}
    (we|company|service|platform|product) ${have}s? (no|zero)( such)? (${names})${ends}
    (there (is|are)|we (have|had)) no (${names})( ${had})?${ends}
    (no|zero) (${names}) (is|are|gets?|exists?)( ever)?( ${had})?${ends}
    (${names}) (is|are) (never|not)( ever)? ${had}${ends}`,
    { flags: 'i' },
  );

const mays = '(can |could |(is|are) able to |is allowed to |may |has |have |gets? |ever ){0,3}';
const reach = anyOf`
  reach(es)?|opens?|sees?|reads?|access(es)?|enters?|touch(es)?|looks? at|gets? into|log (in|on)to`;
const reaches = `${mays}${reach}( access)?( to)?`;
const reached = anyOf`
  (your |our |the |any |customers?['’]? |customer )*(production( (system|environment|database|data)s?)?|data|records|workspaces?|databases?|information|content|files|accounts?)`;
const ofUs = anyOf`
  (at|in|among|on|of|from|inside|within) (us|our (own )?(staff|team|company|side|employees|people|engineers)|the company)`;
const ourPeople = `(${staff}|members? of (our )?staff|people|developers|administrators)`;
const nobodyReaches = phrase(
  anyOf`
  (no one|nobody|not one( person)?|none) ${ofUs} (${reaches}|has (any )?access to) ${reached}
  (no|none of our|not one of our|none of the) (own )?${ourPeople} (${reaches}|(has|have) (any )?access to) ${reached}
  (no|zero) (human|person) (at|in|on) (our )?(company|team|side) (${reaches}|has (any )?access to) ${reached}`,
  { flags: 'i' },
);

const limited = new RegExp(
  `\\b(?:without|unless|until|except|only|outside|but|other than|more than|directly|standing|permanent|by default|if|yet|where|for (?:advert|market|train)\\w*|(?:${customers}) who)\\b`,
  'i',
);

export function kindsDenied(trust: Trust): Check {
  const kinds = kindsOf(trust).map((kind) => ({ ...kind, pattern: deniedIn(kind.names) }));
  const people = trust.data.access ?? [];
  return ({ plain, isOfOthers }) => {
    if (isOfOthers || !/\b(?:no|not|never|nobody|none|zero|cannot)\b|n['’]t\b/i.test(plain))
      return [];
    if (limited.test(plain)) return [];
    const [access] = people.length > 0 ? [nobodyReaches.exec(plain)].filter((one) => one) : [];
    const found = [
      ...kinds.map((kind) => ({ ...kind, match: kind.pattern.exec(plain) })),
      {
        match: access ?? null,
        against: `\`access\` in data.yaml says who can: ${people.map(({ who }) => who).join(', ')}`,
        fix: '`access` in data.yaml',
      },
    ].find(({ match }) => match);
    if (!found?.match) return [];
    const { match, against, fix } = found;
    const span = { start: match.index, end: match.index + match[0].length };
    return [{ span, says: `"${match[0].trim()}"`, against, fix }];
  };
}

function kindsOf({ data, commitments, certifications, ai, documents }: Trust): Kind[] {
  const { logs = [] } = commitments;
  const kinds: (Kind | undefined)[] = [
    logs.length > 0
      ? {
          names: '((access|activity|audit|request|security|event|server) )?logs?|log files|logging',
          against: `\`logs\` in commitments.yaml has ${listed(logs.map(({ title }) => `"${title}"`))}`,
          fix: '`logs` in commitments.yaml',
        }
      : undefined,
    (data.backups?.every ?? data.backups?.kept_for ?? data.backups?.how) === undefined
      ? undefined
      : {
          names: 'backups?|back-?up copies|snapshots|backups or snapshots|safety copies',
          against: '`backups` in data.yaml says how they are made',
          fix: '`backups` in data.yaml',
        },
    data.export?.formats
      ? {
          names: 'exports?|export (function|feature)s?|way to export( your data)?|data export',
          against: `\`export\` in data.yaml says ${data.export.formats.join(', ')}`,
          fix: '`export` in data.yaml',
        }
      : undefined,
    ...heldReports(certifications),
    (ai.features ?? []).length > 0 || (ai.providers ?? []).length > 0
      ? {
          names:
            '(AI|artificial intelligence|LLMs?|language models?|machine learning)( (features?|models?|functions?))?',
          against: 'ai.yaml names features and providers',
          fix: 'ai.yaml',
        }
      : undefined,
    documents.some(({ kind }) => kind === 'dpa')
      ? {
          names: 'data processing (agreements?|addend(um|a))|DPAs?',
          against: 'documents.yaml lists one',
          fix: 'documents.yaml',
        }
      : undefined,
  ];
  return [...kinds.filter((kind) => kind !== undefined), ...contentsOf({ data, commitments })];
}

const heldReports = (certifications: Trust['certifications']): Kind[] => {
  const [held] = certifications.filter(
    ({ status, auditor }) => stageOf(status) === 'there' && auditor !== undefined,
  );
  return held
    ? [
        {
          names:
            "((independent|external|outside|third-party) )?(audit|auditors?['’]s?|SOC 2|attestation) reports?|attestations?|report (of|by|from) an auditor",
          against: `certifications.yaml has "${held.title}" as \`${held.status}\``,
          fix: 'certifications.yaml',
        },
      ]
    : [];
};

/** What the categories and logs say that they hold, item by item: "IP address", "Signatures". */
function contentsOf({ data, commitments }: Pick<Trust, 'data' | 'commitments'>): Kind[] {
  const rows = [
    ...(data.categories ?? []).map(({ title, contains = [] }) => ({
      items: contains,
      where: `"${title}" in data.yaml holds`,
    })),
    ...(commitments.logs ?? []).map(({ title, fields = [] }) => ({
      items: fields,
      where: `the log "${title}" in commitments.yaml holds`,
    })),
  ];
  return rows.flatMap(({ items, where }) =>
    items
      .map((item) => item.split(',')[0]?.trim() ?? '')
      // One plain word of everyday use says too much: "Name", "Action", "Time".
      .filter((item) => / |[A-Z]{2}|-/.test(item) || /(?:s|e-?mail|password)$/i.test(item))
      .filter((item) => /^[\p{L} -]{4,40}$/u.test(item) && !/^(?:your|our|last)\b/i.test(item))
      .map((item) => ({
        names: `${item
          .replace(/(?<!s)s$/, '')
          .replace(/^e-?mail/i, 'e-?mail')
          .replaceAll(' ', '[ -]')}(e?s)?`,
        against: `${where} "${item}"`,
        fix: `what ${where.split(' holds')[0]} holds`,
      })),
  );
}

const listed = (names: readonly string[]) => names.slice(0, 3).join(' and ');
