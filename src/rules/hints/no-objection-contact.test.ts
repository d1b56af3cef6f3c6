import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { noObjectionContact } from './no-objection-contact.ts';

const check = (trust: object) => noObjectionContact.check(contentWith({ trust }));

describe('what a page lacks', () => {
  test('is somebody to whom an objection goes', () => {
    const notice = { days: 30, objection_days: 14 };
    expect(check({ site: { notice } })).toMatchObject([
      {
        place: { file: 'site.yaml', path: ['notice', 'objection_days'] },
        message: expect.stringContaining('have 14 days for an objection'),
        fix: expect.stringContaining('`contact: '),
      },
    ]);
    for (const site of [
      {},
      { notice: { days: 30 } },
      { notice: { ...notice, contact: 'p@example.com' } },
      { notice, contact: { email: 's@example.com' } },
    ])
      expect(check({ site })).toEqual([]);
  });
});
