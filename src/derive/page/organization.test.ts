import { expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import type { Trust } from '../../trust.ts';
import { organizationOn } from './organization.ts';

const asOf = '2026-11-21';
const site = { url: 'https://trust.example.com', company: { name: 'Example' } };
const trustWith = (given: object) => contentWith({ trust: { site, ...given } }).trust as Trust;
const held = (...certifications: object[]) =>
  (organizationOn(trustWith({ certifications }), asOf)['hasCertification'] ?? []) as object[];
const row = (more: object) => ({ id: 'a', title: 'A', framework: 'other', ...more });

test('only what is held on the day is a certification', () => {
  const statuses = ['in-audit', 'planned', 'not-held', 'self-assessed', 'inherited', 'expired'];
  expect(held(...statuses.map((status) => row({ status })))).toEqual([]);
  expect(held(row({ status: 'certified', valid_until: '2026-11-20' }))).toEqual([]);
  expect(held(row({ status: 'attested', issued: '2026-11-22' }))).toEqual([]);
  expect(
    held(
      row({ status: 'certified', valid_until: '2026-11-21', issued: '2025-11-22', scope: 'All' }),
      row({ status: 'attested', title: 'B', auditor: 'An independent firm' }),
    ),
  ).toEqual([
    {
      '@type': 'Certification',
      name: 'A',
      description: 'All',
      validFrom: '2025-11-22',
      expires: '2026-11-21',
    },
    { '@type': 'Certification', name: 'B' },
  ]);
});

test('a company is described by what it says of itself, and by nothing empty', () => {
  expect(organizationOn(trustWith({}), asOf)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: 'Example',
    url: 'https://trust.example.com',
  });
  const company = {
    name: 'Example',
    legal_name: 'Example GmbH',
    address: { lines: ['Example GmbH', 'Weg 1'], city: 'Kiel', country: 'DE' },
  };
  const contact = { email: 'security@example.com' };
  expect(organizationOn(trustWith({ site: { ...site, company, contact } }), asOf)).toMatchObject({
    legalName: 'Example GmbH',
    address: {
      '@type': 'PostalAddress',
      streetAddress: 'Weg 1',
      addressLocality: 'Kiel',
      addressCountry: 'DE',
    },
    contactPoint: { '@type': 'ContactPoint', contactType: 'security', ...contact },
  });
});
