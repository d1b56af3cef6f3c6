// Finds vendors that the rest of the content never mentions.
import type { Content, Rule } from '../rule.ts';

export const vendorNeverMentioned: Rule = {
  code: 'vendor-never-mentioned',
  severity: 'hint',
  group: 'hints',
  reason:
    'A vendor that is used for all customers should appear elsewhere on the page too: as receiving a category of data, behind a control, a certification or an AI feature, or by name in a text. Otherwise readers see a name and cannot tell which of their data it touches. A vendor about which nothing at all is said is reported by `subprocessor-without-data`.',
  check(content) {
    return (content.trust?.subprocessors ?? [])
      .filter(
        ({ id, name, engagement, undecided, data, receives }) =>
          (engagement === 'always' || engagement === 'opt-out') &&
          !undecided &&
          !data &&
          receives !== undefined &&
          !isMentioned(content, id, name),
      )
      .map(({ id, name }) => ({
        place: content.placeOf('subprocessor', id),
        message: `${name} is used for every customer, and nothing else on the page leads to it: no category of data, no control, no AI feature, no text.`,
        fix: `Add \`data:\` with the categories that it receives, such as \`data: [account]\`, and announce it with \`candor change\`; or name it where it does its work, such as \`inherited_from: ${id}\` at a control.`,
      }));
  },
};

function isMentioned({ fields }: Content, id: string, name: string): boolean {
  return fields
    .filter(({ stem }) => stem !== 'changes')
    .some(({ stem, meaning, value, place }) =>
      meaning.role === 'reference'
        ? meaning.to?.[0] === 'subprocessor' && value === id
        : stem !== 'subprocessors' && place.path[0] !== 'order' && value.includes(name),
    );
}
