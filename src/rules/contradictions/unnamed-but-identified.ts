// Finds vendors that are said not to be named, beside fields by which everybody can tell who they are.
import type { Place } from '../../problem.ts';
import type { Subprocessor } from '../../trust.ts';
import type { Rule } from '../rule.ts';

export const unnamedButIdentified: Rule = {
  code: 'unnamed-but-identified',
  severity: 'error',
  group: 'across-files',
  reason:
    'A vendor with `unnamed` is printed with the words that its name is not given here. A legal name, a number of a register, an address or a certificate beside them gives the name away, and makes the words untrue. A link to a page of the vendor may do so as well; that is a warning.',
  check({ trust, placeOf }) {
    return (trust?.subprocessors ?? [])
      .filter(({ unnamed }) => unnamed !== undefined)
      .flatMap((vendor) => [
        ...pathsTo(vendor).map((path) => ({
          place: placeOf('subprocessor', vendor.id, path),
          message: `"${vendor.name}" is said not to be named here, and \`${keyOf(path)}\` tells who it is.`,
          fix: `Take \`${keyOf(path)}\` out. If the vendor is named now, take \`unnamed\` out, write its name at \`name:\`, and announce it with \`candor change\`.`,
        })),
        ...links
          .filter((key) => vendor[key] !== undefined)
          .map((key) => ({
            severity: 'warning' as const,
            place: placeOf('subprocessor', vendor.id, [key]),
            message: `"${vendor.name}" is said not to be named here, and \`${key}: ${vendor[key]}\` leads to a page that may name it.`,
            fix: `Take \`${key}\` out, unless neither the address nor the page names the vendor.`,
          })),
      ]);
  },
};

const identifying = [
  ...(['legal_name', 'lei', 'euid', 'parent', 'parent_lei', 'address', 'contact'] as const),
] satisfies (keyof Subprocessor)[];

const links = ['dpa', 'own_subprocessors', 'privacy'] as const satisfies (keyof Subprocessor)[];

type Path = NonNullable<Place['path']>;

const pathsTo = (vendor: Subprocessor): Path[] => [
  ...identifying.filter((key) => vendor[key] !== undefined).map((key): Path => [key]),
  ...(vendor.certifications ?? []).flatMap(({ evidence }, index): Path[] =>
    evidence === undefined ? [] : [['certifications', index, 'evidence']],
  ),
];

const keyOf = (path: Path) => path.filter((step) => typeof step === 'string').join('.');
