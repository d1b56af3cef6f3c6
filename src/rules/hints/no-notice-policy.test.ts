import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { noNoticePolicy } from './no-notice-policy.ts';

const check = (trust: object) => noNoticePolicy.check(contentWith({ trust }));

describe('what a page lacks', () => {
  test('is a promise of notice, once there is a vendor', () => {
    const subprocessors = [{ id: 'acme' }];
    for (const site of [{}, { notice: {} }, { notice: { objection_days: 30 } }])
      expect(check({ site, subprocessors })).toMatchObject([
        {
          place: { file: 'site.yaml', path: ['notice', 'days'] },
          message: expect.stringContaining('does not promise'),
          fix: expect.stringContaining('notice: { days: 30'),
        },
      ]);
    expect(check({ site: {} })).toEqual([]);
    for (const notice of [{ days: 0 }, { text: 'We tell you.' }])
      expect(check({ site: { notice }, subprocessors })).toEqual([]);
  });
});
