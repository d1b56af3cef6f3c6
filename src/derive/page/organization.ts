// The company as schema.org describes one: what search engines and tools read out of the trust page.
import type { Day } from '../../day.ts';
import type { Certification, Trust } from '../../trust.ts';
import { isExamined } from '../../vocabulary/statuses.ts';
import { certificationStatusOn } from './gaps.ts';

/** JSON-LD of schema.org's `Organization`; `hasCertification` holds what is held on the day, and nothing else. */
export function organizationOn(trust: Trust, asOf: Day): Record<string, unknown> {
  const { company, contact, url } = trust.site;
  const held = trust.certifications.filter((one) => isHeld(one, asOf));
  return defined({
    '@context': 'https://schema.org',
    '@type': 'Organization',
    name: company.name,
    legalName: company.legal_name,
    url: company.url ?? url,
    address: company.address && postalAddress(company.address, [company.name, company.legal_name]),
    contactPoint:
      contact &&
      defined({
        '@type': 'ContactPoint',
        contactType: 'security',
        name: contact.name,
        email: contact.email,
      }),
    hasCertification: held.length > 0 ? held.map(certification) : undefined,
  });
}

// What is planned, inherited, self-assessed or only stated is not held.
function isHeld(one: Certification, asOf: Day): boolean {
  return isExamined(certificationStatusOn(one, asOf)) && (one.issued ?? asOf) <= asOf;
}

// The auditor is often unnamed ("an independent firm"), so there is no `issuedBy`.
function certification({
  title,
  scope,
  status_note,
  issued,
  valid_until,
  evidence,
}: Certification) {
  return defined({
    '@type': 'Certification',
    name: title,
    description: [scope, status_note].filter(Boolean).join('. ') || undefined,
    validFrom: issued,
    expires: valid_until,
    url: evidence,
  });
}

type Company = Trust['site']['company'];

function postalAddress({ lines, ...address }: NonNullable<Company['address']>, names: unknown[]) {
  return defined({
    '@type': 'PostalAddress',
    streetAddress: lines.filter((line) => !names.includes(line)).join(', '),
    postalCode: address.postal_code,
    addressLocality: address.city,
    addressRegion: address.region,
    addressCountry: address.country,
  });
}

function defined(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
