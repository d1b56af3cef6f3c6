// Words of the register, the changelog and the feeds: what they say beyond what the author wrote. English.
import type { ChangeKind, Material } from '../trust.ts';
import type { FeedWords } from '../derive/feed-content.ts';
import type { Standing } from '../derive/register.ts';

type Transfer = NonNullable<Material['transfers']>[number];

const kinds: Record<ChangeKind, string> = {
  baseline: 'Register first published',
  added: 'Added',
  replaced: 'Replaced',
  removed: 'Removed',
  renamed: 'New name',
  'entity-changed': 'Another legal entity',
  'purpose-changed': 'Purpose changed',
  'data-changed': 'Data changed',
  'location-changed': 'Locations changed',
  'transfer-changed': 'Transfer mechanisms changed',
  'engagement-changed': 'Use changed',
  corrected: 'Wording corrected',
  amended: 'Notice amended',
  withdrawn: 'Notice withdrawn',
  'claim-changed': 'Claim changed',
};

const fields: Record<keyof Material, string> = {
  name: 'Name',
  legal_name: 'Legal entity',
  purpose: 'Purpose',
  data: 'Data',
  locations: 'Locations',
  transfers: 'Transfer mechanisms',
  engagement: 'Used',
};

const standings: Record<Standing | 'customer' | 'undecided', [title: string, about: string]> = {
  announced: ['Announced', 'Not used yet; each from its own day.'],
  active: ['In use', 'Vendors that process customer data for us.'],
  ending: ['Ending', 'Still used; each until its own day.'],
  customer: [
    'On your own account, key or wish',
    'Vendors that process your data only because you direct it.',
  ],
  undecided: ['Not decided yet', 'Functions for which no vendor is chosen.'],
  ended: ['Ended', 'No longer used.'],
};

// Each with the act that it rests on, since a reviewer writes that into a transfer assessment.
const mechanismSources: Record<Transfer['mechanism'], string> = {
  'none-required': 'The data does not leave the area named.',
  adequacy:
    'An adequacy decision on the country of destination: GDPR Art. 45, or its UK or Swiss counterpart.',
  dpf: 'EU–US Data Privacy Framework: Commission Implementing Decision (EU) 2023/1795 of 10 July 2023, under GDPR Art. 45.',
  'dpf-uk-extension':
    'UK Extension to the EU–US Data Privacy Framework: The Data Protection (Adequacy) (United States of America) Regulations 2023, in force since 12 October 2023.',
  'dpf-swiss':
    'Swiss–US Data Privacy Framework: recognised as adequate by the Swiss Federal Council with effect from 15 September 2024.',
  'scc-2021-914':
    'Standard contractual clauses: annex to Commission Implementing Decision (EU) 2021/914 of 4 June 2021, under GDPR Art. 46(2)(c).',
  'uk-idta':
    'International Data Transfer Agreement of the UK Information Commissioner, in force since 21 March 2022.',
  'uk-addendum':
    'International Data Transfer Addendum of the UK Information Commissioner to the EU clauses, in force since 21 March 2022.',
  'bcr-processor': 'Binding corporate rules for processors: GDPR Art. 47.',
  'derogation-49': 'Derogation for a specific situation: GDPR Art. 49.',
  unknown: 'We do not know on which ground the vendor transfers the data.',
};

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

/** The words of an announcement, as feeds and change pages say it. */
export const announcementWords = {
  kinds,
  fields,
  announced: 'Announced',
  effective: 'Takes effect',
  objectBy: 'Last day to object',
  endOfDay: (timeZone: string) => `end of that day, ${timeZone}`,
  vendor: 'Vendor',
  replaces: 'Takes the place of',
  amends: 'Amends',
  takesBack: 'Takes back',
  reason: 'Why',
  emergency: 'Shorter notice than promised:',
  affects: 'Affects',
  everyone: 'all customers',
  features: 'features',
  regions: 'regions',
  plans: 'plans',
  dataAfter: 'What happens to the data',
  what: 'What',
  was: 'Was',
  now: 'Now',
  absent: 'Not stated',
  toObject: (contact: string, day: string, endOfDay: string) =>
    `To object, write to ${contact} by ${day} (${endOfDay}).`,
  register: 'The register on that day',
  today: 'What became of it since, and the permanent address:',
} satisfies Omit<FeedWords, 'describe' | 'day'>;

