import { expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { disclosureContradicted } from './disclosure-contradicted.ts';

const check = (disclosure: object) =>
  disclosureContradicted
    .check(contentWith({ trust: { disclosure } }))
    .map(({ place }) => place.path.join('/'));

test('credit that is not offered has no page', () => {
  expect(check({ credit: { offered: false, page: 'https://x.example' } })).toEqual([
    'credit/offered',
  ]);
  expect(check({ credit: { offered: false, opt_in: true } })).toHaveLength(1);
  expect(check({ credit: { offered: false, opt_in: false } })).toEqual([]);
  expect(check({ credit: { offered: true, page: 'https://x.example' } })).toEqual([]);
});

test('no window has no days', () => {
  expect(check({ window: { model: 'none', days: 90 } })).toEqual(['window/model']);
  expect(check({ window: { model: 'none', then: 'we-publish' } })).toEqual(['window/model']);
  expect(check({ window: { model: 'full', days: 90 } })).toEqual([]);
});

test('no safe harbour promises nothing', () => {
  const harbour = (level: string, text: string) => check({ safe_harbour: { level, text } });
  expect(harbour('none', 'We will not sue you.')).toEqual(['safe_harbour/level']);
  expect(harbour('none', 'We promise nothing.')).toEqual([]);
  expect(harbour('full', 'We will not sue you.')).toEqual([]);
});
