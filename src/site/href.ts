// Addresses within the site, below the path at which it is served.
import { trust } from 'virtual:trust';

// Of `url` in site.yaml, with which the configuration has to agree.
const root = new URL(trust.site.url).pathname.replace(/\/$/, '');

/** An internal address below the path of the trust center: `href('/changes/')`. */
export function href(path: string): string {
  return `${root}${path}`;
}
