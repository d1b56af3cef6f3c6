// What subprocessors.yaml says of a vendor beyond the material fields, each field as the text of one cell.
import type { Retention, Subprocessor } from '../trust.ts';

/** Elements of a list in one cell. */
export const listText = (items: readonly string[] = []) => items.join('; ');

/** Cells by column; what is not stated is empty. */
export function recordCells(record: Subprocessor): Record<string, string> {
  const { address, contact, undecided, retention } = record;
  return {
    responsibility: record.responsibility ?? '',
    subjects: listText(record.subjects),
    receives: record.receives ?? '',
    not_received: listText(record.not_received),
    address: address ? addressText(address) : '',
    country: address?.country ?? '',
    contact_name: contact?.name ?? '',
    contact_email: contact?.email ?? '',
    contact_url: contact?.url ?? '',
    dpa: record.dpa ?? '',
    own_subprocessors: record.own_subprocessors ?? '',
    privacy: record.privacy ?? '',
    certifications: listText(record.certifications?.map(certificateText)),
    engaged_by: record.engaged_by ?? '',
    fronts: listText(record.fronts),
    account: record.account ?? '',
    off_by_default: flagText(record.off_by_default),
    opt_out: flagText(record.opt_out),
    self_hosted_option: record.self_hosted_option ?? '',
    products: listText(record.products),
    plans: listText(record.plans),
    retention: retention ? retentionCell(retention) : '',
    affiliate: flagText(record.affiliate),
    parent: record.parent ?? '',
    lei: record.lei ?? '',
    last_assessed: record.last_assessed ?? '',
    candidates: listText(undecided?.candidates),
    decision: undecided?.note ?? '',
    note: record.note ?? '',
  };
}

const flagText = (flag: boolean | undefined) => (flag === undefined ? '' : flag ? 'yes' : 'no');

/** An address on one line: street, town with its post code, region, country code. */
function addressText(address: NonNullable<Subprocessor['address']>): string {
  const { lines, postal_code, city, region, country } = address;
  const town = [postal_code, city].filter((part) => part !== undefined).join(' ');
  return [...lines, town, region, country].filter((part) => part !== undefined).join(', ');
}

type Certificate = NonNullable<Subprocessor['certifications']>[number];

function certificateText({ title, valid_until, evidence }: Certificate): string {
  const said = [valid_until && `valid until ${valid_until}`, evidence].filter(Boolean);
  return said.length > 0 ? `${title} (${said.join(', ')})` : title;
}

/** Every word that was written about how long data is kept, the kind of rule first. */
function retentionCell({ rule, ...rest }: Retention): string {
  const said = Object.entries(rest).map(([key, value]) => {
    const text = Array.isArray(value) ? stagesText(value) : value;
    return key === 'stages' ? text : `${key}: ${text}`;
  });
  return said.length > 0 ? `${rule} (${said.join('; ')})` : rule;
}

type Stage = Extract<Retention, { rule: 'stages' }>['stages'][number];

const stagesText = (stages: readonly Stage[]) =>
  stages.map(({ state, for: length }) => (length ? `${state} ${length}` : state)).join(', then ');
