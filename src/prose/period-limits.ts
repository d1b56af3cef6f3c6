// What keeps a length of time in a sentence from being a promise to all, and what only seems to deny one.

const anyOf = (...patterns: string[]) => `\\b(?:${patterns.join('|')})\\b`;

/** What is aimed at, offered to some, or was so. Tested on a sentence with single blanks. */
export const noPromise = new RegExp(
  anyOf(
    '(?:19|20)\\d\\d|used to|formerly|previously',
    'aim(?:s|ed|ing)?|try|tries|trying|strives?|striving|goals?|targets?|hopes?|we (?:want|expect|plan) to',
    'typically|usually|normally|mostly|on average|median|generally|often',
    'others|competitors|most companies',
    'enterprise|(?:business|team|pro|premium|starter|free|paid|higher|some|this|that|these) plans?',
    'negotiat\\w+|agreed otherwise|otherwise agreed|asks? for',
  ),
  'i',
);

const bounds = new RegExp(
  anyOf(
    '(?:no|not|never) (?:later|more|longer|less|fewer)',
    'without (?:any )?(?:undue |unreasonable )?delay',
    "(?:not|never|won't|don't|doesn't) (?:\\w+ )?(?:wait|take)",
    '(?:no|not|never)\\b[^.;]{0,60} (?:without|with (?:less|fewer) than)',
  ).replaceAll(' ', '\\s+'),
  'gi',
);

/** "No later than" and "without undue delay" deny nothing: blanks of the same length stand for them. */
export const withoutBounds = (text: string) =>
  text.replace(bounds, (words) => ' '.repeat(words.length));
