// The types that Astro gives to pages, without a generated file.
/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** Set by the layout of our pages, for the middleware. */
    isOfTrustCenter?: true;
    /** The same, if a company's own files print parts of the page. */
    slots?: import('../policy/slot-parts.ts').FilledSlots;
  }
}
