// Countries, time zones and addresses in another form than ours, where they can be read in one way only.

/** `DE` from `de` or `Germany`, `GB` from `UK`. `codes` are those that exist. */
export function meantCountry(value: string, codes: ReadonlySet<string>): string | undefined {
  const upper = value.toUpperCase().replaceAll('.', '');
  if (codes.has(upper)) return upper;
  const alias = aliases[upper];
  if (alias) return alias;
  const typed = nameOf(value);
  const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const [code, another] = [...codes].filter((each) => nameOf(names.of(each) ?? '') === typed);
  // Georgia is also a state of the US.
  return another === undefined && typed !== 'georgia' ? code : undefined;
}

const aliases: Record<string, string> = {
  UK: 'GB',
  USA: 'US',
  'UNITED STATES OF AMERICA': 'US',
  'GREAT BRITAIN': 'GB',
  UAE: 'AE',
  'CZECH REPUBLIC': 'CZ',
  TURKEY: 'TR',
  'HONG KONG': 'HK',
};

const nameOf = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/^the /, '')
    .replace(/[^a-z]+/g, ' ')
    .trim();

/** `Europe/Berlin` from `Berlin` or `europe/berlin`, where only one zone has that city. */
export function meantTimeZone(value: string): string | undefined {
  const typed = value.toLowerCase().replaceAll(' ', '_');
  if (typed === 'utc') return 'UTC';
  const [zone, another] = Intl.supportedValuesOf('timeZone').filter((each) => {
    const name = each.toLowerCase();
    return name === typed || name.split('/').at(-1) === typed;
  });
  return another === undefined ? zone : undefined;
}

/** An address without the `mailto:` or the angle brackets around it. */
export function meantEmail(value: string): string | undefined {
  return /^(?:mailto:)?<?([^<>?\s]+)>?$/i.exec(value)?.[1];
}

/** The same https address as a browser writes it: `https://example.com/a` from `https://Example.com/a`. */
export function meantLink(value: string): string | undefined {
  // Without the two slashes or with a backslash a browser goes elsewhere than a reader sees.
  if (!/^https:\/\/[a-z0-9.-]+(?::443)?(?:[/?#][^\\\s]*)?$/i.test(value)) return undefined;
  return URL.canParse(value) ? new URL(value).href : undefined;
}
