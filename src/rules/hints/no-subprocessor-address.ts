// Finds vendors without an address in a register that should give one.
import type { Subprocessor } from '../../trust.ts';
import type { Rule } from '../rule.ts';

export const noSubprocessorAddress: Rule = {
  code: 'no-subprocessor-address',
  severity: 'hint',
  group: 'hints',
  reason:
    'Customers copy the register into their own contracts, which ask for the address of each subprocessor. The hint covers vendors that rely on these clauses, and vendors left without an address in a register that gives addresses for others.',
  source: 'Standard contractual clauses, Decision (EU) 2021/914, Annex III; EDPB Opinion 22/2024',
  check({ trust, placeOf }) {
    // A vendor of the customer's own is in no annex of ours.
    const ours = (trust?.subprocessors ?? []).filter(
      ({ undecided, engagement }) => !undecided && engagement !== 'customer-directed',
    );
    const someHave = ours.some(({ address }) => address);
    const without = ours.filter((one) => !one.address && (someHave || reliesOnClauses(one)));
    const [first] = without;
    if (!first) return [];
    // One finding for the register: twenty vendors are one task.
    return [
      {
        place: placeOf('subprocessor', first.id, ['name']),
        message: `No postal address is given for ${listed(without.map(({ name }) => name))}; a customer has to look it up for Annex III of the standard contractual clauses.`,
        fix: 'Add to each record: `address: { lines: [12 Harbour Street], city: Dublin, country: IE }`, of the entity in `legal_name`.',
      },
    ];
  },
};

const reliesOnClauses = ({ transfers }: Subprocessor) =>
  (transfers ?? []).some(({ mechanism }) => mechanism === 'scc-2021-914');

function listed(names: string[]): string {
  if (names.length > 5) return `${names.slice(0, 4).join(', ')} and ${names.length - 4} more`;
  const [last] = names.slice(-1);
  return names.length === 1 ? `${last}` : `${names.slice(0, -1).join(', ')} and ${last}`;
}
