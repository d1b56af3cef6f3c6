import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { availabilityContradicted } from './availability-contradicted.ts';

const row = (more: object = {}) => ({
  id: 'web',
  title: 'Web application',
  percent: '99.8',
  per: 'month',
  ...more,
});
const check = (availability: object[], more: object = {}, links: object[] = []) =>
  availabilityContradicted
    .check(contentWith({ trust: { commitments: { availability, ...more }, site: { links } } }))
    .map(({ place }) => [place.file, ...place.path].join('/'));

describe('availability-contradicted', () => {
  test('a credit that is due while the promise is kept', () => {
    expect(check([row({ credits: [{ below: '99.9', credit: '5 %' }] })])).toEqual([
      'availability/web/credits/0/below',
    ]);
    expect(check([row({ credits: [{ below: '99.80', credit: '5 %' }] })])).toEqual([]);
  });

  test('two credits from one share', () => {
    const credits = [
      { below: '99', credit: '5 %' },
      { below: '99.0', credit: '10 %' },
    ];
    expect(check([row({ credits })])).toEqual(['availability/web/credits/1/below']);
  });

  test('two shares for one service', () => {
    const other = (more: object) => row({ id: 'other', percent: '99.9', ...more });
    const found = ['availability/other/percent'];
    expect(check([row(), other({})])).toEqual(found);
    expect(check([row({ plans: ['A', 'B'] }), other({ plans: ['B'] })])).toEqual(found);
    for (const apart of [
      { title: 'API' },
      { plans: ['A'] },
      { per: 'year' },
      { target: '2027' },
      { percent: '99.80' },
    ])
      expect(check([row(), other(apart)])).toEqual([]);
  });

  test('a plan that promises less than what is promised today', () => {
    const plan = row({ id: 'two', title: 'In two places', percent: '99.9', target: '2027' });
    const better = row({ percent: '99.99', plans: ['A', 'B'] });
    expect(check([better, { ...plan, plans: ['A'] }])).toEqual(['availability/two/percent']);
    expect(check([row({ plans: ['A'] }), { ...plan, plans: ['A'] }])).toEqual([]);
    expect(check([better, plan])).toEqual([]);
  });

  test('measured or told elsewhere than on the status page', () => {
    const links = [{ kind: 'status', url: 'https://status.x.example' }];
    const elsewhere = 'https://uptime.y.example/a';
    expect(check([row({ measured: elsewhere })], {}, links)).toEqual(['availability/web/measured']);
    expect(check([row({ measured: 'https://status.x.example/web' })], {}, links)).toEqual([]);
    expect(check([row({ measured: elsewhere })])).toEqual([]);
    const told = (channels: string[]) => ({
      commitments: [{ id: 'c', title: 'C', channels, published_at: elsewhere }],
    });
    expect(check([], told(['status-page']), links)).toEqual(['commitment/c/published_at']);
    expect(check([], told(['status-page', 'web-page']), links)).toEqual([]);
  });
});
