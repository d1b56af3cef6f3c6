// Addresses within the site, below the path at which it is served.
import { trust } from 'virtual:trust';
import { hostAndPath } from '../links.ts';

// Of `url` in site.yaml, with which the configuration has to agree.
const { path: root } = hostAndPath(trust.site.url);

/** An internal address below the path of the trust center: `href('/changes/')`. */
export function href(path: string): string {
  return `${root}${path}`;
}
