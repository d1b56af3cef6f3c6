// One way of writing for each legal form, so that "S.à r.l.", "SARL" and "Sàrl" are found as one.

/** Small letters, digits and "&", without dots, blanks and accents: `sarl`, `gmbh&cokg`; empty where there are none. */
export const formKey = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{Letter}\p{Number}&]/gu, '');
