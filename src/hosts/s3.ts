// A shell script that uploads a site to S3, where each file keeps its media type and how long it may be kept.
import { askAgain, basePath, forever, type Serving } from './headers.ts';
import { departures, inFull, otherTypes, typesByEnding } from './media.ts';

/** Files to upload at once, as filters of the AWS CLI: paths below the published folder, `*` for any characters, `/` among them. */
interface Batch {
  include: string[];
  exclude: string[];
  /** Left out: for files that no table knows. */
  type?: string | undefined;
  cache: string;
}

const assets = 'assets/*';

/**
 * Uploads everything at every run, since a copy that only the size and the time decide about would leave an older type in
 * place. Pages come when all that they show is there, and what is gone is deleted last.
 */
export function s3Script(serving: Serving, addresses: readonly string[]): string {
  const base = basePath(serving);
  const names = addresses.map((address) => address.slice(base.length + 1));
  const batches = batchesOf(names);
  const target = `"s3://$S3_BUCKET${base}"`;
  return `#!/bin/sh
# Written by Candor at every build, for this build: uploads the folder, \`dist\` unless another is named, to S3 with CloudFront.
# Needs the AWS CLI with its credentials, and the variables S3_BUCKET and CLOUDFRONT_DISTRIBUTION.
set -eu
from="\${1:-dist}"
: "\${S3_BUCKET:?is the name of the bucket}" "\${CLOUDFRONT_DISTRIBUTION:?is the id of the distribution}"
test -f "$from/trust.json" || { echo "$from is not the folder of a trust center." >&2; exit 1; }

upload() {
  aws s3 cp "$from" ${target} --recursive --only-show-errors --exclude '*' "$@"
}

${batches.map(uploadLine).join('\n')}

# What this build does not have any more. All the rest has the same size as what has just been uploaded.
aws s3 sync "$from" ${target} --delete --size-only --only-show-errors
aws cloudfront create-invalidation --distribution-id "$CLOUDFRONT_DISTRIBUTION" --paths '${base}/*'
`;
}

function batchesOf(names: readonly string[]): Batch[] {
  const types = new Map([...typesByEnding, ...otherTypes(names)]);
  const special = departures
    .map(({ path, type }) => ({ path: path.slice(1), type }))
    .filter(({ path }) => names.some((name) => fits(path, name)));
  const [kept, asked]: [Batch[], Batch[]] = [[], []];
  for (const type of new Set(types.values())) {
    const of = (some: readonly string[]) =>
      endingsOf(some).filter((ending) => types.get(ending.toLowerCase()) === type);
    const inAssets = names.filter((name) => fits(assets, name));
    const others = names.filter((name) => !inAssets.includes(name));
    const keptEndings = of(inAssets).map((ending) => assets + `.${ending}`);
    if (keptEndings.length > 0)
      kept.push({ include: keptEndings, exclude: [], type, cache: forever[1] });
    const include = of(others).map((ending) => `*.${ending}`);
    const exclude = special
      .filter(({ path }) => include.some((end) => path.endsWith(end.slice(1))))
      .map(({ path }) => path);
    if (include.length > 0)
      asked.push({ include, exclude: [...exclude, assets], type, cache: askAgain[1] });
  }
  for (const type of new Set(special.map((one) => one.type))) {
    const include = special.filter((one) => one.type === type).map(({ path }) => path);
    asked.push({ include, exclude: [], type, cache: askAgain[1] });
  }
  const unknown = names.filter((name) => !types.has(endingOf(name).toLowerCase()));
  // These are names, and the AWS CLI would take a bracket in them for a pattern.
  const include = unknown.map((name) => name.replace(/[[?*]/g, '[$&]'));
  if (unknown.length > 0) asked.push({ include, exclude: [], cache: askAgain[1] });
  const isPage = ({ type }: Batch) => type === typesByEnding.get('html');
  return [...kept, ...asked.filter((one) => !isPage(one)), ...asked.filter(isPage)];
}

const fits = (pattern: string, name: string) => {
  const [start = '', end = ''] = pattern.split('*');
  return pattern.includes('*') ? name.startsWith(start) && name.endsWith(end) : name === pattern;
};

const endingOf = (name: string) => /[^/]\.([^./]+)$/.exec(name)?.[1] ?? '';
const endingsOf = (names: readonly string[]) => [...new Set(names.map(endingOf))].sort();

function uploadLine({ include, exclude, type, cache }: Batch): string {
  const options = [
    ...include.map((path) => `--include ${quoted(path)}`),
    ...exclude.map((path) => `--exclude ${quoted(path)}`),
    ...(type === undefined ? [] : [`--content-type ${quoted(inFull(type))}`]),
    `--cache-control ${quoted(cache)}`,
  ];
  return `upload ${options.join(' \\\n  ')}`;
}

const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;
