// The one door between the loaded content and the pages; `src/index.ts` serves it.
declare module 'virtual:trust' {
  /** The whole model. */
  export const trust: import('../trust.ts').Trust;
  /** The day that the pages speak of. */
  export const asOf: import('../day.ts').Day;
  /** Whether Astro's development server shows the pages; a build never does, whatever its environment says. */
  export const isServed: boolean;
  /** The logo, if there is one: the addresses of its files, its width as a share of its height. */
  export const logo:
    { src: string; dark?: string; proportion: number; holdsName: boolean } | undefined;
}

// What the theme overrides, in the layers of the stylesheet.
declare module 'virtual:trust/theme.css' {}

// What the choices of the register hide, by the places and categories of this content.
declare module 'virtual:trust/choices.css' {}

// `schemas/trust.schema.json`, which `src/schema/` made.
declare module 'virtual:trust/schema' {
  /** The text of the file. */
  const schema: string;
  export default schema;
}
