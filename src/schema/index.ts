// Every kind of content file, in one table: adding a kind is one line here.
import type { z } from 'zod';
import { ai } from './kinds/ai.ts';
import { certification, certifications } from './kinds/certifications.ts';
import { change } from './kinds/changes.ts';
import { commitments } from './kinds/commitments.ts';
import { controlGroup, controls } from './kinds/controls.ts';
import { data, dataDefaults } from './kinds/data.ts';
import { disclosure } from './kinds/disclosure.ts';
import { document, documents } from './kinds/documents.ts';
import type { Defaults } from './fields/defaults.ts';
import type { ReferenceKind } from './fields/fields.ts';
import { faq, question } from './kinds/faq.ts';
import { recipient, recipients } from './kinds/recipients.ts';
import { roadmap } from './kinds/roadmap.ts';
import { section } from './kinds/sections.ts';
import { site } from './kinds/site.ts';
import { subprocessor, subprocessorDefaults, subprocessors } from './kinds/subprocessors.ts';

/** One kind of content file. */
export interface ContentKind {
  /** `one`: a single file. `list`: a file, a folder of records, or both. `folder`: records only. `pages`: Markdown. */
  shape: 'one' | 'list' | 'folder' | 'pages';
  /** What the whole file may say (`folder` and `pages`: one record, without its id). */
  file: z.ZodType;
  /** `list`: what one record may say, and the key under which the file holds its list. */
  record?: z.ZodType;
  key?: string;
  /** Where trust.json holds the records as a list: what it says of that list. Otherwise it holds the file as it is written. */
  published?: string;
  /** Where records of the file share values. */
  defaults?: Defaults;
}

export const contentKinds = {
  site: { shape: 'one', file: site },
  data: { shape: 'one', file: data, defaults: dataDefaults },
  ai: { shape: 'one', file: ai },
  subprocessors: {
    shape: 'list',
    file: subprocessors,
    record: subprocessor,
    key: 'subprocessors',
    defaults: subprocessorDefaults,
    published: 'Each vendor’s record, as it will be once every announced change is in effect.',
  },
  recipients: {
    shape: 'list',
    file: recipients,
    record: recipient,
    key: 'recipients',
    published: 'Recipients of data that are no subprocessors: no notice is given of them.',
  },
  changes: {
    shape: 'folder',
    file: change,
    published: 'Every change announced by the day, oldest first; digests are in changes.json.',
  },
  controls: { shape: 'list', file: controls, record: controlGroup, key: 'groups' },
  certifications: {
    shape: 'list',
    file: certifications,
    record: certification,
    key: 'certifications',
    published: 'Frameworks, in order; `status` as written. What expired since is in `gaps`.',
  },
  roadmap: { shape: 'one', file: roadmap },
  commitments: { shape: 'one', file: commitments },
  disclosure: { shape: 'one', file: disclosure },
  documents: {
    shape: 'list',
    file: documents,
    record: document,
    key: 'documents',
    published: 'Documents, in order.',
  },
  faq: {
    shape: 'list',
    file: faq,
    record: question,
    key: 'questions',
    published: 'Questions and answers, in order.',
  },
  sections: { shape: 'pages', file: section, published: 'Texts in Markdown.' },
} as const satisfies Record<string, ContentKind>;

/** The name of a kind, which is also its file's or folder's name. */
export type Stem = keyof typeof contentKinds;

export const stems = Object.keys(contentKinds) as Stem[];

/** Where the records of each kind stand: the file's stem, then the keys down to the list. */
export const recordLists: Record<ReferenceKind, string> = {
  control: 'controls.groups.controls',
  group: 'controls.groups',
  certification: 'certifications.certifications',
  roadmap: 'roadmap.items',
  data: 'data.categories',
  subprocessor: 'subprocessors.subprocessors',
  commitment: 'commitments.commitments',
  severity: 'commitments.severity_levels',
  document: 'documents.documents',
  question: 'faq.questions',
  change: 'changes',
  'not-stored': 'data.not_stored',
  availability: 'commitments.availability',
  'ai-provider': 'ai.providers',
  'ai-feature': 'ai.features',
  // What stands once on the site is in no list; `derive/claims.ts` names it.
  promise: 'promise',
};
