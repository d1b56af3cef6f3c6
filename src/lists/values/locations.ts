// Places as lists write them: "Dublin, Ireland; US (Virginia)", "US / EU", "Global". What has two readings is not read.
import { activityIn, areaIn, type Location } from './area-words.ts';
import { canBeNarrower, countryOfProvince, liesElsewhere } from './known-places.ts';
import { isBlank, splitOutside, withoutBullet, type Reading, type Unread } from './value.ts';

/** The places of a cell. No country is taken from a city, and no city for a country. */
export function locationsIn(text: string): Reading<Location[]> {
  const found: Location[] = [];
  const unread: Unread[] = [];
  for (const segment of splitOutside(text, /[\n;|•]/g).map(withoutBullet)) {
    if (isBlank(segment)) continue;
    const { what, activity } = withActivity(segment);
    const offered = offeredIn(what);
    if (offered) {
      found.push(...offered.map((one) => (activity ? { ...one, activity } : one)));
      continue;
    }
    for (const part of partsOf(what)) {
      const { value = [], unread: left = [] } = inSequence(part);
      found.push(...value.map((one) => (activity && !one.activity ? { ...one, activity } : one)));
      unread.push(...left);
    }
  }
  const value = found.filter(
    (one, index) => found.findIndex((other) => isSame(one, other)) === index,
  );
  return { ...(value.length > 0 && { value }), ...(unread.length > 0 && { unread }) };
}

const isSame = (a: Location, b: Location) => JSON.stringify(a) === JSON.stringify(b);

