import { expect, test } from 'vitest';
import { MountError } from './mount-error.ts';
import { checkOptions, chosenHost } from './options.ts';

function said(act: () => unknown): string {
  try {
    act();
    return '';
  } catch (error) {
    if (error instanceof MountError) return error.message;
    throw error;
  }
}

test('every option with a value that it can have passes', () => {
  const slots = { head: './Head.astro' };
  expect(
    said(() =>
      checkOptions({
        ...{ content: 'facts', asOf: '2026-11-21', at: '/trust', slots },
        ...{ host: 'caddy', includeSubDomains: false },
      }),
    ),
  ).toBe('');
  expect(said(() => checkOptions({ host: undefined }))).toBe('');
});

test.each([
  [{ hosts: 'nginx' }, 'has no option `hosts`; did you mean `host`?\nIts options are content, '],
  [{ theme: {} }, 'has no option `theme`.\n'],
  [{ host: 'ngnix' }, 'cannot be "ngnix"; did you mean `nginx`?\nWrite one of github-pages, '],
  [{ host: ['nginx'] }, 'cannot be ["nginx"].\nWrite one of'],
  [
    { asOf: 'today' },
    '`asOf` of candor() in the Astro configuration cannot be "today".\nWrite a day',
  ],
  [{ asOf: '2026-02-30' }, 'cannot be "2026-02-30"'],
  [{ includeSubDomains: 'yes' }, 'cannot be "yes".\nWrite true or false.'],
  [{ at: true }, "cannot be true.\nWrite a path: `at: '/trust'`."],
  [{ slots: [] }, 'cannot be [].'],
  [{ content: 1 }, 'cannot be 1.'],
])('%j is refused, and the message says what to write', (options, says) => {
  expect(said(() => checkOptions(options))).toContain(says);
});

test('the host may be named in both places, but not differently', () => {
  expect(chosenHost('nginx', 'nginx')).toBe('nginx');
  expect(chosenHost(undefined, 'caddy')).toBe('caddy');
  expect(chosenHost('caddy')).toBe('caddy');
  expect(chosenHost()).toBeUndefined();
  expect(said(() => chosenHost('nginx', 's3-cloudfront'))).toContain(
    "site.yaml says `host: s3-cloudfront`, and candor() in the Astro configuration says `host: 'nginx'`.",
  );
});
