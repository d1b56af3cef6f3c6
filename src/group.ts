// What the content calls a group of keys: a YAML mapping, or an object in JSON.

/** Whether a value is a group of keys: neither a list, nor a text, nor nothing. */
export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
