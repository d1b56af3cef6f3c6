// Words that mean the same in talk of software and data, whatever their forms: what a row calls "blurred", a sentence may call "masked".
import { rootOf } from './word-roots.ts';

const groups = `
blur pixelate mask obscure unrecognisable unrecognizable redact
installation deployment instance
provisioning deprovisioning onboarding offboarding joiners leavers
isolation separation segregation partition
restore recover
alert warn notify
patch update fix
staff employees engineers personnel
photo picture image
model AI
invoice bill
approval consent permission
vulnerability flaw weakness
independent external outside
annual yearly
erase delete purge wipe
`;

const alike = new Map<string, readonly string[]>();
for (const line of groups.trim().split('\n')) {
  const roots = [...new Set(line.split(' ').map(rootOf))];
  for (const root of roots) alike.set(root, roots);
}

/** The root itself first. */
export const alikeTo = (root: string): readonly string[] => alike.get(root) ?? [root];
