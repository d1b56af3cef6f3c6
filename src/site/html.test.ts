// What the W3C's HTML checker says of every page and drawing of the finished sites: nothing.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { complaintsOfNu } from '../../scripts/check-html.ts';
import { javaVersion } from '../../scripts/find-java.mjs';

const sites = inject('builtSites');
// Checked in the same run as the sites: that its mistakes are found proves that the silence about them means something.
const spoiled = mkdtempSync(path.join(tmpdir(), 'candor-html-'));
const isSpoiled = (complaint: string) => complaint.startsWith('spoiled/');
let complaints: string[];

beforeAll(() => {
  const page = (lang: string, body: string) =>
    `<!doctype html><html lang="${lang}"><title>A page</title><main><h1>A page</h1>${body}</main></html>`;
  const files = {
    'index.html': page('-en', ''),
    'changes/one/index.html': page('en', '\n<p><div></div></p>'),
    'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 nowhere"/></svg>',
    'notice.txt': '<p><div></p>',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.join(spoiled, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(spoiled, name), text);
  }
  complaints = complaintsOfNu({ ...sites, spoiled });
});

afterAll(() => rmSync(spoiled, { recursive: true }));

test('every page is valid HTML, and every drawing valid SVG', () => {
  expect(complaints.filter((complaint) => !isSpoiled(complaint))).toEqual([]);
});

test('a mistake is reported with its file and line, in whatever kind of file and folder it is', () => {
  const errors = complaints.filter(isSpoiled).filter((each) => each.includes(' error '));
  expect(errors.map((each) => each.replace(/:\d+ error/, '').slice(0, 60)).sort()).toEqual([
    "spoiled/changes/one/index.html:2 No 'p' element in scope but",
    "spoiled/favicon.svg:1 Bad value 'M0 nowhere' for attribute '",
    "spoiled/index.html:1 Bad value '-en' for attribute 'lang' on",
  ]);
});

test('a Java that is none, or too old, does not count as one', () => {
  expect(javaVersion('openjdk version "21.0.4" 2024-07-16 LTS')).toBe(21);
  expect(javaVersion('Picked up JAVA_TOOL_OPTIONS: -Xmx1g\njava version "1.8.0_392"')).toBe(1);
  expect(javaVersion('Unable to locate a Java Runtime.')).toBe(undefined);
});
