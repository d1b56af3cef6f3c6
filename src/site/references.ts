// The rows that references lead to, looked up once for all pages.
import { trust } from 'virtual:trust';
import { rowsOf } from '../derive/page/rows.ts';

export const rows = rowsOf(trust);
