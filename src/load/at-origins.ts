// Findings about values that rows took from `defaults`: told once, where the value was written, with the rows it is in.
import type { Finding, Place } from '../problem.ts';
import { originOf, type Taken, type WholeFile } from './defaults.ts';

/** A finding that may stand elsewhere than the text that it is about is read. */
export interface PlacedFinding extends Finding {
  /** The place in the row, where `place` is the one in `defaults`. */
  inRow?: Place;
}

interface Found {
  finding: Finding;
  origin: Taken & { key: string };
}

/** Findings in their order; those about one default are one, in the place of the first. */
export function atOrigins(
  findings: readonly Finding[],
  files: readonly WholeFile[],
): PlacedFinding[] {
  const byName = new Map(files.map((file) => [file.name, file]));
  const groups = new Map<string, Found[]>();
  const told = findings.flatMap((finding): (PlacedFinding | Found[])[] => {
    const { place, code, rewrite } = finding;
    const file = byName.get(place.file);
    const origin = file && originOf(file, place.path);
    if (!origin) return [finding];
    const { from } = origin;
    // An entry of the journal is about one row.
    const row = finding.entries && origin.row;
    const key = JSON.stringify([code, from, place.at, place.words, rewrite, row]);
    const group = groups.get(key);
    group?.push({ finding, origin });
    if (group) return [];
    const fresh = [{ finding, origin }];
    groups.set(key, fresh);
    return [fresh];
  });
  return told.map((each) => (Array.isArray(each) ? asOne(each, files) : each));
}

// A repair changes every row that takes the value, so it is only made where all of them are wrong.
function asOne(found: readonly Found[], files: readonly WholeFile[]): PlacedFinding {
  const [{ finding, origin }, ...others] = found as [Found, ...Found[]];
  const { rewrite, ...kept } = finding;
  const takers = files.flatMap(({ taken }) =>
    [...taken.values()].filter(
      ({ from }) => from.file === origin.from.file && from.path.at(-1) === origin.key,
    ),
  );
  const rows = new Set(found.map(({ origin: { row } }) => row));
  const inAll = rows.size === takers.length;
  const fix =
    inAll || finding.entries
      ? finding.fix
      : `${finding.fix ?? ''} Where only this row differs, write \`${origin.key}:\` in the row, or name it under \`unstated\`.`.trim();
  return {
    ...kept,
    message: `${finding.message} ${sourceOf(others)}`,
    ...(fix !== undefined && { fix }),
    ...(inAll && rewrite !== undefined && { rewrite }),
    place: { ...finding.place, ...origin.from },
    inRow: finding.place,
  };
}

function sourceOf(others: readonly Found[]): string {
  const rows = [...new Set(others.map(({ origin: { row } }) => row))];
  if (rows.length === 0) return 'The value is that of `defaults`.';
  const named = rows.slice(0, 5).map((row) => `\`${row}\``);
  const more = rows.length > named.length ? ` and ${rows.length - named.length} more` : '';
  return `The value is that of \`defaults\`; the same is true of ${named.join(', ')}${more}.`;
}
