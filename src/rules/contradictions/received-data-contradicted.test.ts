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
});