/** The words, by where they are used. */
export const changeWords = {
  ...announcementWords,
  mechanismSources,
  kind: 'Kind of change',
  register: {
    title: 'Subprocessors',
    description: (name: string) =>
      `Every vendor that processes customer data for ${name}: purpose, data, locations, transfers; what is coming, and what ended.`,
    lead: (name: string) =>
      `Every vendor that processes customer data for ${name}, as of the day given here.`,
    asOf: 'As of',
    checked: 'Last checked',
    standings,
    caption: (title: string) => `Subprocessors: ${title}`,
    columns: {
      vendor: 'Vendor',
      purpose: 'Purpose',
      data: 'Data',
      locations: 'Locations',
      transfers: 'Transfer mechanisms',
      used: 'Used',
    },
    optional: 'Optional',
    notStated: 'Not stated',
    noData: 'None stated',
    since: 'Since',
    from: 'from',
    until: 'Until',
    inFull: 'In full',
    inFullOf: (name: string) => `${name} in full`,
    candidates: 'Candidates',
    noCandidates: 'None named yet',
    function: 'Function',
    coming: 'What is coming',
    comingAbout: 'Announced changes that are not in effect yet, the soonest first.',
    nothingComing: 'No change is announced.',
    empty: 'We use no subprocessors.',
    records: 'Each vendor in full',
    recordsAbout: 'What we know of each vendor. What is not listed for one is not recorded.',
    transfersTitle: 'Transfer mechanisms and what they rest on',
    matrix: 'Which vendor receives which data',
    matrixCaption: 'Vendors by row, categories of data by column',
    cells: {
      now: 'receives',
      later: 'will receive',
      undecided: 'would receive; no vendor is chosen yet',
      never: 'does not receive',
    },
    matrixLegend:
      'A filled circle: receives it. An empty circle: will receive it from the day given, or would once a vendor is chosen. An empty cell: does not receive it.',
    noWindow: 'No window for objection',
    back: 'Back to the table',
    objections: 'Objections to',
  },
  record: {
    legal_name: 'Legal entity',
    address: 'Address',
    contact: 'Contact',
    purpose: 'Purpose',
    responsibility: 'Where its task ends',
    subjects: 'Whom the data is about',
    data: 'Data',
    receives: 'Receives',
    not_received: 'Does not receive',
    locations: 'Locations',
    transfers: 'Transfer mechanisms',
    products: 'Only for',
    plans: 'Only on the plans',
    account: 'Account or key',
    accounts: { ours: 'Ours', customer: 'The customer’s' },
    off_by_default: { true: 'Off until you switch it on', false: 'On from the start' },
    opt_out: { true: 'You can switch it off', false: 'It cannot be switched off' },
    control: 'Your control',
    self_hosted_option: 'Run it yourself',
    retention: 'Kept there',
    certifications: 'Its own certificates',
    validUntil: 'valid until',
    expired: 'expired',
    dpa: 'Data processing agreement',
    own_subprocessors: 'List of its subprocessors',
    privacy: 'Privacy notice',
    engaged_by: 'Engaged through',
    fronts: 'Passes data on to',
    affiliate: { true: 'Belongs to our group of companies', false: 'Not part of our group' },
    group: 'Group',
    parent: 'Ultimate parent',
    lei: 'Legal Entity Identifier',
    last_assessed: 'Last assessed by us',
    note: 'Note',
    standing: 'Standing',
    decision: 'How it will be decided',
  },
  notice: {
    title: 'Our promise of notice',
    ahead: 'Announced ahead',
    days: (days: number) =>
      `Every change that you can object to is announced at least ${plural(days, 'day', 'days')} before it takes effect.`,
    objection: (days?: number) =>
      days === undefined
        ? 'Until the day on which the change takes effect.'
        : `Within ${plural(days, 'day', 'days')} of the announcement, at the latest on the day on which the change takes effect.`,
    endOfDay: (timeZone: string) => `A last day ends at midnight, ${timeZone}.`,
    write: 'Write to',
  },
  changelog: {
    title: 'Changes',
    description: (name: string) =>
      `Every change to the subprocessors of ${name}, announced before it takes effect, and how to follow them.`,
    lead: 'Every change to the register of subprocessors, newest first. What was published stays.',
    ofYear: (year: string) => `Changes announced in ${year}`,
    claims: 'Claims that changed',
    claimsAbout:
      'Statements outside the register that became weaker. They are not in the feed of subprocessor changes; their own feed is /changes/claims.xml.',
    none: 'No change is recorded.',
    newest: 'Newest change',
    allChanges: 'All changes',
  },
  state: {
    takesEffect: 'Takes effect',
    inEffect: 'In effect since',
    lastDay: 'Last day to object',
    lastDayWas: 'Last day to object was',
    withdrawn: 'Withdrawn',
    amended: 'Amended',
    emergency: 'Shorter notice than promised',
    published: 'Published',
    nowEffective: 'Now takes effect',
  },
  change: {
    status: 'Where it stands on',
    subject: 'Row',
    differences: 'Before and after',
    removedPart: 'was:',
    addedPart: 'now:',
    whole: { after: 'As it will be', before: 'As it was' },
    objecting: 'How to object',
    noObjection: 'This kind of change opens no window for objection.',
    objectionOver: (day: string) => `The last day to object was ${day}.`,
    objectionEnded: 'The notice was withdrawn, so there is nothing to object to.',
    write: 'Write to',
    by: 'by',
    say: 'Say which change you object to; its permanent name is below.',
    related: 'Related notices',
    amends: 'This amends',
    takesBack: 'This takes back',
    amendedBy: 'Amended by',
    withdrawnBy: 'Withdrawn by',
    nowEffective: 'New day from which it holds:',
    nowObjectBy: 'New last day to object:',
    claim: 'The claim',
    description: (company: string, kind: string) =>
      `${kind}: a change to the subprocessors of ${company}, with its dates and how to object.`,
    permanent: 'Permanent name',
    permanentNote: 'The same in every feed, wherever this site is served.',
    baseline: 'The register as first published',
  },
  follow: {
    title: 'How to follow',
    feed: 'Feed',
    lead: 'Each change reaches the feeds when it is announced. They hold every change ever announced.',
  },
  notFound: {
    title: 'Not found',
    description: 'There is no page at this address.',
    text: 'There is no page at this address. What was published here stays at its address, so check how it is written. Perhaps you look for:',
    pages: [
      ['/', 'The trust page'],
      ['/subprocessors/', 'The register of subprocessors'],
      ['/changes/', 'The changelog'],
    ] as const,
  },
  feed: {
    description: (name: string) =>
      `Every change to the subprocessors of ${name}, announced before it takes effect.`,
  },
  claimFeed: {
    title: (name: string) => `${name}: claims that changed`,
    description: (name: string) =>
      `Every statement of ${name} outside the register of subprocessors that became weaker.`,
  },
} as const;
