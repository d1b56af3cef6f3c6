// Addresses within the site, below the path at which it is served.

/** An internal address below the base path: `href('/changes/')`. */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}
