import { describe, expect, test } from 'vitest';
import { claimsToday, isOver } from './speech-of-today.ts';

const asOf = '2026-11-21';

/** Whether the sentence with "SCIM" in a text claims SCIM: `text` is a sentence of `value`. */
function isClaimed(value: string, text = value, about = ''): boolean {
  const start = text.indexOf('SCIM');
  return claimsToday(
    {
      field: { value },
      text,
      about,
    },
    text,
    { start, end: start + 'SCIM'.length },
    'SCIM provisioning',
    asOf,
  );
}

describe('something is claimed', () => {
  test.each([
    'SCIM is there, so no passwords travel',
    'SCIM is there and no passwords travel',
    'SCIM is there with no passwords',
    'SCIM™ (never down)',
    'SCIM since Q4 2024',
    'SCIM since 2026',
  ])('by "%s"', (text) => {
    expect(isClaimed(text)).toBe(true);
  });

  test.each([
    'SCIM: no',
    'SCIM (not offered)',
    'SCIM is there in no region',
    'SCIM band offers none',
    'SCIM andand none',
    'SCIM 2026Q4',
    'SCIM 2026-H2',
    'SCIM 2027',
    'SCIM Q4/2026',
    'SCIM H2-2026',
  ])('but not by "%s"', (text) => {
    expect(isClaimed(text)).toBe(false);
  });
});

describe('what introduces a sentence', () => {
  test.each([
    '# Roadmap\n\nSCIM.',
    ' ## Roadmap\n\nSCIM.',
    '###### Roadmap\n\nSCIM.',
    '**Roadmap**  \n\nSCIM.',
    ' **Roadmap**:\n\nSCIM.',
  ])('is the heading above it: %j', (value) => {
    expect(isClaimed(value, 'SCIM.')).toBe(false);
  });

  test.each([
    'SCIM.\n\n## Roadmap\n\n- SSO',
    'We are # 1 on every roadmap.\n\nSCIM.',
    'See the **Roadmap**\n\nSCIM.',
    '**Roadmap** is a word.\n\nSCIM.',
    '#Roadmap\n\nSCIM.',
    '## Roadmap\n\nNone.\n\n## Today\n\nSCIM.',
  ])('is no other line: %j', (value) => {
    expect(isClaimed(value, 'SCIM.')).toBe(true);
  });

  test.each([
    'Not there yet:\n\n- SCIM',
    'Not there yet:\n  - SCIM',
    'For 2027:\n\n10. SCIM',
    'For 2027:\n\n10) SCIM',
    '*Not there yet:*\n\n- SCIM',
    '_Not there yet:_ \n\n* SCIM',
  ])('is the line that leads to its list: %j', (value) => {
    expect(isClaimed(value, value.replace(/^.*\n\s*/s, ''))).toBe(false);
    expect(isClaimed(value, 'SCIM')).toBe(false);
  });

  test.each([
    ['Not there yet:\n\nSSO - SCIM', 'SSO - SCIM'],
    ['Not there: SSO\n\n- SCIM', '- SCIM'],
    ['Not there yet:\n\n- SSO\n\nThere:\n\n- SCIM', '- SCIM'],
  ])('is no line that leads to none: %j', (value, text) => {
    expect(isClaimed(value, text)).toBe(true);
  });

  test('is the title of its record, too, and nothing where the sentence stands nowhere in the text', () => {
    expect(isClaimed('SCIM', 'SCIM', 'Our roadmap')).toBe(false);
    expect(isClaimed('SCIM', 'SCIM', 'Signing in')).toBe(true);
    expect(isClaimed('## Roadmap\n\nS CIM', 'SCIM')).toBe(true);
  });
});

test.each([
  ['The trial was in 2025.', true],
  ['The trial of May 2025 went well.', true],
  ['The trial of 2026 went well.', false],
  ['The trial of 2027', false],
  ['Signed in 2024, in force since', false],
  ['We have 2025 customers.', false],
  ['Today', false],
])('that it is over is told by "%s": %s', (text, over) => {
  expect(isOver(text, asOf)).toBe(over);
});
