// Finds AI features that say one thing of data, switches and providers, and a category or the register another.
import type { Ai, Subprocessor, Trust } from '../../trust.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { isHost } from './vendor-roles.ts';

type Feature = NonNullable<Ai['features']>[number];

export const aiFeatureContradicted: Rule = {
  code: 'ai-feature-contradicted',
  severity: 'warning',
  group: 'across-files',
  reason:
    'What an AI feature sees goes to its providers: the register has to name the same categories for them. A feature without personal data cannot see a category that holds some, and one that is off until a customer switches it on cannot send data to a vendor that is always used. A vendor that also hosts is left out of the last.',
  source: 'GDPR Art. 28(3) and 30(2)',
  check({ trust, placeOf }) {
    if (!trust) return [];
    const { features = [] } = trust.ai;
    const offAtFirst = offByControl(trust);
    return [
      ...features.flatMap((one, index) => [
        ...personalIn(one, index, trust),
        ...dataIn(one, index, trust),
        ...switchIn(one, index, trust, offAtFirst),
      ]),
      ...trust.subprocessors.flatMap((vendor) => {
        const uses = features.filter(({ providers }) => providers?.includes(vendor.id));
        const isUnasked = vendor.engagement === 'always' || vendor.engagement === 'opt-out';
        const key = isUnasked ? 'engagement' : 'off_by_default';
        const isOn = isUnasked || vendor.off_by_default === false;
        if (!isOn || uses.length === 0 || isHost(vendor)) return [];
        if (!uses.every(({ off_by_default }) => off_by_default)) return [];
        return [
          {
            place: placeOf('subprocessor', vendor.id, [key]),
            message: `${vendor.name} ${isUnasked ? `is used "${vendor.engagement}"` : 'is said to be on from the start'}, and every AI feature that uses it (${uses.map(({ title }) => title).join(', ')}) is off until a customer switches it on.`,
            fix: `Write ${isUnasked ? '\`engagement: optional\`, and announce it with \`candor change\`' : '\`off_by_default: true\`'}; or, if the feature is on from the start, \`off_by_default: false\` in ai.yaml.`,
          },
        ];
      }),
    ];
  },
};

const at = (index: number, ...path: (string | number)[]) => ({
  file: 'ai.yaml',
  path: ['features', index, ...path],
});

function personalIn(
  { title, personal, data = [] }: Feature,
  index: number,
  trust: Trust,
): RuleFinding[] {
  const holds = (trust.data.categories ?? []).find((one) => data.includes(one.id) && one.personal);
  if (personal !== 'no' || !holds) return [];
  return [
    {
      place: at(index, 'personal'),
      message: `"${title}" is said to process no personal data, and it sees "${holds.title}", which holds personal data by data.yaml.`,
      fix: 'Write `personal: yes`, or `personal: when-in-input` where it depends on what a customer enters.',
    },
  ];
}

function dataIn(
  { title, data = [], providers = [] }: Feature,
  index: number,
  trust: Trust,
): RuleFinding[] {
  return providers.flatMap((id, position) => {
    const vendor = trust.subprocessors.find((one) => one.id === id);
    const missing = data.filter((one) => vendor?.data && !vendor.data.includes(one));
    if (!vendor || missing.length === 0) return [];
    return [
      {
        place: at(index, 'providers', position),
        message: `"${title}" sees ${missing.join(', ')} and uses ${vendor.name}, which receives only ${vendor.data?.join(', ')} by the register.`,
        fix: `Add ${missing.join(', ')} to \`data\` of \`${id}\` in subprocessors.yaml, and announce it with \`candor change\`; or take it out of the feature.`,
      },
    ];
  });
}

function switchIn(
  { title, off_by_default, can_be_disabled, providers = [] }: Feature,
  index: number,
  { ai, subprocessors }: Trust,
  offAtFirst: string | undefined,
): RuleFinding[] {
  const vendors = subprocessors.filter(({ id }) => providers.includes(id));
  const found: RuleFinding[] = [];
  const add = (key: string, message: string, fix: string) =>
    found.push({ place: at(index, key), message, fix });
  if (off_by_default === false && vendors.length > 0 && vendors.every(isOff))
    add(
      'off_by_default',
      `"${title}" is said to be on from the start, and all its providers (${vendors.map(({ name }) => name).join(', ')}) are off until a customer switches them on.`,
      'Write `off_by_default: true`, or take `off_by_default` out of the register and announce it with `candor change`.',
    );
  else if (off_by_default === false && offAtFirst)
    add(
      'off_by_default',
      `"${title}" is said to be on from the start, and the live control "${offAtFirst}" says that AI is off until it is switched on.`,
      'Write `off_by_default: true`, or say in the control which features it is about: `coverage: { covers: … }`.',
    );
  if (can_be_disabled === false && (off_by_default || ai.customer_choice?.choice === 'opt-out'))
    add(
      'can_be_disabled',
      `"${title}" is said to be one that nobody can switch off, and ${off_by_default ? 'to be off until somebody switches it on' : 'customers are said to have the choice (`customer_choice: opt-out`)'}.`,
      'Write `can_be_disabled: true`, or correct the other of the two.',
    );
  return found;
}

const isOff = ({ off_by_default }: Subprocessor) => off_by_default === true;

// A live control that says of all AI features that they are off at first.
const offByControl = ({ controls }: Trust) =>
  (controls.groups ?? [])
    .flatMap((group) => group.controls ?? [])
    .filter(({ status, coverage }) => status === 'live' && !coverage)
    .find(
      ({ title }) =>
        /\b(?:AI|KI)\b/.test(title) &&
        /\boff (?:until|unless|by default)\b|\bopt[- ]in\b/i.test(title),
    )?.title;
