import { expect, test } from 'vitest';
import type { Trust } from '../../trust.ts';
import { sheetCss } from './sheet-css.ts';

const of = (name: string, url: string) =>
  sheetCss({ site: { url, company: { name } } } as unknown as Trust, '2026-11-21');

test('every sheet says whose page it is, where it stands, and of which day it speaks', () => {
  expect(of('Acme', 'https://acme.example/trust/')).toBe(
    '@media print{@page{@top-left{content:"Acme · acme.example/trust";font:8pt sans-serif}@top-right{content:"2026-11-21";font:8pt sans-serif}}}',
  );
});

test('a name cannot end the quotes that it stands in', () => {
  expect(of('A"}b\\c', 'https://a.example')).toContain('content:"A\\22 }b\\5c c · a.example"');
});
