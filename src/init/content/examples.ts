// Every content file but site.yaml as it is at the start: comments alone. `##` explains; `# ` holds an example line that is
// valid once the two signs are gone. All examples together are valid content, too.

/** Name of the file without its ending → its lines. */
export const examples: Readonly<Record<string, string>> = {
  data: `## What you store, where, how long, and who can reach it; what you never store.
## Subprocessors refer to these categories by their id, so begin here.
## \${backups.kept_for} in a text prints what that field says, and never differs from it.

# defaults: # what every category takes, unless it writes the key itself
#   locations: [{ country: DE, activity: storage-and-processing }]
#   encryption: { at_rest: AES-256, in_transit: TLS 1.2 or newer }
# categories:
#   - id: account
#     title: Account data
#     contains: [Name, E-mail address]
#     personal: true
#     stored_in: PostgreSQL
#     retention:
#       rule: until-event
#       event: You close the account
#       within: 30 days
# not_stored:
#   - id: card-numbers
#     title: Card numbers
#     instead: The last four digits
# backups:
#   every: 1 day
#   kept_for: 30 days
#   residue: Copies, for up to \${backups.kept_for}
# access:
#   - id: support
#     who: Support
#     to: One workspace, to read
#     condition: A member of the workspace approves
`,
  subprocessors: `## The register: every company that touches your customers' data. One legal entity and one purpose per record.
## After every edit run \`candor change\`: it writes what subscribers will read into changes/. The first run writes
## the baseline, which is the list that you begin with.

# defaults: # what every record takes, unless it writes the key itself
#   engagement: always # always | opt-out | optional | customer-directed
# subprocessors:
#   - id: acme-cloud # never changes, and is never given to another vendor
#     name: Acme Cloud
#     legal_name: Acme Cloud GmbH
#     purpose: Hosting and databases
#     data: [account] # ids of data.yaml
#     locations: [{ country: DE, activity: storage-and-processing }]
#     address: { lines: [12 Harbour Street], city: Hamburg, postal_code: '20457', country: DE }
#     dpa: https://acme-cloud.example/dpa
`,
  recipients: `## Who else receives data and is no subprocessor: no notice is given of them, and they are in no count.
## role: independent-controller | joint-controller | customer-directed | payment-network | authority

# recipients:
#   - id: card-networks
#     name: Card networks and banks
#     role: payment-network
#     purpose: Settling payments by card
#     when: Only when you pay by card
`,
  controls: `## What protects the data, each with its status: live | in-progress | planned | on-request |
## per-deal | not-offered.
## Say what is missing, too: it is what reviewers look for, and what makes the rest believable.

# groups:
#   - id: access
#     title: Sign-in and access
#     controls:
#       - id: second-factor
#         title: A second factor for every employee
#         status: live
#         mechanisms: [Passkeys] # also layers, keys, includes, properties, endpoints, lifetimes, verified_by
#       - id: single-sign-on
#         title: SAML single sign-on for customers
#         status: planned
#         target: undated # a day, a month, 2027-Q1, or undated
# gaps: # what you do not claim, the most important first
#   - item: control/single-sign-on
#     why: Planned once the first customers ask for it
`,
  certifications: `## Certificates and reports: only what is truly held is certified or attested.
## status: certified | attested | in-audit | planned | not-held | self-assessed | own-statement | inherited | expired

# certifications:
#   - id: soc-2-type-2
#     title: SOC 2 Type II
#     framework: soc-2
#     status: not-held
#     note: Not started.
`,
  roadmap: `## What comes next, the first first. A date is not needed.

# dated: false # whether you commit to dates here
# items:
#   - id: external-test
#     title: A penetration test by an outside firm
#     target: undated
`,
  commitments: `## Promises with a clock. Write down only what a contract, a law or your own policy already binds you to.

# commitments:
#   - id: breach-notice
#     title: Notice of a personal data breach
#     event: personal-data-breach
#     to: affected-customers
#     without_undue_delay: true
#     clock_starts: aware
#     channels: [email]
#     basis: contract # law | contract | policy
`,
  disclosure: `## How to report a vulnerability. With \`expires\`, a day less than a year ahead, it is also published
## as /.well-known/security.txt (RFC 9116).

# summary: Please tell us before you tell others.
# contacts:
#   - email: security@example.com
# include: [Steps to reproduce it]
# response: { acknowledge: 2 business-days }
`,
  documents: `## Documents that a reviewer can have: public | on-request | under-nda.

# documents:
#   - id: dpa
#     title: Data processing agreement
#     kind: dpa
#     access: on-request
#     how: Write to the security contact
`,
  faq: `## Questions that reviewers keep asking. What a field of another file says needs no question here.

# questions:
#   - id: source-code
#     question: Who reviews changes to your code?
#     answer: A second developer, before they are merged.
`,
  ai: `## Artificial intelligence: whether models are used, through whom, what they may see, what is learned from it.

# training: { customer_data: never } # never | opt-in | opt-out | always | unknown
# features:
#   - id: reply-drafts
#     title: Reply drafts
#     may_see: [The message being answered]
#     off_by_default: true
`,
};
