// The kinds of journal entry, in one table. Everything that depends on the kind is read from here.
import { materialFields, type MaterialField } from './material.ts';

export interface Kind {
  /** What an author reads in the editor. */
  description: string;
  /** What the entry is about: the whole register, one vendor, an earlier entry, or a claim outside the register. */
  about: 'register' | 'vendor' | 'entry' | 'claim';
  /** What happens to the vendor: it comes, replaces another, goes, never was one, or some of its fields change. */
  does: 'start' | 'replace' | 'end' | 'strike' | 'change' | 'nothing';
  /** The material fields that `after` states. An amendment can correct only these. */
  fields: readonly MaterialField[];
  /** Whether it has a day of effect, and so must be announced as early as the notice policy promises. */
  noticed: boolean;
  /** Whether customers can object to it (GDPR Art. 28(2) and what contracts add to it). */
  opensWindow: boolean | 'if used by default';
  /** Whether it is in the feed of subprocessor changes. The changelog holds every entry. */
  inFeed: boolean;
  /** For a new name: whether the legal entity stays the same, and whether it was listed without its name until then, or will be. */
  entity?: 'same' | 'other' | 'unnamed' | 'withheld';
}

const all = materialFields;

export const changeKinds = {
  baseline: {
    description: 'The first publication of an existing list: one entry for all of it.',
    about: 'register',
    does: 'start',
    fields: [],
    noticed: false,
    opensWindow: false,
    inFeed: true,
  },
  added: {
    description: 'A new vendor.',
    about: 'vendor',
    does: 'start',
    fields: all,
    noticed: true,
    opensWindow: true,
    inFeed: true,
  },
  replaced: {
    description: 'One vendor takes the place of another.',
    about: 'vendor',
    does: 'replace',
    fields: all,
    noticed: true,
    opensWindow: true,
    inFeed: true,
  },
  removed: {
    description: 'A vendor goes.',
    about: 'vendor',
    does: 'end',
    fields: [],
    noticed: true,
    opensWindow: false,
    inFeed: true,
  },
  'struck-out': {
    description:
      'A vendor was listed by mistake and never was a subprocessor. In the register it is not one that ended.',
    about: 'vendor',
    does: 'strike',
    fields: [],
    noticed: false,
    opensWindow: false,
    inFeed: true,
  },
  renamed: {
    description: 'A new name of the same legal entity.',
    about: 'vendor',
    does: 'change',
    fields: ['name', 'legal_name'],
    noticed: true,
    opensWindow: false,
    inFeed: true,
    entity: 'same',
  },
  named: {
    description: 'A vendor that was listed without its name is named. It is the same as before.',
    about: 'vendor',
    does: 'change',
    fields: ['name', 'legal_name'],
    noticed: true,
    opensWindow: false,
    inFeed: true,
    entity: 'unnamed',
  },
  'name-withheld': {
    description:
      'A vendor that was listed under its name is listed without it. It is the same as before.',
    about: 'vendor',
    does: 'change',
    fields: ['name', 'legal_name'],
    noticed: true,
    opensWindow: false,
    inFeed: true,
    entity: 'withheld',
  },
  'entity-changed': {
    description: 'Another legal entity takes over.',
    about: 'vendor',
    does: 'change',
    fields: ['name', 'legal_name'],
    noticed: true,
    opensWindow: true,
    inFeed: true,
    entity: 'other',
  },
  'purpose-changed': {
    description: 'What it does with the data changes.',
    about: 'vendor',
    does: 'change',
    fields: ['purpose'],
    noticed: true,
    opensWindow: true,
    inFeed: true,
  },
  'data-changed': {
    description: 'It receives other data.',
    about: 'vendor',
    does: 'change',
    fields: ['data', 'no_data'],
    noticed: true,
    opensWindow: true,
    inFeed: true,
  },
  'location-changed': {
    description: 'It processes data elsewhere.',
    about: 'vendor',
    does: 'change',
    fields: ['locations'],
    noticed: true,
    opensWindow: true,
    inFeed: true,
  },
  'transfer-changed': {
    description: 'Another ground for transfers.',
    about: 'vendor',
    does: 'change',
    fields: ['transfers'],
    noticed: true,
    opensWindow: false,
    inFeed: true,
  },
  'engagement-changed': {
    description:
      'From optional to always, from always to opt-out, or the reverse; or other limits of the same use: other plans, on from the start.',
    about: 'vendor',
    does: 'change',
    fields: ['engagement'],
    noticed: true,
    opensWindow: 'if used by default',
    inFeed: true,
  },
  corrected: {
    description: 'Wording only: a typo in name or purpose. Not in the default feed, no notice.',
    about: 'vendor',
    does: 'change',
    fields: ['name', 'purpose'],
    noticed: false,
    opensWindow: false,
    inFeed: false,
  },
  amended: {
    description: 'Corrects an entry that is already published.',
    about: 'entry',
    does: 'nothing',
    fields: [],
    noticed: true,
    opensWindow: false,
    inFeed: true,
  },
  withdrawn: {
    description: 'Takes back an announced change that will not happen.',
    about: 'entry',
    does: 'nothing',
    fields: [],
    noticed: false,
    opensWindow: false,
    inFeed: true,
  },
  'claim-changed': {
    description: 'A claim outside the register got weaker.',
    about: 'claim',
    does: 'nothing',
    fields: [],
    noticed: false,
    opensWindow: false,
    inFeed: false,
  },
} as const satisfies Record<string, Kind>;

export type ChangeKind = keyof typeof changeKinds;

/** The kinds that have an attribute: `KindWith<{ does: 'change' }>`. */
export type KindWith<Attribute extends Partial<Kind>> = {
  [Name in ChangeKind]: (typeof changeKinds)[Name] extends Attribute ? Name : never;
}[ChangeKind];

type OfKind<Entry, Attribute extends Partial<Kind>> = Extract<Entry, { kind: KindWith<Attribute> }>;

export const kindOf = ({ kind }: { kind: ChangeKind }): Kind => changeKinds[kind];

export function isAbout<Entry extends { kind: ChangeKind }, About extends Kind['about']>(
  entry: Entry,
  about: About,
): entry is OfKind<Entry, { about: About }> {
  return kindOf(entry).about === about;
}

export function does<Entry extends { kind: ChangeKind }, Does extends Kind['does']>(
  entry: Entry,
  what: Does,
): entry is OfKind<Entry, { does: Does }> {
  return kindOf(entry).does === what;
}
