// Where two fields say how long one thing is kept: pairs of what is kept by a vendor, in a log, in backups or as a category.
import { isLonger, isSameLength, longestHours } from '../../derive/claims/lengths.ts';
import { lengthsIn } from '../../prose/numbers.ts';
import type { Place } from '../../problem.ts';
import type { Retention, Subprocessor, Trust } from '../../trust.ts';
import type { Content } from '../rule.ts';
import { exceptedLengths, lengthOfRetention } from './retention-lengths.ts';
import { backupVendors, ownVendors, vendorOfStore } from './vendor-roles.ts';

export interface KeptTwice {
  /** Whole sentences without the second half of the message. */
  message: string;
  place: Place;
}

type PlaceOf = Content['placeOf'];

/** Every pair that contradicts itself. */
export const keptTwice = (trust: Trust, at: PlaceOf): KeptTwice[] => [
  ...atBackupVendors(trust, at),
  ...inStores(trust, at),
  ...longerThanTheData(trust, at),
  ...inLogs(trust),
  ...withinBackups(trust),
  ...afterDeletion(trust, at),
];

const periodKey = ({ rule }: Retention) =>
  rule === 'period' || rule === 'legal-duty' ? ['for'] : [];

const retentionOf = (vendor: Subprocessor, at: PlaceOf) =>
  at('subprocessor', vendor.id, [
    'retention',
    ...(vendor.retention ? periodKey(vendor.retention) : []),
  ]);

function atBackupVendors(trust: Trust, at: PlaceOf): KeptTwice[] {
  const kept = trust.data.backups?.kept_for;
  return backupVendors(trust).flatMap((vendor) => {
    const own = lengthOfRetention(vendor.retention);
    if (!kept || !own || isSameLength(own, kept)) return [];
    return [
      {
        place: retentionOf(vendor, at),
        message: `${vendor.name} keeps the backups, and for ${own}; \`backups.kept_for\` in data.yaml says ${kept}.`,
      },
    ];
  });
}

function inStores(trust: Trust, at: PlaceOf): KeptTwice[] {
  return (trust.data.categories ?? []).flatMap((category) => {
    const vendor = vendorOfStore(category, trust);
    const here = lengthOfRetention(category.retention);
    const there = lengthOfRetention(vendor?.retention);
    if (!vendor || !here || !there || isSameLength(here, there)) return [];
    return [
      {
        place: at('data', category.id, [
          'retention',
          ...(category.retention ? periodKey(category.retention) : []),
        ]),
        message: `"${category.title}" is stored in ${category.stored_in} and kept for ${here}; the register says that ${vendor.name} keeps data for ${there}.`,
      },
    ];
  });
}

// A vendor cannot keep data for longer than all of what it receives is kept; a duty of its own by law is another matter.
function longerThanTheData(trust: Trust, at: PlaceOf): KeptTwice[] {
  const { categories = [], vendor_retention } = trust.data;
  const told = new Set(categories.flatMap((one) => vendorOfStore(one, trust)?.id ?? []));
  return ownVendors(trust).flatMap((vendor) => {
    const { retention, data = [] } = vendor;
    if (retention?.rule !== 'period' || told.has(vendor.id)) return [];
    const received = categories.filter(({ id }) => data.includes(id));
    const lengths = received.map((one) => lengthOfRetention(one.retention));
    const longest = lengths
      .flatMap((length) => length ?? [])
      .toSorted((a, b) => longestHours(b) - longestHours(a))[0];
    const excepted = received.flatMap((one) => exceptedLengths(one.retention, trust.site.language));
    if (
      longest &&
      !lengths.includes(undefined) &&
      lengths.length === data.length &&
      [longest, ...excepted].every((length) => isLonger(retention.for, length))
    )
      return [
        {
          place: retentionOf(vendor, at),
          message: `${vendor.name} is said to keep data for ${retention.for}; data.yaml says that nothing it receives (${data.join(', ')}) is kept for longer than ${longest}.`,
        },
      ];
    if (vendor_retention?.rule === 'period' && isLonger(retention.for, vendor_retention.for))
      return [
        {
          place: retentionOf(vendor, at),
          message: `${vendor.name} is said to keep data for ${retention.for}; \`vendor_retention\` in data.yaml says ${vendor_retention.for} of every vendor.`,
        },
      ];
    return [];
  });
}

