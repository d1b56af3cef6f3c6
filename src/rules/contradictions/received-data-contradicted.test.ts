import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { receivedDataContradicted } from './received-data-contradicted.ts';

describe('received-data-contradicted', () => {
  const check = (vendor: object) =>
    receivedDataContradicted
      .check(
        contentWith({
          trust: {
            data: { categories: [{ id: 'logs', title: 'Access logs' }] },
            subprocessors: [{ id: 'v', name: 'Acme', purpose: 'Builds', ...vendor }],
          },
        }),
      )
      .map(({ place, message }) => `${place.path.join('.')}: ${message}`);

  test('no customer data, beside data', () => {
    const no_data = 'Builds our software';
    expect(check({ no_data, data: ['logs'] })).toEqual([
      'no_data: Acme is said to receive no customer data, and `data` says which it receives.',
    ]);
    expect(check({ no_data, receives: 'Crash reports' })).toHaveLength(1);
    expect(check({ no_data })).toEqual([]);
    expect(check({ data: ['logs'] })).toEqual([]);
  });

  test('a category that it receives and does not receive', () => {
    expect(check({ data: ['logs'], not_received: ['Passwords', 'Access Logs'] })).toEqual([
      'not_received.1: Acme is said not to receive "Access Logs", and `data` names that category: logs.',
    ]);
    expect(check({ data: ['logs'], not_received: ['logs'] })).toHaveLength(1);
    expect(check({ data: ['logs'], not_received: ['Access logs of the admin area'] })).toEqual([]);
  });

  test('what it receives in words, and does not receive', () => {
    const not_received = ['Screenshots', 'IP addresses'];
    expect(check({ receives: 'Stack trace and IP address', not_received })).toEqual([
      'not_received.1: Acme is said not to receive "IP addresses", and `receives` says "Stack trace and IP address".',
    ]);
    expect(check({ receives: 'IP address, truncated', not_received })).toEqual([]);
    expect(check({ receives: 'Text of screenshots', not_received })).toEqual([]);
  });

  test('a category of which everything is denied', () => {
    const of = (not_received: string[]) =>
      receivedDataContradicted.check(
        contentWith({
          trust: {
            data: {
              categories: [{ id: 'm', title: 'Media', contains: ['Photos', 'Voice notes'] }],
            },
            subprocessors: [{ id: 'v', name: 'Acme', purpose: 'x', data: ['m'], not_received }],
          },
        }),
      );
    expect(of(['Photos and voice notes'])).toHaveLength(1);
    expect(of(['Voice notes'])).toEqual([]);
  });
});
