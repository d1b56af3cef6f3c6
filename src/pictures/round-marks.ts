// Round marks as paths, so that many of them are one element.

/** A circle around a point. */
export function circle(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0-${2 * r} 0`;
}

/** Its right half, from above round to below. */
export function halfCircle(x: number, y: number, r: number): string {
  return `M${x} ${y - r}a${r} ${r} 0 0 1 0 ${2 * r}`;
}
