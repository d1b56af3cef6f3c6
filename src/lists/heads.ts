// What the heads of columns mean: the words that published lists use, in the order of how surely they mean it.
import { oneOfWords } from './any-of.ts';

/** What a column can hold: mostly the field of that name, else what the list says that no field can hold. */
export const columnFields = [
  'id',
  'name',
  'legal_name',
  'purpose',
  'data',
  'receives',
  'not_received',
  'subjects',
  'locations',
  'transfers',
  'engagement',
  'optional',
  'opt_out',
  'products',
  'plans',
  'retention',
  'dpa',
  'privacy',
  'own_subprocessors',
  'certifications',
  'address',
  'contact',
  'affiliate',
  'parent',
  'lei',
  'euid',
  'parent_lei',
  'last_assessed',
  'note',
  'website',
] as const;
export type ColumnField = (typeof columnFields)[number];

export interface Meaning {
  field: ColumnField;
  /** 1 is sure; of two columns that may mean a field, the one with the lower number does. */
  rank: number;
}

const dataHead =
  '(?:(?:category|type|kind) )?(?:customer |personal |user |client |processed |shared )?(?:data|information|pii)(?: (?:category|type|kind|element|field|item))?';
const whatHappens = oneOfWords(`
  processed | shared | received | accessed | access | stored | handled | collected | involved | transferred
  exposure | affected | concerned | sent | used | disclosed | it receive | they receive | it process | it processe
  they process
`);

const mechanism =
  '(?:mechanism|safeguard|(?<=transfer )(?:tool|basis|instrument))(?: (?:eu|eea|uk|ch|international|data|cross border|third country)+)?';

