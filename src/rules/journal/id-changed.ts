// Finds records that have another id than in the journal, or than in what is published, and little else that is new.
import { categoryIdChanges } from '../../derive/balance/category-id-changes.ts';
import { rowIdChanges, vendorIdChanges, type IdChange } from '../../derive/balance/id-changes.ts';
import { isSameVendor } from '../../derive/journal/company.ts';
import { noticesOn } from '../../derive/journal/notices.ts';
import { endOfTime } from '../../day.ts';
import type { Trust } from '../../trust.ts';
import type { ReferenceKind } from '../../schema/fields/fields.ts';
import { howToBeginAnew } from './begun-anew.ts';
import type { Content, Rule, RuleFinding } from '../rule.ts';

export const idChanged: Rule = {
  code: 'id-changed',
  severity: 'error',
  group: 'journal',
  reason:
    'An id is permanent: links lead to it, feeds and the journal name a row by it. With another id, a vendor that stays would be announced as one that goes and one that comes.',
  check(content) {
    const { trust, published } = content;
    if (!trust) return [];
    return [
      ...ownPlaces(content, trust),
      ...vendorIdChanges(trust).map((change) =>
        findingFor(
          content,
          'subprocessor',
          change,
          'in the journal',
          (one) => `${howToTellApart(one)}${howToBeginAnew(content)}`,
        ),
      ),
      ...categoryIdChanges(trust).map((change) =>
        findingFor(
          content,
          'data',
          change,
          'in the journal',
          (one) => `${howToEnd(one)}${howToBeginAnew(content)}`,
        ),
      ),
      ...rowIdChanges(trust, published).map(({ was, is, ...rest }) => {
        const [kind, id = ''] = is.split('/') as [ReferenceKind, string?];
        const former = was.slice(kind.length + 1);
        const where = `in ${published?.source}`;
        return findingFor(content, kind, { was: former, is: id, ...rest }, where, () => '');
      }),
    ];
  },
};

function findingFor(
  { records, listOf, placeOf }: Content,
  kind: ReferenceKind,
  change: IdChange,
  where: string,
  more: (change: IdChange) => string,
): RuleFinding {
  const { was, is, title } = change;
  const ownFile = `/${is}.yaml`;
  const isNamedForIt = records.some(
    ({ list, id, place }) => list === listOf[kind] && id === is && place.file.endsWith(ownFile),
  );
  const back = isNamedForIt ? `Rename this file to ${was}.yaml` : `Write \`id: ${was}\` again`;
  return {
    place: placeOf(kind, is, ['id']),
    message: `"${title}" has the id \`${is}\` here, and \`${was}\` ${where}. Ids are permanent: links, feeds and announcements name a row by its id.`,
    fix: `${back}, and \`${was}\` wherever a row refers to it.${more(change)}`,
  };
}

function howToTellApart({ differing, isUnnamed }: IdChange): string {
  if (isUnnamed)
    return ' If it is another vendor that is not named either, take the new record out, announce with `candor change` that the old one goes, then add the new one.';
  return differing.length === 0
    ? ''
    : ' What else has changed is then announced by `candor change`. If it is another use of the company and the old one ends, take the new record out, announce with `candor change` that the old one goes, then add the new one.';
}

function howToEnd({ was }: IdChange): string {
  return ` If it is other data, keep \`${was}\` too until no vendor receives it, and announce both with \`candor change\`.`;
}

// An entry that is in effect cannot be taken back any more, so it stays.
function ownPlaces({ placeOf, asOf }: Content, { changes, site }: Trust): RuleFinding[] {
  return noticesOn(changes, site, endOfTime).flatMap(({ change, effective, withdrawn_by }) => {
    if (change.kind !== 'replaced' || change.subprocessor === change.replaces) return [];
    const { before, after } = change;
    if (withdrawn_by || effective <= asOf || !isSameVendor(before, after)) return [];
    return [
      {
        place: placeOf('change', change.id, ['replaces']),
        message: `By this entry "${after.name}" takes the place of "${before.name}", which is the same company: nobody takes its own place.`,
        fix: `If only the id changed, write \`id: ${change.replaces}\` in the register again. If it does something else from then on, one entry says that the old use ends (\`removed\`) and one that the new one begins (\`added\`). Delete this entry, or if it is published, take it back with \`kind: withdrawn\` and \`amends: ${change.id}\`.`,
      },
    ];
  });
}
