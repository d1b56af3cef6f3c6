// A row that is called otherwise: whether the register tells that it is the same company, and how a person says it.
import { misspelt } from '../../nearest.ts';
import type { Trust } from '../../trust.ts';
import { kindOf } from '../../vocabulary/changes.ts';
import { sameWords } from '../journal/same.ts';
import type { Imbalance } from './imbalances.ts';

/**
 * Whether another name may be that of another company: the names have nothing in common, and no legal entity is stated that stays
 * the same. With another name and another legal entity, what was a takeover may as well be another vendor under the id of the
 * one before. Only a person knows.
 */
export function mayBeAnotherCompany(
  { kind, subprocessor, before = {}, after = {} }: Imbalance,
  { subprocessors }: Pick<Trust, 'subprocessors'>,
): boolean {
  const { entity } = kindOf({ kind });
  const isOfNames = entity === 'same' || entity === 'other';
  if (!isOfNames || before.name === undefined || after.name === undefined) return false;
  const record = subprocessors.find(({ id }) => id === subprocessor);
  const staysEntity =
    !('legal_name' in { ...before, ...after }) && record?.legal_name !== undefined;
  return !staysEntity && !resembles(before.name, after.name);
}

/** What to write for each thing that another name may mean. */
export function howToTellCompanies({ subprocessor, before, after }: Imbalance): string {
  const call = `candor change --only ${subprocessor} --kind`;
  return `Whether "${after?.name}" is the company that was called "${before?.name}", the register does not say. If it has a new name, run \`${call} renamed\`. If another legal entity takes over what it does, run \`${call} entity-changed\`. If it is another vendor, give it a record and an id of its own, and take the record of "${before?.name}" out.`;
}

/** Whether one name is the other corrected, or with its legal form: Acme Mail, Acme Mail Inc. */
export function resembles(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].sort((a, b) => a.length - b.length);
  return (
    sameWords(one, other) || long.startsWith(`${short} `) || misspelt(one, [other]) !== undefined
  );
}