// Written without "the", "of" and the like, in the singular, with "subprocessor" for every spelling of it.
const meanings: readonly [ColumnField, number, RegExp][] = [
  ['id', 1, /^id$/],
  ['name', 1, /^(?:name )?subprocessor(?: name)?$/],
  ['name', 1, /^(?:name )?(?:vendor|supplier|processor|service provider|provider)(?: name)?$/],
  ['name', 2, /^(?:name )?(?:company|organisation|organization|business|partner)(?: name)?$/],
  [
    'name',
    2,
    /^(?:name )?third party(?: (?:vendor|provider|service provider|processor|company|subprocessor|supplier|organisation))?(?: name)?$/,
  ],
  [
    'name',
    2,
    /^(?:subprocessor|vendor|external|infrastructure|cloud|ai) (?:company|entity|vendor|provider|service provider|partner|supplier|organisation)(?: name)?$/,
  ],
  ['name', 2, /^(?:name|who|title)$/],
  ['name', 3, /^(?:name )?(?:third party |subprocessor |affiliate )?entity(?: name)?$/],
  [
    'name',
    4,
    /^(?:name )?(?:third party )?(?:service|tool|product|platform|application|system|software|solution)(?: name)?$/,
  ],
  ['name', 5, /^(?:full )?legal (?:name|entity)(?: name)?$/],
  ['legal_name', 1, /^(?:full |registered )?legal (?:name|entity)(?: name)?$/],
  [
    'legal_name',
    1,
    /^(?:contracting|registered|corporate|subprocessor legal|vendor legal) (?:entity|party|name|company)(?: name)?$/,
  ],
  ['legal_name', 2, /^(?:name )?entity(?: name)?$/],
  ['legal_name', 3, /^(?:name )?company(?: name)?$/],
  [
    'purpose',
    1,
    /^(?:nature )?purpose(?: (?:processing|data processing|engagement|use|usage|subprocessing|service|transfer))?$/,
  ],
  ['purpose', 1, /^(?:processing|business|data processing|subprocessing|service) purpose$/],
  [
    'purpose',
    1,
    /^(?:purpose|service|function|description)(?: (?:purpose|service|function|description))+$/,
  ],
  [
    'purpose',
    2,
    /^(?:function|role|task|use|usage|use case|functionality|what (?:it|they) do|what (?:it|they) doe|what|usedfor|what we usedfor|why(?: we use (?:it|them))?|reason|subject matter(?: processing)?)$/,
  ],
  [
    'purpose',
    2,
    /^(?:nature|activity|processing|(?:nature|type|description|subject matter nature) processing)$/,
  ],
  ['purpose', 2, /^(?:(?:sub)?processing activity|processing (?:operation|type|description))$/],
  [
    'purpose',
    3,
    /^(?:service|service provided|service performed|provided service|type service|service type|description service|service description|service offered|service rendered|scope service|nature service)$/,
  ],
  ['purpose', 4, /^(?:description|detail|summary|what)$/],
  [
    'purpose',
    5,
    /^(?:category|type|kind|area|(?:vendor|subprocessor|service|provider) (?:category|type))$/,
  ],
  ['subjects', 1, /^(?:category |type |affected )?data subject(?: category| type)?$/],
  ['not_received', 1, /^(?:not received|data not (?:received|shared))$/],
  ['receives', 1, /^receive$/],
  ['data', 1, new RegExp(`^${dataHead}(?: ${whatHappens})?$`)],
  [
    'data',
    1,
    /^(?:processed|shared|transferred|affected|accessed) (?:personal |customer )?(?:data|information)(?: (?:category|type))?$/,
  ],
  ['data', 2, /^what (?:(?:personal |customer )?data )?(?:it|they) (?:receive|see|processe?)$/],
  [
    'locations',
    1,
    /^(?:data )?(?:location|region|country|geography|jurisdiction|territory)(?: (?:(?:data )?(?:processing|hosting|storage|storing)|data|service|processing activity|server|subprocessing))?$/,
  ],
  [
    'locations',
    1,
    /^(?:(?:data |service )?(?:processing|hosting|storage|hosted|data ?center|server|service|subprocessor|vendor)) (?:location|region|country|site)$/,
  ],
  [
    'locations',
    1,
    /^(?:data )?(?:hosting|residency|hosted|storage|where(?: (?:they|it) processe?)?|where (?:data )?(?:hosted|stored|processed)|place(?: processing)?)$/,
  ],
  ['locations', 1, /^(?:stored|processed)$/],
  ['locations', 2, /^(?:country|region|location)(?: (?:country|region|location))+$/],
  [
    'locations',
    2,
    /^(?:city|data ?center|geographic (?:location|region)|geographical location|location hosting|hosting location|third country)$/,
  ],
  [
    'transfers',
    1,
    new RegExp(
      `^(?:(?:data |international |cross border |international data )?transfer )?${mechanism}(?: transfer)?$`,
    ),
  ],
  [
    'transfers',
    1,
    /^(?:legal basis|legal ground|ground|appropriate safeguard|adequate safeguard|mechanism|basis|safeguard) (?:international |data |cross border |third country )*transfer$/,
  ],
  [
    'transfers',
    1,
    /^(?:(?:international|data|cross border|third country) )*transfer(?: mechanism)?(?: (?:eu|eea|uk|ch| )+transfer)?$/,
  ],
  ['transfers', 1, /^(?:appropriate |transfer |adequacy )?safeguard$/],
  ['engagement', 1, /^(?:engagement|used|when used)$/],
  ['optional', 1, /^optional$/],
  ['opt_out', 1, /^opt ?out(?: available| possible)?$/],
  [
    'products',
    1,
    /^(?:applicable |relevant |affected |used )?(?:product|feature|module|offering|product feature)(?: (?:used|affected|concerned|service))?$/,
  ],
  ['products', 2, /^(?:applicable|relevant|affected) service$/],
  ['plans', 1, /^(?:applicable )?plan$/],
  ['retention', 1, /^(?:data )?retention(?: (?:period|time|policy))?$/],
  [
    'dpa',
    1,
    /^(?:link )?(?:dpa|data (?:processing|protection) (?:agreement|addendum|term)|contract dpa)(?: (?:link|url|dpa|statu|place|signed))?$/,
  ],
  [
    'privacy',
    1,
    /^(?:link )?(?:privacy|data protection)(?: (?:policy|notice|statement|information|link|url|term))*$/,
  ],
  [
    'own_subprocessors',
    1,
    /^(?:link )?(?:own |list |further )?(?:sub ?)?subprocessor (?:list|link|url|page)$/,
  ],
  ['own_subprocessors', 1, /^own subprocessor$/],
  ['own_subprocessors', 2, /^(?:sub ?subprocessor|list subprocessor|further subprocessor)$/],
  [
    'certifications',
    1,
    /^(?:security |compliance )?(?:certification|certificate|attestation|accreditation|compliance|audit report)(?: (?:held|report))?$/,
  ],
  [
    'address',
    1,
    /^(?:(?:registered|company|corporate|postal|business|vendor|subprocessor|full|legal|entity) )?address$/,
  ],
  [
    'contact',
    1,
    /^(?:(?:privacy|security|data protection|dpo) )?(?:contact|email|e mail|dpo|data protection officer|representative)(?: (?:person|detail|information|email|e mail|address|data|point|officer|link))*$/,
  ],
  ['affiliate', 1, /^affiliate$/],
  ['parent', 1, /^(?:ultimate )?parent(?: company)?$/],
  ['lei', 1, /^(?:lei|legal entity identifier)$/],
  ['euid', 1, /^(?:euid|european unique identifier)$/],
  ['parent_lei', 1, /^(?:(?:ultimate )?parent(?: company)? )(?:lei|legal entity identifier)$/],
  [
    'last_assessed',
    1,
    /^(?:last|date(?: last)?) (?:assessed|assessment|reviewed|review|security review|security assessment|audited)(?: date)?$/,
  ],
  [
    'note',
    1,
    /^(?:note|comment|remark|additional (?:note|information|detail|remark|comment)|further information|more information|other|limit|condition|restriction)$/,
  ],
  [
    'website',
    1,
    /^(?:(?:company|corporate|vendor|subprocessor) )?(?:web ?site|url|link|web ?page|home ?page|domain|reference)(?: (?:link|url))?$/,
  ],
];

