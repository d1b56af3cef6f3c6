// How a message quotes a value of the content: as the short YAML that an editor would recognise.

/** `[account, media]`, `{ country: DE }`, `Hosting`; longer than a line, it is cut. */
export function quoteValue(value: unknown): string {
  const characters = [...flow(value)];
  return characters.length <= 90 ? characters.join('') : `${characters.slice(0, 88).join('')} …`;
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => flow(item)).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, held]) => `${key}: ${flow(held)}`)
      .join(', ')} }`;
  return String(value);
}