// "Storage: Germany"
function withActivity(segment: string): { what: string; activity?: Location['activity'] } {
  const [, label = '', rest = ''] = /^([^:(]{3,30}):\s*(.+)$/s.exec(segment) ?? [];
  const activity = activityIn(label);
  return activity ? { what: rest, activity } : { what: segment };
}

// "US / EU options", "EU/US selectable": the last word is said of each.
function offeredIn(segment: string): Location[] | undefined {
  const [, base = '', word = ''] = /^(.+?)\s+(options|selectable)$/i.exec(segment.trim()) ?? [];
  const parts = base === '' ? [] : partsOf(base);
  if (parts.length < 2) return undefined;
  const read = parts.map(inSequence);
  const places = read.flatMap(({ value = [] }) => value);
  if (read.some(({ unread }) => unread) || places.some(({ selection }) => selection))
    return undefined;
  const selection = /^selectable$/i.test(word) ? 'selectable' : 'option';
  return places.map((place) => ({ ...place, selection }));
}

// A whole that has a meaning is not taken apart: "Middle East and Africa", "Bosnia and Herzegovina".
function partsOf(segment: string): string[] {
  if (atom(segment)) return [segment];
  return splitOutside(segment, /\s*\/\s*/g);
}

interface Token {
  text: string;
  /** What stands between it and the token before it. */
  after: ',' | 'and' | '';
}

function tokensOf(part: string): Token[] {
  const commas = splitOutside(part, /,/g);
  return commas.flatMap((text, index): Token[] => {
    const after = index === 0 ? '' : ',';
    if (atom(text)) return [{ text, after }];
    const joined = splitOutside(text, /\s+(?:and|&|\+)\s+|^and\s+/g);
    return joined.map((one, place) => ({ text: one, after: place === 0 ? after : 'and' }));
  });
}

// Cities and states stand before their country: "Dublin, Ireland", "Ashburn, VA, USA".
function inSequence(part: string): Reading<Location[]> {
  const whole = atom(part);
  if (whole) return { value: whole };
  const tokens = tokensOf(part);
  const value: Location[] = [];
  const unread: Unread[] = [];
  let before: string[] = [];
  const giveUp = (why = noCountry) => {
    if (before.length > 0) unread.push({ text: before.join(', '), why });
    before = [];
  };
  for (const [index, { text, after }] of tokens.entries()) {
    if (after === 'and') giveUp();
    const next = tokens[index + 1];
    const province = provinceOf(text, before, next);
    if (province === 'province') {
      before.push(text);
      continue;
    }
    if (province === 'either') {
      before.push(text);
      giveUp(twoReadings);
      continue;
    }
    const places = atom(text);
    if (!places) {
      before.push(text);
      continue;
    }
    const [only] = places;
    const isOne = places.length === 1 && only && !only.place && !only.selection;
    const isNarrower = (one: string) =>
      /^[A-Z]{2,3}$/.test(one) || (isPlaceName(one) && only && !isElsewhere(one, only));
    if (!isOne || only.region === 'global' || !before.every(isNarrower)) {
      giveUp();
      value.push(...places);
    } else {
      value.push(before.length > 0 ? { ...only, place: before.join(', ') } : only);
      before = [];
    }
  }
  giveUp();
  return { ...(value.length > 0 && { value }), ...(unread.length > 0 && { unread }) };
}

const isElsewhere = (place: string, { country }: Location) =>
  (country !== undefined && liesElsewhere(place, country)) || !canBeNarrower(place);

const noCountry =
  'It names no country and no area that the register knows. Write the country, such as `Dublin, Ireland`.';
const twoReadings =
  'The code is a country’s and a state’s or province’s. Write the country in words.';

// "San Francisco, CA, USA" is in California; "San Francisco, CA" and "CA, USA" say it for people, not for certain.
function provinceOf(code: string, before: readonly string[], next: Token | undefined) {
  const country = /^[A-Z]{2}$/.test(code) ? countryOfProvince(code) : undefined;
  if (country === undefined) return 'neither';
  const isInCountry = next?.after === ',' && areaIn(next.text)?.country === country;
  if (before.length > 0) return isInCountry ? 'province' : 'either';
  return isInCountry && next.text.length > 2 ? 'either' : 'neither';
}

// One place with its remark: "United States (Virginia)", "EU (default)", "Frankfurt (Germany)", "US East".
function atom(text: string): Location[] | undefined {
  const plain = text.trim().replace(/\.$/, '');
  const direct = areaIn(plain);
  if (direct) return [direct];
  const [, base = '', remark = ''] = /^(.+?)\s*[([]([^()[\]]+)[)\]]$/s.exec(plain) ?? [];
  if (base) return remarked(base, remark.trim());
  const [, main = '', narrower = ''] = /^(.+?)\s+[-–—]\s+(.+)$/.exec(plain) ?? [];
  if (main) return remarked(main, narrower);
  const [, area = ''] = /^(.+?)\s+(?:only|options?)$/i.exec(plain) ?? [];
  if (area) return areaIn(area) && [{ ...areaIn(area), note: plain }];
  const [, wide = ''] = /^(\S+)\s(?:north|south|east|west|central)(?:\s?\d)?$/i.exec(plain) ?? [];
  const around = wide ? areaIn(wide) : undefined;
  return around && (around.country === 'US' || around.region === 'EU')
    ? [{ ...around, place: plain }]
    : undefined;
}

// A remark may have several parts: "Germany (storage; default)".
function remarked(base: string, remark: string): Location[] | undefined {
  const [first = '', ...others] = remark.split(/;\s*/).filter((part) => part.trim() !== '');
  const area = areaIn(base);
  if (!area) return placeIn(base, first, others);
  let places: Location[] = narrowed(area, first);
  for (const other of others) places = places.flatMap((place) => narrowed(place, other.trim()));
  return places;
}

// "Frankfurt (Germany)"
function placeIn(base: string, remark: string, others: readonly string[]): Location[] | undefined {
  const country = areaIn(remark);
  if (others.length > 0 || country?.country === undefined || /[,/]/.test(base)) return undefined;
  return isElsewhere(base, country) ? undefined : [{ ...country, place: base }];
}

function narrowed(area: Location, remark: string): Location[] {
  if (/^default$/i.test(remark)) return [{ ...area, default: true }];
  const activity = activityIn(remark);
  if (activity && !area.activity) return [{ ...area, activity }];
  const inside = splitOutside(remark, /\s*[,/]\s*|\s+and\s+|\s+&\s+/g).map(areaIn);
  const places = inside.filter((one) => one !== undefined);
  if (places.length === inside.length) {
    const [only] = places;
    if (places.length === 1 && only?.selection && !area.selection) return [{ ...area, ...only }];
    if (places.length === 1 && only?.region && !area.region) return [{ ...area, ...only }];
    // "EU (Germany, Ireland)"
    if (area.region && !area.country && places.every(({ country }) => country))
      return places.map((one) => ({ ...area, ...one }));
  }
  if (isPlaceName(remark) && !area.place && !isElsewhere(remark, area))
    return [{ ...area, place: remark }];
  return [{ ...area, note: area.note === undefined ? remark : `${area.note}; ${remark}` }];
}

const isPlaceName = (text: string) =>
  /^(?:\p{Lu}|[a-z]{2}-[a-z]+-\d)/u.test(text) &&
  !/\b(?:customers?|users?|only|for|if|when|where|data|default|primary|main|tenants?|plans?|options?|optional|on|cloud)\b/i.test(
    text,
  );