/** A head as the table above has it: without filling words, in the singular, in small letters. */
export function plainHead(head: string): string {
  return head
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\([^()]*\)|\[[^[\]]*\]/g, ' ')
    .replace(/['’]s?\b/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/\bsub (?=process)/g, 'sub')
    .replace(/\b(?:used|use it|use them) for\b/g, 'usedfor')
    .replace(
      /\b(?:the|of|a|an|our|its|their|is|are|and|or|s|for|by|in|to|with|on|that|which)\b/g,
      ' ',
    )
    .replace(/\b([a-z]+?)ies\b/g, '$1y')
    .replace(/\b[a-z]{2,}[^s\W]s\b/g, (word) => (endsInS.has(word) ? word : word.slice(0, -1)))
    .replace(/\s+/g, ' ')
    .trim();
}

const endsInS = new Set(['basis', 'has', 'does', 'gdprs']);

/** Every field that a head may mean; none for a head that nobody has taught us. */
export function meaningsOf(head: string): Meaning[] {
  const whole = meaningsOfPhrase(plainHead(head));
  if (whole.length > 0) return whole;
  // "Location / hosting" means one thing in two words; "Name / address" means two, and its cells cannot be told apart.
  const parts = head.split(/[/|&+,]|\band\b/i).map((part) => meaningsOfPhrase(plainHead(part)));
  if (parts.length < 2 || parts.some((part) => part.length === 0)) return [];
  const [first = [], ...others] = parts;
  return first.filter(({ field }) =>
    others.every((other) => other.some((meaning) => meaning.field === field)),
  );
}

function meaningsOfPhrase(phrase: string): Meaning[] {
  const found = new Map<ColumnField, number>();
  for (const [field, rank, pattern] of meanings)
    if (pattern.test(phrase) && !found.has(field)) found.set(field, rank);
  return [...found].map(([field, rank]) => ({ field, rank }));
}
