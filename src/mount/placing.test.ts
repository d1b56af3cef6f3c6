import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { changedSince, clear, place, refuseFiles } from './placing.ts';

const work = mkdtempSync(path.join(tmpdir(), 'candor-placing-'));
afterAll(() => rmSync(work, { recursive: true }));

let count = 0;
function folderOf(...files: string[]): string {
  const folder = path.join(work, String(count++));
  mkdirSync(folder);
  for (const file of files) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), file);
  }
  return folder;
}

describe('a folder of the host', () => {
  const faultOf = (...files: string[]) => {
    try {
      refuseFiles('/trust', { folder: folderOf(...files), name: 'public/' }, [
        'index.html',
        'changes/index.html',
        'changes/rss.xml',
      ]);
    } catch (error) {
      return (error as Error).message.split('\n')[0];
    }
    return undefined;
  };

  test('may have any file below the path that the trust center does not make', () => {
    expect(faultOf('trust/report.pdf', 'trust/changes/old.html', 'trusted.html')).toBe(undefined);
  });

  test.each([
    ['trust/index.html', 'stands at /trust/index.html, and the trust center makes /trust/.'],
    ['trust/changes', 'stands at /trust/changes, and the trust center makes /trust/changes/.'],
    [
      'trust/changes/rss.xml',
      'stands at /trust/changes/rss.xml, and the trust center makes /trust/changes/rss.xml.',
    ],
    ['trust', 'has the address /trust, and the trust center is mounted there.'],
    ['trust.html', 'has the address /trust, and the trust center is mounted there.'],
  ])('may not have %s', (file, says) => {
    expect(faultOf('index.html', file)).toBe(`public/${file} ${says}`);
  });
});

test('what was placed is known by its bytes', () => {
  const into = path.join(work, 'site', 'trust');
  const placed = place(folderOf('index.html', 'changes/rss.xml', 'trust.json'), into);
  expect(changedSince(placed, into)).toEqual([]);
  writeFileSync(path.join(into, 'changes/rss.xml'), 'other');
  rmSync(path.join(into, 'trust.json'));
  expect(changedSince(placed, into)).toEqual(['changes/rss.xml', 'trust.json']);
});

test('a failed build leaves nothing but what Astro itself keeps', () => {
  const folder = folderOf('index.html', '.git/HEAD', 'trust/index.html');
  clear(folder);
  expect(readdirSync(folder)).toEqual(['.git']);
});
