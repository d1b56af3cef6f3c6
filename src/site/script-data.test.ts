import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scriptData } from './script-data.ts';

test('no value ends the element that holds it, and every value reads back as it was', () => {
  const evil = '</script><script>alert(1)</script><!-- & \u2028\u2029';
  expect(scriptData({ evil })).toBe(
    '{"evil":"\\u003c/script\\u003e\\u003cscript\\u003ealert(1)\\u003c/script\\u003e\\u003c!-- \\u0026 \\u2028\\u2029"}',
  );
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(evil, '<', '&lt;'), (value, mark) => {
      const text = scriptData([value, mark]);
      expect(text).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify([value, mark])));
    }),
  );
});
