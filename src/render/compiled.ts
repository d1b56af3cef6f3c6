// What the compiled pages and those who render them agree on.
import type { SSRResult } from 'astro';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Day } from '../day.ts';
import type { Trust } from '../trust.ts';
import type * as Renderer from './renderer.ts';

/** Under this key of `globalThis`, as a symbol, the pages find the content: the key of `Symbol.for`. */
export const contentKey = 'candor.content';

/** What the pages find there. */
export interface GivenContent {
  trust: Trust;
  asOf: Day;
  /** The day that pages print as theirs. */
  shownDay: Day;
  logo: Logo | undefined;
  /** The text of `schemas/trust.schema.json`. */
  schema: string;
}

/** The logo, as `virtual:trust` gives it. */
export interface Logo {
  src: string;
  dark: string | undefined;
  proportion: number;
  holdsName: boolean;
}

/** In the compiled style sheets: selectors of empty rules, which the styles made from the content replace. */
export const styleMarks = { theme: '.candor-theme', choices: '.candor-choices' };

/** What is used of a module that Astro has compiled. */
export interface CompiledModule {
  default: AstroComponentFactory;
  getStaticPaths?(options: { routePattern: string }): {
    params: Record<string, string | undefined>;
    props?: Record<string, unknown>;
  }[];
  /** All that a page depends on besides the content and `sharedInputs`, where the route tells it. */
  inputsOf?(props: Record<string, unknown>): string;
  /** All that every page of the route depends on besides the content. */
  sharedInputs?(): string;
}

/** A kind of page. */
export interface CompiledRoute {
  /** Its pattern: `/changes/[id]`. */
  route: string;
  /** Its style sheets in their order, without what their bytes add to their names: `Page.css`. */
  sheets: string[];
  load(): Promise<CompiledModule>;
}

/** The entry of the compiled pages. */
export interface CompiledEntry {
  routes: CompiledRoute[];
  /** What Astro has found out about each component. */
  componentMetadata: SSRResult['componentMetadata'];
  loadRenderer(): Promise<typeof Renderer>;
}
