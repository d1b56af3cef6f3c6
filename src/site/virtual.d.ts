// How pages get the loaded content; `src/index.ts` provides it.
declare module 'virtual:trust' {
  /** The whole model. */
  export const trust: import('../trust.ts').Trust;
  /** The day that the pages speak of. */
  export const asOf: import('../day.ts').Day;
  /** The same day where a page only names it. Another day stands in for it while pages are rendered to be kept. */
  export const shownDay: import('../day.ts').Day;
  /** Whether the pages are served by Astro's development server. */
  export const isServed: boolean;
  /** The logo, if there is one: the addresses of its files, its width as a share of its height. */
  export const logo:
    { src: string; dark?: string; proportion: number; holdsName: boolean } | undefined;
}

// The styles of the theme.
declare module 'virtual:trust/theme.css' {}

// The styles of the register's filters, made from the places and categories of this content.
declare module 'virtual:trust/choices.css' {}

// `schemas/trust.schema.json`, which `src/schema/` made.
declare module 'virtual:trust/schema' {
  /** The text of the file. */
  const schema: string;
  export default schema;
}

// The `.astro` files of `slots` in the configuration.
declare module 'virtual:trust/slots' {
  type Component = import('astro/runtime/server/index.js').AstroComponentFactory;
  export const head: Component | undefined;
  export const header: Component | undefined;
  export const footer: Component | undefined;
  /** Their paths from the root of the project, for messages. */
  export const files: { head?: string; header?: string; footer?: string };
}
