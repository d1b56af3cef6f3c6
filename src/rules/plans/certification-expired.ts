// Finds certificates that are past their last day.
import { certificationStatusOn } from '../../derive/page/gaps.ts';
import type { Content, Rule, RuleFinding } from '../rule.ts';

export const certificationExpired: Rule = {
  code: 'certification-expired',
  severity: 'warning',
  group: 'across-files',
  reason:
    'A certificate past its last day is no longer valid, whether it is the company\'s own or one that a vendor is said to hold. Time alone never breaks a build, so this is a warning, and the page says "expired".',
  check: (content) => [...ownCertificates(content), ...certificatesOfVendors(content)],
};

function ownCertificates({ trust, asOf, placeOf }: Content): RuleFinding[] {
  return (trust?.certifications ?? [])
    .filter((one) => one.status !== 'expired' && certificationStatusOn(one, asOf) === 'expired')
    .map(({ id, title, valid_until }) => ({
      place: placeOf('certification', id, ['valid_until']),
      message: `"${title}" expired on ${valid_until}; the page shows it as expired.`,
      fix: 'Enter the renewed certificate, or set `status: expired`.',
    }));
}

function certificatesOfVendors({ trust, asOf, placeOf }: Content): RuleFinding[] {
  return (trust?.subprocessors ?? []).flatMap(({ id, name, certifications = [] }) =>
    certifications.flatMap(({ title, valid_until }, index) =>
      valid_until !== undefined && valid_until < asOf
        ? [
            {
              place: placeOf('subprocessor', id, ['certifications', index, 'valid_until']),
              message: `"${title}" of ${name} expired on ${valid_until}; the page shows it as expired.`,
              fix: 'Enter the last day of the one that the vendor holds now, or take it out of the list.',
            },
          ]
        : [],
    ),
  );
}
