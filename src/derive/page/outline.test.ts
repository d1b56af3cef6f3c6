import { expect, test } from 'vitest';
import { site } from '../../schema/kinds/site.ts';
import { assembleTrust, type Contents } from '../../trust.ts';
import { sectionNames } from '../../vocabulary/sections.ts';
import { outlineOn } from './outline.ts';

const group = (id: string) => ({
  id,
  title: `Group ${id}`,
  controls: [{ id: `${id}-1`, title: 'A', status: 'live' as const }],
});
const text = (id: string, after?: string) => ({
  id,
  title: id,
  body: 'Text.',
  ...(after !== undefined && { after }),
});

function outlineOf(contents: Partial<Contents>) {
  const site = { url: 'https://a.example', company: { name: 'Example' }, headline: 'A' };
  const trust = assembleTrust({ ...contents, site: { ...site, ...contents.site } });
  return outlineOn(trust, '2026-11-21');
}
const keysOf = (contents: Partial<Contents>) => outlineOf(contents).map(({ key }) => key);
const withOrder = (...sections: string[]) =>
  ({ order: sections.map((section) => ({ section })) }) as unknown as Contents['site'];

const questions = [{ id: 'q', question: 'Q?', answer: 'A.' }];
const data = { categories: [{ id: 'account', title: 'Account' }] };

test('the schema takes each of the usual sections, and no other name', () => {
  const takes = (section: string) => site.shape.order.safeParse([{ section }]).success;
  expect(sectionNames.filter((name) => !takes(name))).toEqual([]);
  expect(takes('nowhere')).toBe(false);
});

test('a section with nothing in it does not appear', () => {
  expect(keysOf({})).toEqual([]);
  expect(keysOf({ site: withOrder('documents', 'questions') })).toEqual([]);
  expect(keysOf({ controls: { groups: [{ id: 'empty', title: 'Empty' }] } })).toEqual([]);
});

test('a complete register without a vendor is a section: it says that there is none', () => {
  const complete = { subprocessors_complete: true, subprocessors_as_of: '2026-11-20' };
  expect(keysOf({ site: complete as unknown as Contents['site'] })).toEqual(['subprocessors']);
});

test('named sections come first, the others follow in the usual order', () => {
  expect(
    keysOf({
      site: withOrder('questions'),
      data,
      questions,
      controls: { groups: [group('a')] },
    }),
  ).toEqual(['questions', 'data', 'controls']);
});

test('a group placed by itself leaves the list of the others', () => {
  const outline = outlineOf({
    site: withOrder('controls/b', 'data'),
    data,
    controls: { groups: [group('a'), group('b')] },
  });
  expect(
    outline.map(({ key, title, groups }) => [key, title, groups?.map(({ id }) => id)]),
  ).toEqual([
    ['controls/b', 'Group b', ['b']],
    ['data', undefined, undefined],
    ['controls', 'Group a', ['a']],
  ]);
});

test('one group alone names its section, unless the author does', () => {
  const titles = (groups: ReturnType<typeof group>[], site?: Contents['site']) =>
    outlineOf({ ...(site && { site }), controls: { groups } }).map(({ title }) => title);
  expect(titles([group('a')])).toEqual(['Group a']);
  expect(titles([group('a'), group('b')])).toEqual([undefined]);
  const named = { order: [{ section: 'controls', title: 'Ours' }] } as unknown as Contents['site'];
  expect(titles([group('a')], named)).toEqual(['Ours']);
});

test('a text follows the section that it names, several in their own order, the rest at the end', () => {
  expect(
    keysOf({
      data,
      questions,
      sections: [text('loose'), text('third', 'section/second'), text('first', 'data')].concat(
        text('second', 'data'),
      ),
    }),
  ).toEqual([
    'data',
    'section/first',
    'section/second',
    'section/third',
    'questions',
    'section/loose',
  ]);
});

test('a text after `controls` follows the last group, wherever the groups stand', () => {
  expect(
    keysOf({
      site: withOrder('controls/a', 'data', 'controls/b'),
      data,
      controls: { groups: [group('a'), group('b')] },
      sections: [text('t', 'controls'), text('u', 'controls/a')],
    }),
  ).toEqual(['controls/a', 'section/u', 'data', 'controls/b', 'section/t']);
});

test('a text keeps its place when the section before it is empty', () => {
  const sections = [text('t', 'documents')];
  expect(keysOf({ questions, data, sections })).toEqual(['data', 'section/t', 'questions']);
});

test('what the author says of a section goes before what its file says', () => {
  const order = [{ section: 'section/t', title: 'Other', number: '01', intro: 'First.' }];
  const [entry] = outlineOf({
    site: { order } as unknown as Contents['site'],
    sections: [{ ...text('t'), eyebrow: 'Label' }],
  });
  expect(entry).toMatchObject({ title: 'Other', eyebrow: 'Label', number: '01', intro: 'First.' });
});
