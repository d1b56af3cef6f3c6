// What every first review of a vendor asks, and the words by which an English text speaks of each.

/** In the order in which a reviewer asks. The words are wide on purpose: a text that has one of them may hold the answer. */
export const reviewQuestions = {
  stored:
    /\b(?:stor(?:e|ed|es|age|ing)|host(?:ed|ing|s)?|regions?|data cent(?:er|re)s?|located|locations?|residency)\b/i,
  kept: /\b(?:kept|keeps?|retain\w*|retention|delet\w*|eras\w*|purg\w*)\b/i,
  encrypted: /\b(?:encrypt\w*|TLS|SSL|HTTPS|AES)\b/i,
  vendors: /\b(?:sub-?processors?|vendors?|third[- ]part(?:y|ies)|suppliers?)\b/i,
  backups: /\b(?:back(?:ed)?[ -]?ups?|restor\w*|recover\w*)\b/i,
  access: /\b(?:access\w*|reach(?:es|ed)?)\b/i,
  breach: /\b(?:breach\w*|incidents?)\b/i,
} as const satisfies Record<string, RegExp>;
export type ReviewQuestion = keyof typeof reviewQuestions;
