// A value as YAML that a person can paste: written here, since what prints advice may not know the parser.

/** Block YAML without a last line break. Texts are quoted wherever plain ones could be read as anything else. */
export function yamlText(value: Record<string, unknown>): string {
  return keysOf(value, '');
}

function keysOf(value: Record<string, unknown>, indent: string): string {
  return Object.entries(value)
    .filter(([, held]) => held !== undefined)
    .map(([key, held]) => `${indent}${key}:${below(held, indent)}`)
    .join('\n');
}

function below(value: unknown, indent: string): string {
  if (Array.isArray(value)) {
    if (value.every((item) => !isGroup(item)))
      return ` [${value.map((item) => scalar(item, true)).join(', ')}]`;
    return value
      .map(
        (item) =>
          `\n${indent}  - ${keysOf(item as Record<string, unknown>, `${indent}    `).trimStart()}`,
      )
      .join('');
  }
  if (!isGroup(value)) return ` ${scalar(value)}`;
  return Object.keys(value).length === 0 ? ' {}' : `\n${keysOf(value, `${indent}  `)}`;
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

// JSON's quoted text is YAML's, too.
function scalar(value: unknown, inList = false): string {
  const text = String(value);
  const isPlain =
    /^[\p{L}\d](?:[\p{L}\d .,;()/@+%'"–-]|:(?=\d))*$/u.test(text) && text === text.trim();
  return isPlain && !(inList && text.includes(',')) ? text : JSON.stringify(text);
}