// "Logs" as a category are all logs; one that is kept for another time is an exception that the category has to name.
function inLogs({ data, commitments, site }: Trust): KeptTwice[] {
  const whole = (data.categories ?? []).filter(({ title }) =>
    /^(?:(?:all|our) )?logs?$/i.test(title.trim()),
  );
  return (commitments.logs ?? []).flatMap((log, index) =>
    whole.flatMap(({ title, retention }): KeptTwice[] => {
      const here = lengthOfRetention(log.retention);
      const there = lengthOfRetention(retention);
      if (!log.retention || !here || !there || title === log.title) return [];
      if (
        [there, ...exceptedLengths(retention, site.language)].some((length) =>
          isSameLength(length, here),
        )
      )
        return [];
      return [
        {
          place: {
            file: 'commitments.yaml',
            path: ['logs', index, 'retention', ...periodKey(log.retention)],
          },
          message: `The log "${log.title}" is kept for ${here}; the category "${title}" in data.yaml says ${there}, and names no exception of ${here}.`,
        },
      ];
    }),
  );
}

// Nothing can be restored from before the oldest backup, and what is left of deleted data is gone with the last one.
function withinBackups({ data, site }: Trust): KeptTwice[] {
  const { kept_for, every, point_in_time, residue } = data.backups ?? {};
  if (!kept_for) return [];
  const at = (key: string): Place => ({ file: 'data.yaml', path: ['backups', key] });
  const found: KeptTwice[] = [];
  for (const [key, value, what] of [
    ['point_in_time', point_in_time, 'can be restored to any moment of the last'],
    ['every', every, 'are made every'],
  ] as const)
    if (value && isLonger(value, kept_for))
      found.push({
        place: at(key),
        message: `Backups ${what} ${value}, and \`backups.kept_for\` says that each is kept for ${kept_for}.`,
      });
  const said = residue === undefined ? [] : lengthsIn(residue, site.language);
  const [other] = said.filter(({ length }) => !isSameLength(length, kept_for));
  if (other && said.every(({ length }) => !isSameLength(length, kept_for)))
    found.push({
      place: at('residue'),
      message: `\`backups.residue\` says "${residue}", and \`backups.kept_for\` says ${kept_for}.`,
    });
  return found;
}

// How long after a deletion the data is gone is said by the retention and by the deletion of one category, or of all data.
function afterDeletion({ data }: Trust, at: PlaceOf): KeptTwice[] {
  const rows = [
    { what: 'All data', row: data, place: (path: Place['path']) => ({ file: 'data.yaml', path }) },
    ...(data.categories ?? []).map((row) => ({
      what: `"${row.title}"`,
      row,
      place: (path: Place['path']) => at('data', row.id, path),
    })),
  ];
  return rows.flatMap(({ what, row, place }): KeptTwice[] => {
    const { retention, deletion } = row;
    const found: KeptTwice[] = [];
    const within = deletion?.within;
    const kept = afterEvent(retention);
    if (within && kept && !isSameLength(within, kept))
      found.push({
        place: place(['deletion', 'within']),
        message: `${what} is deleted within ${within} by \`deletion\`, and is there for ${kept} after that by \`retention\`.`,
      });
    const backups = data.backups?.kept_for;
    const left = deletion?.does_not_cover ?? '';
    const said = /\bback-?ups?\b/i.test(left) ? lengthsIn(left) : [];
    if (backups && said.length > 0 && said.every(({ length }) => !isSameLength(length, backups)))
      found.push({
        place: place(['deletion', 'does_not_cover']),
        message: `${what} is not deleted from "${left}", and \`backups.kept_for\` says ${backups}.`,
      });
    return found;
  });
}

function afterEvent(retention: Retention | undefined): string | undefined {
  if (retention?.rule === 'until-event' && /\bdelet|\bremov|\beras/i.test(retention.event))
    return retention.within;
  const [first] = retention?.rule === 'stages' ? retention.stages : [];
  return first?.state === 'soft-deleted' ? first.for : undefined;
}
