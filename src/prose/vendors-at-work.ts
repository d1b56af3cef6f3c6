// Finds names that a sentence says do something with data: "stored at Inkeep", "scans run on Wiz". For vendors that no table knows.
import { anyOf, phrase, says } from './compiler.ts';
import { cities, states } from '../vocabulary/place-names.ts';

// What happens to data, with the words behind which its doer or its place is named.
const work = anyOf`
  (stored|kept|held|saved|hosted|archived|cached|queued|backed up)( \w+ly)? (at|with|by|on|in|to)
  (replicated|mirrored)( \w+ly)? (at|with|by|on|in|to)
  (processed|handled|analy[sz]ed|searched|indexed|scanned|enriched)( \w+ly)? (at|with|by|in|on|through|via)
  (transcribed|translated|summari[sz]ed|classified)( \w+ly)? (at|with|by|in|through|via)
  (sent|forwarded|shipped|streamed|delivered|routed|relayed)( \w+ly)? (to|through|via|by|with|over)
  (passed|uploaded|exported|handed)( \w+ly)? (to|through|via|by|with|over)
  (logged|tracked|monitored|recorded|reported|collected|measured) (to|in|with|at|by|through|via)
  (lies?|lives?|sits?|resides?|rests?) (at|with|in|on)
  (go(es)?|flows?|travels?|pass(es)?) (to|through|via|into)
  (powered|provided|operated|supplied) by
  runs? (on|at|through|inside)`;
const doer = new RegExp(
  String.raw`${phrase(work, { flags: 'gi' }).source}[\s*_[]{1,12}(?:the[\s*_]{1,12})?`,
  'gi',
);
// "Inkeep", "Acme Mail", "trigger.io"; a word in capitals alone is a technique or a place more often than a vendor.
const name =
  /^(?:\p{Lu}[\p{L}\p{N}]*\p{Ll}[\p{L}\p{N}]*(?:[.-]\p{L}[\p{L}\p{N}]*)*)(?:[ \t]\p{Lu}[\p{L}\p{N}]+){0,2}/u;

const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const placeNames = new Set(
  [
    ...states.split(/\|\s*/),
    ...Object.values(cities).flatMap((names) => names.split('|')),
    ...countryNames(),
    ...Intl.supportedValuesOf('timeZone').map((zone) =>
      (zone.split('/').at(-1) ?? '').replaceAll('_', ' '),
    ),
  ].map((place) => place.toLowerCase()),
);

function countryNames(): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  return letters.flatMap((one) => letters.flatMap((other) => countries.of(one + other) ?? []));
}

// Words that are written with a capital and are no vendor: parts of the world, of a page, of a company; techniques.
const isNoVendor = says(anyOf`
  ^(Europe(an)?|Africa|Asia|America\w*|Oceania|(West|East|North|South)ern|Central|Middle|Nordic\w*)
  ^(German\w*|French|Swiss|Irish|Dutch|British)
  ^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(January|February|March|April|May|June|July|August)
  ^(September|October|November|December)|^(You|Your|We|Our|They|This|That|These|It|Us|Customers?|Users?)
  ^(Settings|Preferences|Accounts?|Workspaces?|Billing|Security|Privacy|Profile|Dashboard|Admin\w*|Console)
  ^(Support|Sales|Engineering|Legal|Product|Finance|Operations|Team|People|Owners?|Members?|Data)
  ^(Enterprise|Business|Pro|Free|Sections?|Annex|Article|Art|Chapter|Part|Schedule|Appendix|Table|Step)
  ^(Phase|Level|Tier|Type|Version|Commission|Internet|Web\w*|Unicode|Base64|Markdown|Excel|Git)
  ^(Postgres\w*|MySQL|MariaDB|SQLite|Redis|Valkey|Kafka|RabbitMQ|Elasticsearch|OpenSearch|Ceph)
  ^(Kubernetes|Docker|Nomad|Linux|Ubuntu|Debian|Terraform|Prometheus|Nginx|Caddy|Keycloak|Argon\w*)
  ^(Chrome|Firefox|Safari|Windows|Android|JavaScript|TypeScript|Python|Node|Rust|Java)`);

export interface VendorAtWork {
  name: string;
  /** Where the name stands in the text. */
  start: number;
}

/** In the order of the text, which went through `plainly`. Places, parts of a page and common techniques are left out. */
export function vendorsAtWorkIn(text: string): VendorAtWork[] {
  return [...text.matchAll(doer)].flatMap(({ 0: words, index }) => {
    const start = index + words.length;
    const found = name.exec(text.slice(start, start + 80))?.[0];
    if (
      found === undefined ||
      isNoVendor(found) ||
      isPlace(found, text.slice(start + found.length))
    )
      return [];
    return [{ name: found, start }];
  });
}

// "Eindhoven, Netherlands" and "the Oulu region" are places, whatever the first word.
function isPlace(found: string, behind: string): boolean {
  const [, next = ''] = /^,?\s+(?:and\s+|or\s+)?(?:the\s+)?(\p{Lu}[\p{L} ]*)/u.exec(behind) ?? [];
  const [first = ''] = found.split(' ');
  return (
    [found, first, next.trim(), next.split(' ')[0] ?? ''].some((one) =>
      placeNames.has(one.toLowerCase()),
    ) ||
    /^\s+(?:data ?cent(?:er|re)s?|region|area|zone|office|time|law|soil|court)\b/i.test(behind) ||
    /^\s*\([A-Z]{2}\b/.test(behind)
  );
}
