// Finds controls whose status says the opposite of the fields in which the same thing stands.
import { controlsOf } from '../../derive/claims/controls.ts';
import type { Rule } from '../rule.ts';
import { saidByFields } from './fields-of-controls.ts';

export const controlAndFieldsDiffer: Rule = {
  code: 'control-and-fields-differ',
  severity: 'warning',
  group: 'across-files',
  reason:
    'Backups, encryption, approval of access, AI switches, a status page and a bounty have fields of their own. A control that is planned while its field says that it is there, or live while its field says that it is not, makes one of the two untrue. Only controls whose title names the thing itself are compared: "Immutable backups" may be planned beside backups that are made.',
  check({ trust, placeOf }) {
    if (!trust) return [];
    return controlsOf(trust).flatMap((row) => {
      const { id, title, status, plans, coverage } = row;
      const isNotThere =
        status === 'planned' || status === 'in-progress' || status === 'not-offered';
      if (coverage || (plans && isNotThere) || !(isNotThere || status === 'live')) return [];
      return saidByFields(row, trust).flatMap(({ there, absent }) => {
        const other = isNotThere ? there : absent;
        if (other === undefined) return [];
        return [
          {
            place: placeOf('control', id, ['status']),
            message: `"${title}" is ${status.replace('-', ' ')}, and ${other}.`,
            fix: isNotThere
              ? 'Write `status: live` if it is there, with what is missing as `coverage: { covers: …, not_yet: … }`; otherwise correct the field.'
              : 'Correct the field, or write the status that is true; what only some customers have is `plans` or `coverage`.',
          },
        ];
      });
    });
  },
};
