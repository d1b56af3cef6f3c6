import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { responseTimesOutOfOrder } from './response-times-out-of-order.ts';

const check = (trust: object) =>
  responseTimesOutOfOrder
    .check(contentWith({ trust }))
    .map(({ place }) => [place.file, ...place.path].join('/'));
const levels = (...times: (string | undefined)[]) =>
  check({
    commitments: {
      severity_levels: times.map((acknowledge_within, index) => ({
        id: `sev-${index}`,
        title: `SEV-${index}`,
        acknowledge_within,
      })),
    },
  });

describe('response-times-out-of-order', () => {
  test('a lesser incident is answered sooner', () => {
    expect(levels('4 hours', '2 hours', '1 day')).toEqual(['severity/sev-1/acknowledge_within']);
    expect(levels('4 hours', undefined, '2 hours')).toEqual(['severity/sev-2/acknowledge_within']);
    expect(levels('1 hour', '1 hour', '1 business-day')).toEqual([]);
  });

  test('the steps of an answer to a report', () => {
    const steps = (response: object) => check({ disclosure: { contacts: [], response } });
    expect(steps({ acknowledge: '2 days', triage: '1 day', fix: '90 days' })).toEqual([
      'disclosure.yaml/response/triage',
    ]);
    expect(steps({ acknowledge: '2 days', fix: '1 day' })).toEqual([
      'disclosure.yaml/response/fix',
    ]);
    expect(steps({ acknowledge: '2 business-days', triage: '5 business-days' })).toEqual([]);
  });

  test('one mailbox, and two times', () => {
    const mailbox = (response_within: string, acknowledge: string, email = 'a@x.example') =>
      check({
        site: { contact: { email: 'a@x.example', response_within } },
        disclosure: { contacts: [{ email }], response: { acknowledge } },
      });
    expect(mailbox('1 day', '5 days')).toEqual(['disclosure.yaml/response/acknowledge']);
    expect(mailbox('5 days', '1 day')).toEqual([]);
    expect(mailbox('1 day', '5 days', 'b@x.example')).toEqual([]);
  });
});
