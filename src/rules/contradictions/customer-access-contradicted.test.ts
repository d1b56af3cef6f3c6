import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { customerAccessContradicted } from './customer-access-contradicted.ts';

const check = (trust: object) =>
  customerAccessContradicted
    .check(contentWith({ trust }))
    .map(({ place }) => [place.file, ...place.path].join('/'));
const controls = (...rows: object[]) => ({ groups: [{ controls: rows }] });

describe('customer-access-contradicted', () => {
  test.each([
    ['company', true],
    ['vendor', true],
    ['automatic', true],
    ['customer', false],
  ])('deleted by %s, self-service %s', (by, self_service) => {
    expect(check({ data: { deletion: { by, self_service } } })).toEqual([
      'data.yaml/deletion/self_service',
    ]);
    const categories = [{ id: 'a', title: 'A', deletion: { by, self_service } }];
    expect(check({ data: { categories } })).toEqual(['data/a/deletion/self_service']);
    expect(check({ data: { deletion: { by, self_service: !self_service } } })).toEqual([]);
    expect(check({ data: { deletion: { by } } })).toEqual([]);
  });

  test('an export and the control for it', () => {
    const out = (self_service: boolean | undefined, control: object) =>
      check({ data: { export: { how: 'x', self_service } }, controls: controls(control) });
    const whole = { id: 'e', title: 'Self-service export of the whole workspace' };
    expect(out(false, { ...whole, status: 'live' })).toEqual(['data.yaml/export/self_service']);
    expect(out(true, { ...whole, status: 'not-offered' })).toEqual([
      'data.yaml/export/self_service',
    ]);
    expect(out(undefined, { ...whole, status: 'planned' })).toEqual(['data.yaml/export/how']);
    expect(out(true, { ...whole, status: 'on-request' })).toHaveLength(1);
    expect(out(false, { ...whole, status: 'on-request' })).toEqual([]);
    expect(out(true, { ...whole, status: 'live' })).toEqual([]);
    const byId = { id: 'self-service-export', title: 'Export of all data', status: 'live' };
    expect(out(false, byId)).toHaveLength(1);
    expect(out(true, { id: 'l', title: 'Export of the audit log', status: 'planned' })).toEqual([]);
    expect(out(true, { ...whole, status: 'planned', plans: ['Enterprise'] })).toEqual([]);
  });

  test('a log and the control that gives customers access to it', () => {
    const log = (customer_access: string | undefined, control: object) =>
      check({
        commitments: { logs: [{ title: 'Audit log', customer_access }] },
        controls: controls({ status: 'live', ...control }),
      });
    const owners = { title: 'Audit log for owners' };
    expect(log('not-offered', owners)).toEqual(['commitments.yaml/logs/0/customer_access']);
    expect(
      log('planned', { title: 'Audit log', properties: ['Exportable by customers'] }),
    ).toHaveLength(1);
    expect(log('live', owners)).toEqual([]);
    expect(log(undefined, owners)).toEqual([]);
    expect(log('planned', { title: 'Audit log' })).toEqual([]);
    expect(log('planned', { title: 'Access to the request log' })).toEqual([]);
  });
});
