// What the first entry of the journal said of each vendor, field by field, as its page prints it.
import type { Snapshot, Trust } from '../../trust.ts';
import { staysHome } from '../../derive/journal/leaving-home.ts';
import { wordingOf } from '../wording.ts';

export const baselineFields = ['purpose', 'data', 'locations', 'transfers'] as const;
type BaselineField = (typeof baselineFields)[number];

/** The lines of a cell: what is stated, or that it is not; none where there is nothing to state. */
export function baselineCells(trust: Trust): (vendor: Snapshot, field: BaselineField) => string[] {
  const { describe, announcement } = wordingOf(trust);
  return (vendor, field) => {
    const { no_data, [field]: value } = vendor;
    if (value !== undefined) return describe(field, value);
    if (field === 'data' && no_data !== undefined) return describe('no_data', no_data);
    const isMoot = field === 'transfers' ? staysHome(vendor, trust.site) : no_data !== undefined;
    return isMoot ? [] : [announcement.absent];
  };
}
