// Overclaims of certainty: that nobody could look, and that nothing ever happened. Neither can be known by whoever says it.
import type { Overclaim } from './overclaims.ts';

const customers =
  "(?:any of )?(?:your |our |the |any |customers'? |customer's |customer |client |user |personal ){0,3}(?:data|content|information|records|files|messages)";
const open = '(?:access|see|read|view|open|look at|get at|decrypt)';
const atAll =
  '(?:under any circumstances?|under no circumstances|ever|at any time|in any (?:way|case|situation)|no matter what|at all|whatsoever|even if (?:we|they) (?:want|wanted|try|tried)(?: to)?)';
const breach =
  '(?:(?:security |data |privacy |personal data |cyber ?security )?(?:breach(?:es)?|leaks?|compromises?)|(?:security )?incidents?|hacks?)';

export const overclaimsOfCertainty: readonly Overclaim[] = [
  {
    pattern: `(?:can ?not|can't|can never|could never|will never(?: be able to)?|are (?:not able|unable) to|are never able to|have no way to|has no way to|never)(?: ever)?(?: technically| physically)? ${open} ${customers},? ${atAll}|(?:can never|could never) ${open} ${customers}|under no circumstances (?:can|could|will|do|does|may|is|are) (?:we|(?:our|an?|any) \\w+|anyone|anybody)(?: at \\w+)?(?: ever)? ${open} ${customers}|(?:no one|nobody|none of us|no employee|no engineer)(?: at \\w+| here| of us| on our (?:team|staff)| but you| except you| other than you) (?:can|could|will) (?:ever )?${open} ${customers}|not even (?:we|our (?:own )?\\w+) (?:can|could) (?:ever )?${open} ${customers}|only you can (?:ever )?${open} your (?:data|information)`,
    honest:
      'Say who can, under which condition and how it is logged, in data.yaml: `access: [{ id: on-call-engineer, who: On-call engineer, to: Production database, condition: "Four eyes, one hour, logged" }]`.',
    reason:
      'Whoever runs the servers can reach what is on them, and restoring or a court order may need it. GDPR Art. 28(3)(b) and 32(4) ask who is authorised and by whose instruction, not that nobody is.',
    unless:
      'encrypt\\w*|your (?:own )?(?:keys?|passphrase|password|device)|(?:the|a) key|zero ?knowledge|client side|locally|self ?hosted|on prem\\w*|without|unless|until|except',
    bad: [
      'Our employees cannot access your data under any circumstances.',
      'Our staff can\u2019t ever read your messages at all.',
      'Engineers can never see customer data.',
      'Under no circumstances can our employees access your data.',
      'Nobody at Example can read your files.',
      'Not even our engineers can see your data.',
      'Only you can access your data.',
      'We are unable to access your records, ever.',
      'We will never be able to view your content, no matter what.',
    ],
    good: [
      'Our employees cannot access your data without a ticket that you open.',
      'Records are end-to-end encrypted, and we can never read your messages.',
      'Your passphrase stays with you, so that only you can read your data.',
      'Support cannot read your files.',
      'No one else in your workspace can read your files.',
      'We do not claim that nobody at Example can read your files.',
    ],
  },
  {
    pattern: `never(?: yet)? (?:had|suffered|experienced|seen|had to deal with)(?: from)? (?:an? |any )?(?:single |serious |major |known )?${breach}|never(?: once)? been (?:breached|hacked|compromised)|(?:no|zero|0|not a single|not one) ${breach} (?:ever|to date|so far|since (?:\\d{4}|day one|our|we|the)|in (?:our|the) (?:history|\\d+ years)|in \\d+ years)|breach free|(?:spotless|perfect|flawless|unblemished|clean) security (?:track )?record|never lost (?:an? (?:single )?(?:byte|bit|record|file)|any (?:customer )?data)`,
    honest:
      'Say what is known, and up to which day, such as "We know of no personal data breach up to 1 November 2026", and how you would notice one.',
    reason:
      'An intrusion can go unseen, which is why the law counts from when one becomes aware of a breach (GDPR Art. 33(1) and (2)): that none is known is all that anybody can say, and the day after it can be false.',
    unless:
      'know|known|aware|knowledge|detected|noticed|reported|confirmed|found|up to|as of|until|if|whether|cannot',
    bad: [
      'We have never had a breach.',
      'We\u2019ve never been hacked.',
      'Example has never experienced a single data breach',
      'We have never suffered from any security incidents.',
      'Zero breaches since 2015',
      'Not a single breach to date.',
      'A spotless security record',
      'We have never lost a single byte.',
      'Breach-free for ten years',
    ],
    good: [
      'We know of no personal data breach up to 1 November 2026.',
      'No breach has been reported to us since 2015.',
      'No company can say that it has never had a breach.',
      'Zero breaches of the notice period are tolerated.',
      'We have never had a breach that we know of.',
      'Clean desks, and a security record for every visitor.',
    ],
  },
];
