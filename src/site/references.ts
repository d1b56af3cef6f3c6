// The rows that references lead to, looked up once for all pages.
import { asOf, trust } from 'virtual:trust';
import { rowsOf, vendorNamesOn } from '../derive/page/rows.ts';

export const rows = rowsOf(trust);
export const vendors = vendorNamesOn(trust, asOf);
