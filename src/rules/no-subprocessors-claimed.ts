// "We never share your data with third parties" is untrue to a reader of a page that lists subprocessors, although the law does not
// count a processor among third parties (GDPR Art. 4(10)): few readers know that, and none should have to. A sentence that names its
// limits ("other than the subprocessors listed", "for advertising") is left alone.
import { claimedSentences } from './claimed-sentences.ts';
import type { Rule } from './rule.ts';

export const noSubprocessorsClaimed: Rule = {
  code: 'no-subprocessors-claimed',
  severity: 'warning',
  check(content) {
    const names = (content.trust?.subprocessors ?? [])
      .filter(({ undecided, engagement }) => !undecided && engagement !== 'customer-directed')
      .map(({ name }) => name);
    if (names.length === 0) return [];
    return claimedSentences(content).flatMap(({ field, text }) => {
      if (limits.test(text)) return [];
      const [found] = claims.flatMap(({ pattern, instead }) => {
        const words = pattern.exec(text)?.[0];
        return words === undefined ? [] : [{ words, instead }];
      });
      if (!found) return [];
      return [
        {
          place: { ...field.place, words: found.words },
          message: `The page says "${found.words.replace(/\s+/g, ' ')}", and its register names ${listed(names)}.`,
          fix: `Say what is true, such as: ${found.instead}`,
        },
      ];
    });
  },
};

const whose =
  "(?:any of |your |our |customers[’']? |customer[’']s |customer |personal |user |any |this |all |the ){0,4}";
const data = `${whose}(?:data|information|content|records|files)`;
const others =
  '(?:any )?(?:third[- ]part(?:y|ies)|anyone(?: else)?|anybody(?: else)?|other companies|others|outside companies)';
const vendors = '(?:third[- ]party |external |other )?sub-?processors?\\b';
const never = "(?:never|do not|does not|don[’']t|doesn[’']t|will not|won[’']t)(?: ever)?";
const ends = '(?=(?: today| currently| at present| at all| whatsoever)?[*_\\s]*(?:[.,;:!)]|$))';
const given =
  '(?:(?:sold|rented|traded)(?:, | )(?:or |and |nor )?)*(?:shared|disclosed|passed on|passed|transferred|sent|given|provided|exposed) (?:with|to|on to)';
const unlimited = '(?! (?:that|who|whose|which)\\b)';

const honest = {
  none: 'We use the subprocessors that this page lists, and no others.',
  sharing:
    'We share your data with no one but the subprocessors that this page lists, and sell it to no one.',
  access:
    'No one reaches your data but our own staff and the subprocessors that this page lists, each for the purpose named there.',
};

/** Claims that a page with a register cannot make, and words that it can. A blank stands for any white space. */
const claims = (
  [
    [`(?:use|have|has|engage|employ)s? (?:no|zero) ${vendors}${ends}`, 'none'],
    [`${never} (?:use|have|engage|employ) (?:any )?${vendors}${ends}`, 'none'],
    [`without (?:any )?${vendors}${ends}`, 'none'],
    [`(?:no|zero) ${vendors}(?: (?:are |is )?(?:used|involved|engaged))?${ends}`, 'none'],
    [
      `${never} (?:(?:sell|rent|trade)(?:, | )(?:or |and |nor )?)*(?:share|disclose|pass on|pass|transfer|send|give|provide|expose) (?:${data}|it|them|anything) (?:with|to|on to) ${others}${unlimited}`,
      'sharing',
    ],
    [
      `${data} (?:is|are|will be) (?:never|not)(?: ever)? ${given} ${others}${unlimited}`,
      'sharing',
    ],
    [
      `(?:none of|no) ${data} (?:is|are|will be)(?: ever)? ${given} ${others}${unlimited}`,
      'sharing',
    ],
    [
      `no (?:third[- ]part(?:y|ies)|one else|other company) (?:has|have|gets?)(?: any)? access(?: to (?:${data}|it|them))?${ends}`,
      'access',
    ],
    [`no third-party access(?: to (?:${data}|it|them))?${ends}`, 'access'],
    [
      `no (?:third[- ]part(?:y|ies)|one else|other company) (?:can )?(?:sees?|reads?|access|accesses) (?:${data}|it|them)${ends}`,
      'access',
    ],
    [
      `third parties (?:have no|never have|never get|do not have|don[’']t have) (?:any )?access(?: to (?:${data}|it|them))?${ends}`,
      'access',
    ],
  ] as const
).map(([words, instead]) => ({
  pattern: new RegExp(`\\b${words.replaceAll(' ', '\\s+')}`, 'i'),
  instead: honest[instead],
}));

const limits =
  /\b(?:other than|except|apart from|aside from|besides|beyond|unless|but (?:the|our|those)|without (?:your|a|an|the|prior|notice|consent|permission|telling|asking|being)|(?:for|to) (?:advertis\w+|market\w*|ads|their own|any other|other purposes|analytics|profit|resale|train\w*)|listed|below|above|register|outside(?! compan)|only|until|yet|in the (?:EU|EEA|US|UK))\b/i;

const listed = (names: readonly string[]) =>
  names.length <= 3
    ? names.join(names.length === 2 ? ' and ' : ', ')
    : `${names.slice(0, 3).join(', ')} and ${names.length - 3} more`;
