// Where a trust center stands on its host.

/** `https://acme.example` and `/trust`, or an empty path at the root of the host. */
export function hostAndPath(url: string): { origin: string; path: string } {
  const { origin, pathname } = new URL(url);
  return { origin, path: pathname.replace(/\/$/, '') };
}
