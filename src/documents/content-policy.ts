// What a page may load and do: nothing but styles, pictures and data of its own site.

/** The content security policy of every page. */
export const contentPolicy =
  "default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";
