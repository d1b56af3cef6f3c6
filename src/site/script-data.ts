// JSON inside a `script` element, which ends at the first `</script`, even within a string.

/**
 * JSON that no value can break out of: `<`, `>`, `&` and the two line ends that scripts know and JSON does not are
 * written as `\u00xx`, which reads back as the same (https://html.spec.whatwg.org/#restrictions-for-contents-of-script-elements).
 */
export function scriptData(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
