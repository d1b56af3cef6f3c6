// site.yaml at the start: what the author has said, and examples of the rest.
import { writeYaml } from '../../read/index.ts';
import type { Answers, Setting } from '../answers.ts';

/** The text below the line that names the schema. */
export function siteText(answers: Answers, { year }: Setting): string {
  const { company, url, host } = answers;
  return [
    `## The company, and the words at the top of the page. \`##\` explains; a line that begins with \`# \` is an example:
## take the two signs away and write what is true of you. What you leave out is not claimed.
`,
    writeYaml({ url, company: { name: company } }),
    `#   legal_name: Example Software GmbH
#   url: https://example.com

## The first line of the page.
`,
    writeYaml({ headline: `Security and privacy at ${company}` }),
    `# summary: What we store, who else touches it, and what protects it today.
# last_reviewed: ${year}-01-01 # the day on which a person last checked the whole page against the facts

## Where security questions go.
`,
    contactText(answers),
    `
## How long before a change of subprocessors you tell your customers, and how long they can object.
## Candor holds every change to it, so write what your contracts say.
`,
    noticeText(answers),
    `
## Who names the items of the feeds: a domain, and a year in which you held it. Never change it, and subscribers see
## every change once, even when the trust center moves.
`,
    writeYaml({ feed: { authority: new URL(url).hostname, year } }),
    `
## Areas in which the data is at home; a vendor elsewhere then needs a transfer mechanism.
# home_areas: [EU]
`,
    ...(host === undefined ? [] : ['\n## Where the site is served.\n', writeYaml({ host })]),
  ].join('');
}

function contactText({ email }: Answers): string {
  const promise = '#   response_within: 2 business-days\n';
  return email === undefined
    ? `# contact:\n#   email: security@example.com\n${promise}`
    : `${writeYaml({ contact: { email } })}${promise}`;
}

function noticeText({ notice }: Answers): string {
  const more = '#   objection_days: 14\n#   contact: privacy@example.com\n';
  return notice === undefined
    ? `# notice:\n#   days: 30\n${more}`
    : `${writeYaml({ notice: { days: notice } })}${more}`;
}
