// Addresses within the site, below whatever path it is served.

/** An internal address, wherever the site is served: `href('/changes/')`. */
export function href(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/, '')}${path}`;
}
