// A kind of file is one line of the table in schema/: what a file of a kind that exists nowhere else holds reaches the model.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { contentKinds, type ContentKind, type Stem } from '../schema/index.ts';
import { contentsOf } from './contents.ts';
import type { Document } from './documents.ts';

const table: Record<string, ContentKind> = contentKinds;
const madeUp: Record<string, ContentKind> = {
  offices: { shape: 'one', file: z.object({}) },
  trainings: { shape: 'list', file: z.object({}), record: z.object({}), key: 'courses' },
  visits: {
    shape: 'list',
    file: z.object({}),
    record: z.object({}),
    key: 'rounds',
    published: 'Visits, in order.',
  },
  minutes: { shape: 'folder', file: z.object({}) },
};
beforeAll(() => void Object.assign(table, madeUp));
afterAll(() => {
  for (const name of Object.keys(madeUp)) delete table[name];
});

const of = (stem: string, data: unknown, record?: string) =>
  ({ stem: stem as Stem, data, file: { record } }) as Document;
const contents = (...documents: Document[]) => contentsOf(documents) as unknown as object;

test('a single file is held under its own name, and not at all where there is none', () => {
  expect(contents(of('offices', { town: 'Utrecht' }))).toMatchObject({
    offices: { town: 'Utrecht' },
  });
  expect(contents()).not.toHaveProperty('offices');
});

test('a list is held under its key, with the records of its folder behind those of its file', () => {
  expect(
    contents(of('visits', { rounds: [{ id: 'a' }] }), of('visits', { id: 'b' }, 'b')),
  ).toMatchObject({ rounds: [{ id: 'a' }, { id: 'b' }] });
});

test('a list beside other keys stays beside them', () => {
  expect(
    contents(of('trainings', { summary: 'S', courses: [] }), of('trainings', { id: 'b' }, 'b')),
  ).toMatchObject({ trainings: { summary: 'S', courses: [{ id: 'b' }] } });
});

test('records of a folder have the names of their files as ids', () => {
  expect(contents(of('minutes', { title: 'May' }, 'may'))).toMatchObject({
    minutes: [{ title: 'May', id: 'may' }],
  });
});
