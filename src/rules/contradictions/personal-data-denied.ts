// Finds categories that are said to hold no personal data, and to contain some.
import { anyOf, says } from '../../prose/compiler.ts';
import { isReduced } from '../../prose/things.ts';
import type { DataCategory } from '../../trust.ts';
import type { Rule } from '../rule.ts';

export const personalDataDenied: Rule = {
  code: 'personal-data-denied',
  severity: 'warning',
  group: 'across-files',
  reason:
    'A name, an e-mail address, an IP address, a photo or a signature is personal data. `personal: false` above such a category takes it out of a customer’s record of processing. What is anonymous by its own words ("IP address, anonymised") is left alone; what is only hashed or pseudonymous is personal still.',
  source: 'GDPR Art. 4(1); Recital 26; CJEU C-582/14 (Breyer)',
  check({ trust, placeOf }) {
    return (trust?.data.categories ?? []).flatMap((category) => {
      const found = category.personal === false && personalIn(category);
      if (!found) return [];
      return [
        {
          place: placeOf('data', category.id, ['personal']),
          message: `"${category.title}" is said to hold no personal data, and ${found}.`,
          fix: 'Write `personal: true`. If what it contains cannot be traced to a person, say so in `contains`, such as `IP address, anonymised`; or why on the category: `allow: { personal-data-denied: … }`.',
        },
      ];
    });
  },
};

function personalIn({ contains = [] }: DataCategory): string | undefined {
  const item = contains.find((text) => isPersonal(text) && !isNobodys(text));
  return item && `\`contains\` names "${item}"`;
}

const personNames =
  /^(?:(?:the|your|their|first|last|family|full|user|customer|member|employee)s?[ ’'-])*names?\b|^e-?mails?$/i;
const otherData = says(anyOf`
  usernames?|e-?mail address(es)?|phone( numbers?)?|telephone( numbers?)?|IP[- ]address(es)?
  (postal|home|street) address(es)?|dates? of birth|birthda(ys?|tes?)|photos?|portraits?|signatures?|voice
  passwords?|(user|member|employee|device|advertising) ids?|contacts|passports?|social security
  (health|medical) (data|records?)|IBAN`);
const isPersonal = (text: string) => personNames.test(text) || otherData(text);

const kept = /\b(?:hash\w*|pseudonym\w*|first|last|token\w*)\b/i;
const nobodys =
  /\b(?:anonym\w*|aggregat\w*|synthetic|made-up|of (?:a |the )?(?:compan|compan(?:y|ies)|file|product)\w*)\b/i;

const isNobodys = (text: string) => nobodys.test(text) || (isReduced(text) && !kept.test(text));
