// Finds vendors that are said both to receive data and not to receive it.
import { isReduced, isThing, thingsIn } from '../../prose/things.ts';
import type { DataCategory, Subprocessor } from '../../trust.ts';
import type { Rule } from '../rule.ts';

export const receivedDataContradicted: Rule = {
  code: 'received-data-contradicted',
  severity: 'error',
  group: 'across-files',
  reason:
    'One of two fields of the same vendor is false: what it receives, or on which ground it is transferred there, and what it is said not to receive.',
  check({ trust, placeOf }) {
    if (!trust) return [];
    const titles = new Map((trust.data.categories ?? []).map(({ id, title }) => [id, title]));
    return trust.subprocessors.flatMap((vendor) =>
      [
        ...withNoData(vendor),
        ...withTransfers(vendor),
        ...withDenied(vendor, titles),
        ...withAllDenied(vendor, trust.data.categories ?? []),
        ...withReceived(vendor),
      ].map(({ path, message, fix }) => ({
        place: placeOf('subprocessor', vendor.id, path),
        message,
        fix,
      })),
    );
  },
};

function withNoData({ name, data, receives, no_data }: Subprocessor) {
  const key = data?.length ? 'data' : receives ? 'receives' : undefined;
  if (no_data === undefined || key === undefined) return [];
  return [
    {
      path: ['no_data'],
      message: `${name} is said to receive no customer data, and \`${key}\` says which it receives.`,
      fix: `Take one of the two out: \`no_data\`, or \`${key}\`.`,
    },
  ];
}

function withTransfers({ name, no_data, transfers }: Subprocessor) {
  if (no_data === undefined || !transfers?.length) return [];
  return [
    {
      path: ['transfers'],
      message: `${name} is said to receive no customer data, and \`transfers\` says on which ground it is transferred to it.`,
      fix: 'Take one of the two out: `no_data`, or `transfers`.',
    },
  ];
}

function withDenied(vendor: Subprocessor, titles: ReadonlyMap<string, string>) {
  const { name, data = [], not_received = [] } = vendor;
  return not_received.flatMap((text, index) => {
    const denied = text.trim().toLowerCase();
    const id = data.find((one) => [one, titles.get(one)?.toLowerCase()].includes(denied));
    if (id === undefined) return [];
    return [
      {
        path: ['not_received', index],
        message: `${name} is said not to receive "${text}", and \`data\` names that category: ${id}.`,
        fix: `Take ${id} out of \`data\`, or say which part of it the vendor does not receive.`,
      },
    ];
  });
}

// A vendor may receive a part of a category. When all that the category contains is denied, nothing of it is left.
function withAllDenied(
  { name, data = [], not_received = [] }: Subprocessor,
  categories: readonly DataCategory[],
) {
  const denied = not_received.filter((text) => !isReduced(text)).flatMap((text) => thingsIn(text));
  const isDenied = (text: string) =>
    thingsIn(text).every((thing) => denied.some((other) => isThing(thing, other)));
  return categories
    .filter(({ id, title }) => data.includes(id) && !not_received.includes(title))
    .filter(({ contains = [] }) => contains.length > 0 && contains.every(isDenied))
    .map(({ id, title, contains = [] }) => ({
      path: ['not_received'],
      message: `${name} is said not to receive ${not_received.map((text) => `"${text}"`).join(', ')}, and \`data\` names "${title}", which contains nothing else (${contains.join(', ')}).`,
      fix: `Take ${id} out of \`data\`, or take out of \`not_received\` what the vendor receives.`,
    }));
}

function withReceived({ name, receives, not_received = [] }: Subprocessor) {
  if (receives === undefined || isReduced(receives)) return [];
  const received = thingsIn(receives, { loosely: true });
  return not_received.flatMap((text, index) => {
    if (isReduced(text)) return [];
    const denied = thingsIn(text);
    if (!received.some((thing) => denied.some((other) => isThing(thing, other)))) return [];
    return [
      {
        path: ['not_received', index],
        message: `${name} is said not to receive "${text}", and \`receives\` says "${receives}".`,
        fix: 'Take it out of one of the two, or say which part of it the vendor receives.',
      },
    ];
  });
}
