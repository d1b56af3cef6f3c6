// Finds records outside of controls and certifications of which one field denies what another says.
import type { Place } from '../../problem.ts';
import type { Content, Rule } from '../rule.ts';

export const recordContradictsItself: Rule = {
  code: 'record-contradicts-itself',
  severity: 'error',
  group: 'across-files',
  reason:
    'Two fields of one record cannot both be true: a document that is planned and has a day and an address, a category without personal data that names whom the data is about, a public one that one has to write for, credit that is not offered and has a page, no disclosure window of 90 days, hours around the clock and a clock of business days, an answer that is due once all is over, what only the company is told and everybody can read, an agreement that does not exist and can be opened.',
  check: (content) =>
    pairsOf(content).flatMap(({ what, one, other, place, fix }) =>
      other === undefined
        ? []
        : [{ place, message: `${what} has ${one}, and ${other}. Both cannot be true.`, fix }],
    ),
};

interface Pair {
  /** The record, to begin a sentence with. */
  what: string;
  one: string;
  /** Absent where the record has no such field. */
  other: string | undefined;
  place: Place;
  fix: string;
}

// What everybody can read.
const everybodys = new Set<string>(['status-page', 'web-page', 'feed', 'public-report']);
// What is promised while the matter is open.
const dueBeforeTheEnd = new Set<string>([
  'personal-data-breach',
  'vulnerability-report',
  'support',
  'patch',
  'data-subject-request',
  'deletion',
]);

const yaml = (key: string, value: unknown) =>
  value === undefined ? undefined : `\`${key}: ${String(value)}\``;

function pairsOf({ trust, asOf, placeOf }: Content): Pair[] {
  if (!trust) return [];
  const { ai, data, disclosure, documents, commitments, subprocessors } = trust;
  const { credit, window } = disclosure ?? {};
  const inDisclosure = (...path: string[]): Place => ({ file: 'disclosure.yaml', path });
  const clocks = [
    ...(commitments.severity_levels ?? []).map((level, index) => ({
      ...level,
      key: 'acknowledge_within',
      length: level.acknowledge_within,
      place: { file: 'commitments.yaml', path: ['severity_levels', index] } as Place,
    })),
    ...(commitments.commitments ?? []).map((one) => ({
      ...one,
      key: 'within',
      length: one.within,
      place: placeOf('commitment', one.id),
    })),
  ];
  return [
    ...documents
      .filter(({ access }) => access === 'planned')
      .flatMap(({ id, title, url, date }) => {
        const isPast = date !== undefined && date <= asOf;
        return [
          { key: 'url', value: url },
          { key: 'date', value: isPast ? date : undefined },
        ].map(({ key, value }) => ({
          what: `"${title}"`,
          one: '`access: planned`',
          other: yaml(key, value),
          place: placeOf('document', id, [key]),
          fix: `Take \`${key}\` out, or write how the document can be had, such as \`access: on-request\`. The day of a paper to come is \`target\`.`,
        }));
      }),
    ...(data.categories ?? [])
      .filter(({ personal }) => personal === false)
      .map(({ id, title, subjects }) => ({
        what: `"${title}"`,
        one: '`personal: false`',
        other: yaml('subjects', subjects && `[${subjects.join(', ')}]`),
        place: placeOf('data', id, ['personal']),
        fix: 'Write `personal: true`, or take `subjects` out.',
      })),
    ...(['page', 'opt_in', 'where'] as const)
      .slice(0, credit?.offered === false ? 3 : 0)
      .map((key) => ({
        what: 'Credit for reporters',
        one: '`offered: false`',
        other: yaml(key, credit?.[key] === false ? undefined : credit?.[key]),
        place: inDisclosure('credit', key),
        fix: `Write \`offered: true\`, or take \`${key}\` out.`,
      })),
    ...(['days', 'then'] as const)
      .slice(0, window?.model === 'none' ? 2 : window?.model === 'full' ? 1 : 0)
      .map((key) => ({
        what: 'The disclosure window',
        one: `\`model: ${window?.model}\``,
        other: yaml(key, window?.[key]),
        place: inDisclosure('window', key),
        fix: `Write the model, such as \`model: coordinated\`, or take \`${key}\` out.`,
      })),
    ...documents
      .filter(({ access, url }) => access === 'public' && url === undefined)
      .map(({ id, title, how }) => ({
        what: `"${title}"`,
        one: '`access: public` without a `url`',
        other: yaml('how', how),
        place: placeOf('document', id, ['access']),
        fix: 'Add the `url` at which everybody can open it, or write `access: on-request`.',
      })),
    ...(commitments.commitments ?? [])
      .filter(({ to }) => to === 'internal')
      .map(({ id, title, channels, published_at }) => ({
        what: `"${title}"`,
        one: '`to: internal`',
        other: published_at
          ? yaml('published_at', published_at)
          : yaml(
              'channels',
              channels?.find((one) => everybodys.has(one)),
            ),
        place: placeOf('commitment', id, ['to']),
        fix: 'Write who is told, such as `to: all-customers` or `to: public`, or take out where everybody can read it.',
      })),
    ...(commitments.commitments ?? [])
      .filter(({ event }) => dueBeforeTheEnd.has(event))
      .map(({ id, title, event, clock_starts }) => ({
        what: `"${title}"`,
        one: `\`event: ${event}\``,
        other: clock_starts === 'resolved' ? yaml('clock_starts', clock_starts) : undefined,
        place: placeOf('commitment', id, ['clock_starts']),
        fix: 'Write what starts the clock, such as `clock_starts: received` or `aware`: the promise is due before all is over.',
      })),
    ...[
      {
        what: '`retention` for all providers',
        retention: ai.retention,
        path: ['retention', 'for'],
      },
      ...(ai.providers ?? []).map(({ id, retention }, index) => ({
        what: `\`retention\` of \`${id}\``,
        retention,
        path: ['providers', index, 'retention', 'for'],
      })),
    ].map(({ what, retention, path }) => ({
      what,
      one: `\`policy: ${retention?.policy}\``,
      other: retention?.policy === 'period' ? undefined : yaml('for', retention?.for),
      place: { file: 'ai.yaml', path },
      fix: 'Write `policy: period`, or take `for` out.',
    })),
    ...subprocessors
      .filter(({ dpa_status }) => dpa_status === 'none')
      .map(({ id, name, dpa }) => ({
        what: name,
        one: '`dpa_status: none`',
        other: yaml('dpa', dpa),
        place: placeOf('subprocessor', id, ['dpa_status']),
        fix: 'Write `dpa_status: in-place`, `offered` or `in-negotiation`, or take `dpa` out.',
      })),
    ...clocks
      .filter(({ hours }) => hours !== undefined && /\b24 ?[/x] ?7\b|around the clock/i.test(hours))
      .map(({ title, key, length, hours, place }) => ({
        what: `"${title}"`,
        one: `\`hours: ${hours}\``,
        other: length?.includes('business-day') ? yaml(key, length) : undefined,
        place: { ...place, path: [...place.path, key] },
        fix: 'Give the time in hours or days, or take `hours` out: a business day is not around the clock.',
      })),
  ];
}
