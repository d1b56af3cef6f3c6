// A certificate past its last day is no longer one. Time alone never breaks a build: it warns, and the page says "expired".
import { certificationStatusOn } from '../derive/gaps.ts';
import type { Rule } from './rule.ts';

export const certificationExpired: Rule = {
  code: 'certification-expired',
  severity: 'warning',
  check({ trust, asOf, placeOf }) {
    return (trust?.certifications ?? [])
      .filter((one) => one.status !== 'expired' && certificationStatusOn(one, asOf) === 'expired')
      .map(({ id, title, valid_until }) => ({
        place: placeOf('certification', id, ['valid_until']),
        message: `"${title}" ran out on ${valid_until}; the page shows it as expired.`,
        fix: 'Enter the renewed certificate, or set `status: expired`.',
      }));
  },
};
