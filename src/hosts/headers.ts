// The headers of every answer, whatever the host.
import { contentPolicy } from '../documents/content-policy.ts';

/** Where the trust center is served. */
export interface Serving {
  /** `url` of site.yaml. */
  url: string;
  /** Whether HSTS covers every host below this one, too. */
  includeSubDomains?: boolean | undefined;
}

export type Header = readonly [name: string, value: string];

/** The path of the trust center without its last slash: empty at the root of a host. */
export const basePath = ({ url }: Serving) => new URL(url).pathname.replace(/\/$/, '');

/**
 * Headers for all files. HSTS (RFC 6797) binds the whole host, so it is left out where the trust center has only a path of it.
 */
export function securityHeaders(serving: Serving): Header[] {
  const below = serving.includeSubDomains ? '; includeSubDomains' : '';
  return [
    // A meta element cannot say who may frame the page (CSP 3, 6.4.2).
    ['Content-Security-Policy', `${contentPolicy}; frame-ancestors 'none'`],
    ...(basePath(serving) === ''
      ? [['Strict-Transport-Security', `max-age=31536000${below}`] as const]
      : []),
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
  ];
}

/** Lets pages of other sites read a file. */
export const sharing: Header = ['Access-Control-Allow-Origin', '*'];

/** For files whose names change with their bytes. */
export const forever: Header = ['Cache-Control', 'public, max-age=31536000, immutable'];

/** For all others: kept, and asked for again with their ETag. */
export const askAgain: Header = ['Cache-Control', 'public, max-age=0, must-revalidate'];
