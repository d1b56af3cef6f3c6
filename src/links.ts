// What an address is: its host and path, whether a text may link to it, whether an image may be shown from it.

/** `https://acme.example` and `/trust` of `https://acme.example/trust/`; the path is empty at the root of the host. */
export function hostAndPath(url: string): { origin: string; path: string } {
  const { origin, pathname } = new URL(url);
  return { origin, path: pathname.replace(/\/+$/, '') };
}

/** Whether an address is a path or a fragment of this site. */
export function isWithinSite(address: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:/i.test(address);
}

/** Why an address may not be linked to, as a sentence. Undefined if it may. */
export function linkFault(address: string): string | undefined {
  if (/^mailto:/i.test(address))
    return /^mailto:[^\s?&@]+@[^\s?&@]+$/i.test(address)
      ? undefined
      : 'A mail link holds one address and nothing else.';
  return /^https?:/i.test(address) ? webFault(address) : pathFault(address);
}

// A URL parser accepts `https:evil`, `https:\\host` and a user name that looks like a host, so the text itself is checked.
function webFault(address: string): string | undefined {
  if (!/^https:\/\//i.test(address))
    return 'A link begins with https://, is an e-mail address, or is a path of this site.';
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(url.hostname))
    return 'This link names no host on the internet.';
  if (url.username || url.password || !address.slice(8).toLowerCase().startsWith(url.hostname))
    return 'The host of this link is not written as a browser shows it.';
  return undefined;
}

function pathFault(address: string): string | undefined {
  if (!isWithinSite(address))
    return 'A link begins with https://, is an e-mail address, or is a path of this site.';
  // Browsers remove tabs and line breaks from addresses, and read a backslash as a slash.
  if (address === '' || /^\/\/|[\\\s\p{Cc}]/u.test(address))
    return 'This path could lead to another host.';
  return undefined;
}

/** Why an image may not be shown from an address. */
export function imageFault(address: string): string | undefined {
  if (isWithinSite(address) && !address.startsWith('#') && !pathFault(address)) return undefined;
  return 'An image must lie on this site; one from elsewhere tells its host who reads this page.';
}

const fileEnding = /\.(txt|json|js|ts|pdf|md|csv|xml|ya?ml|html?|ics|zip|sh|py|rs|docx?|xlsx?)$/;

/** What is wrong with a link whose words name one host while its address leads to another. */
export function hostFault(words: string, address: string): string | undefined {
  const shown =
    /(?:[a-z]+:\/\/|www\.)(?:[^\s/@]*@)?([^\s/:?#]+)/.exec(words)?.[1] ??
    /^(?:[^\s/@]+@)?([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,24})(?:[/:?#]\S*)?$/.exec(words)?.[1];
  if (shown === undefined || fileEnding.test(shown) || isWithinSite(address)) return undefined;
  const said = shown.replace(/^www\./, '');
  const led = address.startsWith('mailto:')
    ? address.slice(address.lastIndexOf('@') + 1).toLowerCase()
    : new URL(address).hostname;
  if (led === said || led.endsWith(`.${said}`)) return undefined;
  return `The words of this link say "${said}", and it leads to "${led}".`;
}
