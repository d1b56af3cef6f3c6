// Finds a thing that one list says is there, and the list beside it says is not.
import { isReduced, isThing, thingsIn } from '../../prose/things.ts';
import type { Rule } from '../rule.ts';
import { deniedLists } from './denials-in-lists.ts';

export const saidAndDenied: Rule = {
  code: 'said-and-denied',
  severity: 'error',
  group: 'across-files',
  reason:
    'One of two fields is false when the same thing is in both: in `may_see` and `never_sees` of an AI feature, in `fields` and `not_logged` of a log, in `purpose` and `not_used_for` of a vendor, in `covers` and `not_yet` or `does_not_cover`, in and out of scope, or in `not_stored` and what a category contains, a log holds or a vendor receives. Compared are whole items ("Name", "E-mail address") in any form of their words; "Password, hashed" is not the password.',
  source: 'GDPR Art. 5(1)(a); FTC Act section 5',
  check({ trust, placeOf }) {
    if (!trust) return [];
    return deniedLists(trust, placeOf).flatMap(({ said, denied }) => {
      const named = said.flatMap((item) =>
        thingsIn(item.text, { loosely: true }).map((thing) => ({ ...item, thing })),
      );
      return denied.flatMap(({ text, where, place }) => {
        const other = thingsIn(text);
        const whole = (item: { text: string }) => !isReduced(text) && !isReduced(item.text);
        const found = named.find(
          (item) =>
            isSameText(item.text, text) ||
            (whole(item) && other.some((one) => isThing(item.thing, one))),
        );
        if (!found) return [];
        return [
          {
            place,
            message: `${where} denies "${text}", and ${found.where} says "${found.text}".`,
            fix: 'Take it out of the list where it is not true. If only a part or a trace of it is meant, say which, such as `Card number, last four digits only`.',
          },
        ];
      });
    });
  },
};

const isSameText = (one: string, other: string) =>
  one.trim().toLowerCase() === other.trim().toLowerCase();
