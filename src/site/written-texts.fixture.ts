// Every text that an author wrote; pages, twins and exports must hold all of them.
import { fieldsOf } from '../schema/walk.ts';
import { contentKinds } from '../schema/index.ts';

/** Every plain text of the model; Markdown is compared by the words that survive its markup elsewhere. */
export function* writtenTexts(trust: Record<string, unknown>): Generator<string> {
  const whole = {
    site: 'site',
    data: 'data',
    ai: 'ai',
    controls: 'controls',
    roadmap: 'roadmap',
    commitments: 'commitments',
    disclosure: 'disclosure',
  } as const;
  const lists = {
    subprocessors: 'subprocessors',
    certifications: 'certifications',
    documents: 'documents',
  } as const;
  for (const [key, stem] of Object.entries(whole))
    if (trust[key]) yield* texts(contentKinds[stem].file, trust[key]);
  for (const [key, stem] of Object.entries(lists))
    for (const record of trust[key] as unknown[]) yield* texts(contentKinds[stem].record, record);
  for (const change of trust['changes'] as Record<string, unknown>[])
    yield* texts(contentKinds.changes.file, change);
}

function texts(schema: Parameters<typeof fieldsOf>[0], value: unknown): string[] {
  return fieldsOf(schema, value)
    .filter(({ meaning }) => meaning.role === 'text')
    .map((field) => field.value);
}

/** The text of a page without markup and white space, for comparison. */
export function plain(html: string): string {
  const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' };
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&#(x?)([0-9a-f]+);/gi, (_all, hex: string, digits: string) =>
      String.fromCodePoint(parseInt(digits, hex ? 16 : 10)),
    )
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (_all, name: string) => named[name] ?? '')
    .replace(/\s+/g, '');
}
