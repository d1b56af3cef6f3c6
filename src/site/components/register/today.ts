// The register on the day of the page, worked out once for all pages.
import { asOf, trust } from 'virtual:trust';
import { registerOn } from '../../../derive/journal/register.ts';

export const vendors = new Map(registerOn(trust, asOf).map((row) => [row.id, row]));
