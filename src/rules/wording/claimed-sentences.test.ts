import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { claimedSentences } from './claimed-sentences.ts';

const text = (value: string, path: (string | number)[], file = 'commitments.yaml') => ({
  stem: file.replace('.yaml', ''),
  meaning: { role: 'text' as const },
  value,
  place: { file, path },
});
const sentences = (value: string) =>
  claimedSentences(contentWith({ fields: [text(value, ['note'])] })).map((one) => one.text);
const about = (...fields: ReturnType<typeof text>[]) =>
  claimedSentences(contentWith({ fields })).map((one) => [one.text, one.about]);

describe('sentences', () => {
  test('end with a mark and a space, not with an abbreviation or a line break', () => {
    expect(
      sentences('All in Frankfurt, e.g. at night.\nNothing leaves; ever. Really?  Yes!'),
    ).toEqual(['All in Frankfurt, e.g. at night.', 'Nothing leaves;', 'ever.', 'Yes!']);
    expect(sentences('One line\nand the next')).toEqual(['One line\nand the next']);
  });

  test('are kept apart by blank lines, points of a list and rows of a table, and are never empty', () => {
    expect(sentences('First\n\n  Second\n- Third\n12) Fourth\n| Fifth |\n')).toEqual([
      'First',
      'Second',
      '- Third',
      '12) Fourth',
      '| Fifth |',
    ]);
    expect(sentences('  \n\n ')).toEqual([]);
  });

  test('are not ended by a line that begins with bold or slanted words', () => {
    expect(sentences('We use no\n**third parties** and\n*never* did\n* Next')).toEqual([
      'We use no\n**third parties** and\n*never* did',
      '* Next',
    ]);
  });

  test('are not looked for in code that Markdown shows', () => {
    const said = 'Before.\n\n```\nAll of it.\n```\n\nAfter.';
    const markdown = { ...text(said, ['note']), meaning: { role: 'markdown' as const } };
    expect(claimedSentences(contentWith({ fields: [markdown] })).map((one) => one.text)).toEqual([
      'Before.',
      'After.',
    ]);
    expect(sentences(said)).toEqual(['Before.', '```\nAll of it.', '```', 'After.']);
  });

  test('hold no address, and a gap where one stood', () => {
    expect(
      sentences(
        'See <https://acme.example/eu-only> or [us](mailto:x@acme.example), or a.b@acme.example now',
      ),
    ).toEqual(['See < > or [us]( ), or   now']);
  });
});

test('identity providers are names, not sentences; what works with them is claimed', () => {
  const row = ['groups', 0, 'controls', 1];
  expect(
    about(
      text('Okta', [...row, 'identity_providers', 0], 'controls.yaml'),
      text('SAML 2.0', [...row, 'mechanisms', 0], 'controls.yaml'),
    ).map(([said]) => said),
  ).toEqual(['SAML 2.0']);
});

describe('what a sentence is about', () => {
  test('is the title of the innermost record around it, lists of plain texts left aside', () => {
    expect(
      about(
        text('Groups', ['groups', 0, 'title']),
        text('Row', ['groups', 0, 'rows', 1, 'title']),
        text('Said', ['groups', 0, 'rows', 1, 'points', 2]),
        text('Told', ['groups', 0, 'note']),
        text('Else', ['groups', 1, 'note']),
      ),
    ).toEqual([
      ['Groups', 'Groups'],
      ['Row', 'Row'],
      ['Said', 'Row'],
      ['Told', 'Groups'],
      ['Else', ''],
    ]);
  });

  test('is not the title of another file, nor that of the row with the same digits', () => {
    expect(
      about(
        text('Eleven', ['rows', 11, 'title']),
        text('One', ['rows', 1, 'note']),
        text('Elsewhere', ['rows', 11, 'note'], 'data.yaml'),
      ).map(([, title]) => title),
    ).toEqual(['Eleven', '', '']);
  });

  test('is the question, which is itself no claim', () => {
    expect(
      about(
        text('Is all of it in the EU?', ['questions', 0, 'question'], 'faq.yaml'),
        text('It is.', ['questions', 0, 'answer'], 'faq.yaml'),
      ),
    ).toEqual([['It is.', 'Is all of it in the EU?']]);
  });
});

test('the summary of a disclosure policy claims, as any text does', () => {
  expect(about(text('Said.', ['summary'], 'disclosure.yaml'))).toEqual([['Said.', '']]);
});

describe('nothing is claimed', () => {
  test.each(['changes', 'subprocessors', 'roadmap', 'disclosure'])('by %s.yaml', (stem) => {
    expect(about(text('Said.', ['note'], `${stem}.yaml`))).toEqual([]);
  });

  test.each([
    'gaps',
    'not_yet',
    'never_sees',
    'not_logged',
    'excludes',
    'does_not_cover',
    'auditor',
    'when',
  ])('under the key %s', (key) => {
    expect(about(text('Said.', ['rows', 0, key, 1]))).toEqual([]);
  });

  test('by the name of what is not stored; by the words on it, something is', () => {
    expect(about(text('Passwords', ['not_stored', 0, 'title'], 'data.yaml'))).toEqual([]);
    expect(about(text('Never.', ['not_stored', 0, 'note'], 'data.yaml'))).toHaveLength(1);
    expect(about(text('Data', ['stored', 0, 'title'], 'data.yaml'))).toHaveLength(1);
  });

  test('by a control that is not live and a paper that is not there', () => {
    const place = (list: string, index: number, ...more: string[]) => [list, index, ...more];
    const given = (...paths: (string | number)[][]) =>
      claimedSentences(
        contentWith({
          fields: paths.map((path) => text('Said.', path, 'all.yaml')),
          trust: {
            controls: {
              groups: [
                {
                  controls: [
                    { id: 'c0', status: 'live' },
                    { id: 'c1', status: 'planned' },
                  ],
                },
                {},
              ],
            },
            documents: [
              { id: 'd0', access: 'public' },
              { id: 'd1', access: 'planned' },
            ],
          },
          placeOf: (_kind, id) => ({ file: 'all.yaml', path: place(id[0] ?? '', Number(id[1])) }),
        }),
      ).map(({ field }) => field.place.path.join('.'));
    expect(
      given(
        place('c', 0, 'note'),
        place('c', 1, 'note'),
        place('d', 0, 'note'),
        place('d', 1, 'note', 'more'),
      ),
    ).toEqual(['c.0.note', 'd.0.note']);
  });
});
