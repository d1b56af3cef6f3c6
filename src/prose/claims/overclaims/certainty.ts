// Overclaims of certainty: that nobody could look, and that nothing ever happened. Neither can be known by whoever says it.
import { anyOf } from '../../compiler.ts';
import { overclaimTable } from './table.ts';

const customers = anyOf`
  (any of )?(your |our |the |any |customers'? |customer's |customer |client |user |personal ){0,3}(data|content|information|records|files|messages)`;
const open = `(access|see|read|view|open|look at|get at|decrypt) ${customers}`;
const atAll = anyOf`
  under any circumstances?|under no circumstances|ever|at any time|in any (way|case|situation)|no matter what
  at all|whatsoever|even if (we|they) (want|wanted|try|tried)( to)?`;
const cannot = anyOf`
  can ?not|can't|can never|could never|will never( be able to)?|are (not able|unable) to|are never able to
  ha(ve|s) no way to|never`;
const among =
  '(at \\w+|here|of us|on our (team|staff)|but you|except you|other than you) (can|could|will)';
const breach = anyOf`
  ((security|data|privacy|personal data|cyber ?security) )?(breach(es)?|leaks?|compromises?)
  (security )?incidents?|hacks?`;
const ever = anyOf`
  ever|to date|so far|since (\d{4}|day one|our|we|the)|in (our|the) (history|\d+ years)|in \d+ years`;

const isEncrypted = anyOf`
  encrypt\w*|your (own )?(keys?|passphrase|password|device)|(the|a) key|zero ?knowledge|client side|locally
  self ?hosted|on prem\w*|without|unless|until|except`;
const asFarAsKnown = anyOf`
  know|known|aware|knowledge|detected|noticed|reported|confirmed|found|up to|as of|until|if|whether|cannot`;

export const overclaimsOfCertainty = overclaimTable`
  ${cannot}( ever)?( technically| physically)? ${open},? ${atAll}
    sees: Our employees cannot access your data under any circumstances. | leaves: Support cannot read your files.
  (can never|could never) ${open}
    sees: Engineers can never see customer data. | leaves: Engineers can never see customer secrets.
  under no circumstances (can|could|will|do|does|may|is|are) (we|(our|an?|any) \w+|anyone|anybody)( at \w+)?( ever)? ${open}
    sees: Under no circumstances can our employees access your data. | leaves: Under no circumstances can our employees access your keys.
  (no one|nobody|none of us|no employee|no engineer) ${among} (ever )?${open}
    sees: Nobody at Example can read your files. | leaves: No one else in your workspace can read your files.
  not even (we|our (own )?\w+) (can|could) (ever )?${open}
    sees: Not even our engineers can see your data. | leaves: Not even our engineers can see your keys.
  only you can (ever )?(access|see|read|view|open|look at|get at|decrypt) your (data|information)
    sees: Only you can access your data. | leaves: Only you can access your inbox.
  instead: Say who can, under which condition and how it is logged, in data.yaml: \`access: [{ id: on-call-engineer, who: On-call engineer, to: Production database, condition: "Four eyes, one hour, logged" }]\`.
  because: Whoever runs the servers can reach what is on them, and restoring or a court order may need it. GDPR Art. 28(3)(b) and 32(4) ask who is authorised and by whose instruction, not that nobody is.
  unless: ${isEncrypted}

  never( yet)? (had|suffered|experienced|seen|had to deal with)( from)? (an? |any )?(single |serious |major |known )?${breach}
    sees: We have never had a breach. | leaves: We have never had a bad review.
  never( once)? been (breached|hacked|compromised)
    sees: We have never been hacked. | leaves: We have never been audited.
  (no|zero|0|not a single|not one) ${breach} ${ever}
    sees: Zero breaches since 2015 | leaves: Zero breaches of the notice period are tolerated.
  breach free|(spotless|perfect|flawless|unblemished|clean) security (track )?record
    sees: A spotless security record | leaves: Clean desks, and a security record for every visitor.
  never lost (an? (single )?(byte|bit|record|file)|any (customer )?data)
    sees: We have never lost a single byte. | leaves: We have never lost a single customer.
  instead: Say what is known, and up to which day, such as "We know of no personal data breach up to 1 November 2026", and how you would notice one.
  because: An intrusion can go unseen, which is why the law counts from when one becomes aware of a breach (GDPR Art. 33(1) and (2)): that none is known is all that anybody can say, and the day after it can be false.
  unless: ${asFarAsKnown}
`;
