// One matter, many names: how the trade writes what a control may be about, so that "MFA" in a sentence is the "second factor" of a row.
import { phrase } from './compiler.ts';

export interface TradeName {
  /** The matter, behind a mark that no word has. It is compared, never printed. */
  matter: string;
  /** Finds each way to write it. */
  pattern: RegExp;
  /** Words that add nothing to the matter where a title has them beside it. */
  implied: readonly string[];
  /** It narrows another matter, and is none by itself: "enforced", "yearly". */
  narrows: boolean;
  /** A sentence with these words means something else by the name. */
  unless?: RegExp;
}

// Matter: ways to write it, on one or more lines | words that it implies. A blank also stands for a hyphen.
const matters = String.raw`
mfa: multi factor( (authentication|sign in|log ?in|verification))?, (second|two) factors?, MFA, 2FA
  (two|2) (factor|step)( (authentication|verification|sign in|log ?in))?
  (second|additional|extra) authentication factor | authentication sign login verification
sso: single sign ?on, SSO, SAML( 2\.0)?, federated (sign in|log ?in|identity|authentication)
  | oidc openid connect identity provider sign login authentication enterprise
scim: SCIM( 2\.0)?, (directory|user) sync(hroni[sz]ation)?
  automat(ed|ic) ((user|account|member) )?(de ?)?provisioning, (okta|entra( id)?|azure ad) provisioning
  provisioning (from|by|through|with|via) (your )?(own )?(okta|entra( id)?|azure ad|directory|idp|identity provider)
  (created|removed|closed|disabled) automatically (by|through|from) your (own )?(directory|identity provider|idp)
  | provisioning deprovisioning user member account directory sync automatic automated identity lifecycle
end to end: end to end( \w+)? encrypt\w*, encrypt\w*( from)? end to end, E2EE, zero knowledge( \w+)? encrypt\w*
  encrypt\w* (in|on) (the|your|each) (browser|device|phone|client), client side encrypt\w* | encryption
at rest: at rest | data
in transit: in (transit|transport|motion) | data
customer keys: BYOK, CMK, CMEK, bring your own (encryption )?keys?, (your|their) own encryption keys?
  keys? (that )?only (you|customers?) (hold|have|know|control|own|keep), (customers?|you) brings? (a|their|its|your) (own )?key
  customers? (managed|held|controlled|owned|supplied) (encryption )?keys?
  keys? (are |is |that are )?(held|managed|controlled|owned|kept) (by|with) ((the|our|each|every|your) )?(customers?|you)
  (you|customers) (hold|manage|control|own|keep) (the |your |their )?(own )?(encryption )?keys? | encryption enterprise
row level security: row level (security|isolation|polic(y|ies)), RLS | database postgres postgresql layer level table policy
penetration test: pen(etration)? ?test(s|ed|ing|ers?)?, (ethical|white hat) hack(ers?|ing)
  (independent|external|outside|third party) (security )?(firm|company|companies|experts?|specialists?) (\w+ )?(tests?|attacks?|probes?|examines?)
  (independent|external|professional) (security )?(testers?|hackers?)
  (tested|attacked|probed|examined) by (independent|external|outside|professional) (security )?(experts?|firms?|specialists?|people) |
firewall: WAF, web application firewalls? |
hsm: HSMs?, hardware security modules? |
dlp: DLP, data loss prevention |
siem: SIEM, security information and event management |
bug bounty: bug bount(y|ies), bounty program(me)?s? | program programme public
audit log: audit (log|trail|ledger)(s|ging)? | event
residency: data residency, data locali[sz]ation, region(al)? pinning | region selectable choice
ddos: DDoS, denial of service | protection mitigation attack distributed
rbac: RBAC, role based (access|permissions?|authori[sz]ation) | access control permission
passkey: passkeys?, WebAuthn, FIDO2 | sign login
ip allowlist: IP (address )?(allow|white) ?list(s|ing)?, (allow|white) ?lists? (of|for) IP( address(es)?)? | address
static analysis: SAST, static ((application security|code|security) )?(testing|analysis) | code
sbom: SBOMs?, software bills? of materials? |
edr: EDR, endpoint detection( and response)? | endpoint device
mdm: MDM, mobile device management | device
intrusion: intrusion (detection|prevention) | system
point in time: PITR, point in time (recovery|restores?) | backup database recovery restore
disaster recovery: disaster recovery |
key rotation: key rotation, rotat(e|es|ed|ing) (\w+ ){0,4}keys, keys (are )?(\w+ )?rotated | encryption automatic
single tenant: single tenant, dedicated (instance|installation|environment|deployment|tenant)s?
  installations? for (one|a single|each) customer | installation deployment hosting enterprise customer
second site: (second|two|several|multiple|both|another) (separate )?(data cent(er|re)s?|availability zones?|zones)
  (fails?|failing) over, failover, multi ?AZ, hot standby, (failure|loss|outage) of (one|a single|a) (data cent(er|re)|zone|site) | data centre center
own cloud: bring your own cloud, BYOC | enterprise
on premises: on prem(ises?)?, self host(ed|ing) | installation deployment hosting enterprise option
zero retention: zero (data )?retention, ZDR | ai provider llm
baa: BAAs?, business associate agreements? | hipaa
`;

const narrowing = String.raw`
enforced: enforc\w*, mandatory, compulsory, obligatory, required
  (we|sign ?ins?|log ?ins?|accounts?|can) (requires?|mandates?|demands?), (everyone|everybody|every \w+|all \w+) (has|have) to,
  (requires?|demands?) (it|this|them) (of|from) (everyone|everybody|every \w+|all \w+), must( \w+)? \w+, (is|are) a must, no (way|login|sign in) without |
yearly: annual(ly)?, yearly, quarterly, regular(ly)?, routine(ly)?, (each|every|a|per) ((major|minor) )?(quarter|month|release|half year)
  (once )?(a|per|each|every) year, every (12|twelve) months |
`;

// A customer's own key for a model is another matter than a key that encrypts.
const otherwise: Readonly<Record<string, RegExp>> = {
  'customer keys': phrase('AI|LLMs?|models?|prompts?|API keys?', { flags: 'i' }),
};

const namesIn = (table: string, narrows: boolean): TradeName[] =>
  table
    .trim()
    .split(/\n(?! )/)
    .map((entry) => {
      const [, matter = '', ways = '', implied = ''] =
        /^(.+?): ([^]+?)\s+\|(?:\s|$)(.*)$/.exec(entry) ?? [];
      const unless = otherwise[matter];
      return {
        matter: `@${matter}`,
        pattern: phrase(ways.replaceAll(/, |\n */g, '|'), { gap: 'hyphens' }),
        implied: implied.split(' ').filter((word) => word !== ''),
        narrows,
        ...(unless && { unless }),
      };
    });

export const tradeNames: readonly TradeName[] = [
  ...namesIn(matters, false),
  ...namesIn(narrowing, true),
];
