// Finds what a vendor holds and the company claims, and what is inherited from a vendor that does not have it.
import { frameworkIn, typeOfRow } from '../../prose/claims/frameworks.ts';
import { literally } from '../../prose/compiler.ts';
import { registerOn } from '../../derive/journal/register.ts';
import { controlsOf } from '../../derive/claims/controls.ts';
import type { Certification, Subprocessor, Trust } from '../../trust.ts';
import { isExamined } from '../../vocabulary/statuses.ts';
import type { Content, Rule, RuleFinding } from '../rule.ts';

export const heldByAVendor: Rule = {
  code: 'held-by-a-vendor',
  severity: 'warning',
  group: 'across-files',
  reason:
    'The certificate of a host covers the host. A row that is `certified` or `attested` and names a vendor as its holder, as its auditor or with the vendor’s page as evidence, claims it for the company. And what is inherited comes from a vendor that is in use and has it: not from one that is only announced, nor from one whose record lists other certificates and not this one.',
  source: 'ISO/IEC 17021-1, 8.3 (use of certificates); AICPA AT-C 205 (who may rely on a report)',
  check: (content) => [...claimed(content), ...inherited(content)],
};

function claimed({ trust, placeOf }: Content): RuleFinding[] {
  return (trust?.certifications ?? [])
    .filter(({ status }) => isExamined(status))
    .flatMap((row): RuleFinding[] => {
      const found = trust && holderOf(row, trust);
      if (!found) return [];
      const { key, how, vendor } = found;
      return [
        {
          place: placeOf('certification', row.id, [key]),
          message: `"${row.title}" is ${row.status}, and \`${key}\` ${how} ${vendor.name}, a vendor in the register.`,
          fix: `If ${vendor.name} holds it, write \`status: inherited\` and \`inherited_from: [${vendor.id}]\`; if you hold it yourselves, say so in \`${key}\`.`,
        },
      ];
    });
}

function holderOf(row: Certification, { subprocessors, site }: Trust) {
  const { title, scope, status_note, note, auditor, evidence } = row;
  for (const vendor of subprocessors) {
    const name = literally(vendor.name);
    const named = new RegExp(`(?<!\\w)${name}(?!\\w)`);
    const holds = new RegExp(
      `(?:held|owned|obtained|provided) (?:by|from) ${name}(?!\\w)|(?:via|through|inherited from) ${name}(?!\\w)|(?<!\\w)${name}(?:['’]s?)? (?:own )?(?:certificat|report|attestation|SOC|ISO)`,
    );
    if (named.test(title)) return { key: 'title', how: 'names', vendor };
    if (auditor && named.test(auditor)) return { key: 'auditor', how: 'is', vendor };
    for (const [key, text] of Object.entries({ scope, status_note, note }))
      if (text && holds.test(text)) return { key, how: 'says that it is held by', vendor };
    const own = [site.url, site.company?.url].map(hostOf);
    const host = hostOf(evidence);
    if (host && !own.includes(host) && pagesOf(vendor).some((page) => hostOf(page) === host))
      return { key: 'evidence', how: 'leads to the pages of', vendor };
  }
  return undefined;
}

const pagesOf = ({ certifications = [] }: Subprocessor) =>
  certifications.flatMap(({ evidence }) => evidence ?? []);
const hostOf = (address: string | undefined) =>
  address && /^https:\/\/([^/?#]+)/.exec(address)?.[1];

function inherited({ trust, asOf, placeOf }: Content): RuleFinding[] {
  if (!trust) return [];
  const standing = new Map(registerOn(trust, asOf).map((row) => [row.id, row.standing]));
  const vendors = new Map(trust.subprocessors.map((vendor) => [vendor.id, vendor]));
  const isToCome = (id: string) => standing.get(id) === 'announced';
  const fromControls = controlsOf(trust).flatMap(({ id, title, status, inherited_from }) =>
    status === 'live' && inherited_from !== undefined && isToCome(inherited_from)
      ? [notInUse(title, 'is live', inherited_from, placeOf('control', id, ['inherited_from']))]
      : [],
  );
  const fromCertifications = trust.certifications
    .filter(({ status }) => status === 'inherited')
    .flatMap((row) =>
      (row.inherited_from ?? []).flatMap((vendorId, index): RuleFinding[] => {
        const place = placeOf('certification', row.id, ['inherited_from', index]);
        if (isToCome(vendorId)) return [notInUse(row.title, 'is inherited', vendorId, place)];
        const vendor = vendors.get(vendorId);
        if (!vendor?.certifications || hasIt(vendor.certifications, row)) return [];
        return [
          {
            place,
            message: `"${row.title}" is inherited from ${vendor.name}, whose record lists ${vendor.certifications.map(({ title }) => `"${title}"`).join(', ')}, and not that.`,
            fix: `Add it to \`certifications\` of ${vendorId} in subprocessors.yaml if ${vendor.name} holds it; otherwise take the row out.`,
          },
        ];
      }),
    );
  return [...fromControls, ...fromCertifications];
}

const notInUse = (title: string, how: string, vendor: string, place: RuleFinding['place']) => ({
  place,
  message: `"${title}" ${how} from \`${vendor}\`, which is announced and not in use yet.`,
  fix: 'Name the vendor that provides it today, or write the status that holds until the change is in effect.',
});

function hasIt(held: readonly { title: string }[], { framework, title }: Certification): boolean {
  if (framework === 'other') return true;
  const type = typeOfRow({ title });
  return held.some((one) => {
    const named = frameworkIn(one.title);
    // A title that is not known may be another name of it.
    if (named === undefined) return true;
    return named === framework && (type === '' || [type, ''].includes(typeOfRow(one)));
  });
}
