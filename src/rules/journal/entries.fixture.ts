// Vendors, and entries of a journal about them.

export const mail = { name: 'Acme Mail', purpose: 'E-mail', engagement: 'always' };
export const cloud = { name: 'Acme Cloud', purpose: 'Hosting', engagement: 'always' };
export const baseline = (...register: object[]) => ({
  id: 'base',
  kind: 'baseline',
  announced: '2026-01-10T09:00:00Z',
  summary: 'The register as first published.',
  register,
});
export const entry = (kind: string, more: object = {}) => ({
  id: kind,
  kind,
  subprocessor: 'mail',
  announced: '2026-11-01T09:00:00Z',
  effective: '2026-12-20',
  summary: `It is ${kind}.`,
  ...more,
});
export const chat = { name: 'Acme Chat', purpose: 'Support', engagement: 'always' };
export const added = (more: object = {}) =>
  entry('added', { subprocessor: 'chat', after: chat, ...more });
