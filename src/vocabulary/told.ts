// Among those to whom a promise of notice is made, the ones among whom a customer hears of it.

const customers: ReadonlySet<string> = new Set([
  'affected-customers',
  'all-customers',
  'workspace-admins',
  'public',
]);

/** A promise that names nobody is made to the reader. */
export const isToCustomers = ({ to }: { to?: string | undefined }) =>
  to === undefined || customers.has(to);
