// The one door between the loaded content and the pages; `src/index.ts` serves it.
declare module 'virtual:trust' {
  /** The whole model. */
  export const trust: import('../trust.ts').Trust;
  /** The day that the pages speak of. */
  export const asOf: import('../day.ts').Day;
  /** Whether Astro's development server shows the pages; a build never does, whatever its environment says. */
  export const isServed: boolean;
}

// `schemas/trust.schema.json`, which `src/schema/` made.
declare module 'virtual:trust/schema' {
  /** The text of the file. */
  const schema: string;
  export default schema;
}
