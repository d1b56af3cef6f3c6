// Every row that can be referred to: its title, and the page and `#id` where it stands.
import type { Day } from '../../day.ts';
import type { Trust } from '../../trust.ts';
import { does } from '../../vocabulary/changes.ts';
import { registerOn } from '../journal/register.ts';
import { vendorsIn } from '../journal/sides.ts';
import { promises } from '../claims/claims.ts';

/** Where a row stands. */
interface Row {
  title: string;
  /** Path within the trust center, with its fragment: `/#control-mfa`. */
  path: string;
}

/** Rows by reference, `<kind>/<id>`. A vendor that left the register has the name under which it was last known. */
export function rowsOf(trust: Trust): Map<string, Row> {
  const rows = new Map<string, Row>();
  const add = (kind: string, id: string, title: string) =>
    rows.set(`${kind}/${id}`, { title, path: `/#${kind}-${id}` });
  for (const group of trust.controls.groups ?? []) {
    add('group', group.id, group.title);
    for (const control of group.controls ?? []) add('control', control.id, control.title);
  }
  for (const { id, title } of trust.certifications) add('certification', id, title);
  for (const { id, title } of trust.roadmap?.items ?? []) add('roadmap', id, title);
  for (const { id, title } of trust.data.categories ?? []) add('data', id, title);
  for (const { id, title } of trust.commitments.commitments ?? []) add('commitment', id, title);
  for (const { id, title } of trust.commitments.severity_levels ?? []) add('severity', id, title);
  for (const { id, title } of trust.documents) add('document', id, title);
  for (const { id, question } of trust.questions) add('question', id, question);
  for (const { id, title } of trust.data.not_stored ?? []) add('not-stored', id, title);
  for (const { id, title } of trust.commitments.availability ?? []) add('availability', id, title);
  const names = vendorNames(trust);
  for (const { id, subprocessor } of trust.ai.providers ?? [])
    rows.set(`ai-provider/${id}`, { title: names.get(subprocessor) ?? id, path: `/#ai-${id}` });
  for (const { id, title } of trust.ai.features ?? [])
    rows.set(`ai-feature/${id}`, { title, path: `/#ai-${id}` });
  for (const [id, title] of Object.entries(promises))
    rows.set(`promise/${id}`, { title, path: id === 'notice' ? '/subprocessors/' : '/' });
  for (const [id, name] of names) add('subprocessor', id, name);
  for (const { id, summary } of trust.changes)
    rows.set(`change/${id}`, { title: summary, path: `/changes/${id}/` });
  return rows;
}

/** The vendors that the register of a day lists: their names on that day by id. */
export function vendorNamesOn(trust: Trust, asOf: Day): Map<string, string> {
  return new Map(registerOn(trust, asOf).map(({ id, material }) => [id, material.name]));
}

// Names of the journal in order of announcement, then those of the register, which override them.
function vendorNames(trust: Trust): Map<string, string> {
  const names = new Map<string, string>();
  for (const change of trust.changes) {
    // A new name may have been withdrawn, so entries that change a vendor are skipped.
    if (does(change, 'change')) continue;
    for (const { id, name } of vendorsIn(change)) if (name !== undefined) names.set(id, name);
  }
  for (const { id, name } of trust.subprocessors) names.set(id, name);
  return names;
}
