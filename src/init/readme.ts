// README.md of a new project, for the people who edit the YAML.
import type { Answers, Setting } from './answers.ts';
import { packageManagers } from './package-manager.ts';
import { publishingText } from './publishing.ts';

export function readmeOf(answers: Answers, setting: Setting): string {
  const { company, git } = answers;
  const { content, packageManager } = setting;
  const { install, run, lockfile } = packageManagers[packageManager];
  const request = git === 'gitlab' ? 'merge request' : 'pull request';
  return `# Trust center of ${company.replace(/[\\\`*_[\]<>#]/g, '\\$&')}

The pages are made from the YAML files in \`${content}/\`. You need Node ${setting.versions.node.replace('>=', '')} or newer.

    ${install}
    ${run('dev')}

serves them at http://localhost:4321 while you edit. Commit ${lockfile} with the rest.

## Which file holds what

| file in \`${content}/\` | what it holds |
| --- | --- |
| \`site.yaml\` | the company, headline, contact, the promise of notice |
| \`data.yaml\` | what is stored, where, how long; what is never stored |
| \`subprocessors.yaml\` | the register of subprocessors |
| \`recipients.yaml\` | who else receives data and is no subprocessor |
| \`changes/\` | what was announced: one file for each change, written by \`${run('change')}\` |
| \`controls.yaml\` | controls with their status; what is not claimed |
| \`certifications.yaml\` | what is held, what is planned |
| \`roadmap.yaml\` | what comes next |
| \`commitments.yaml\` | promises with a clock |
| \`disclosure.yaml\` | how to report a vulnerability |
| \`documents.yaml\` | documents, and how to get them |
| \`faq.yaml\` | questions and answers |
| \`ai.yaml\` | models and providers |
| \`sections/<id>.md\` | Markdown for anything that has no file of its own |

In a file, \`##\` explains and a line that begins with \`# \` is an example: take the two signs away and write what is true of you.
A section without content does not appear on the page. VS Code completes keys and says what each one means.

## A change

1. Edit the YAML.
2. \`${run('check')}\` finds every mistake, with its line and what to write instead.
3. If the register changed, \`${run('change')}\` writes the announcement. What was published is never edited afterwards.
4. Open a ${request}. ${git ? 'It is checked there, and a comment shows what subscribers will read.' : `Let somebody read \`${run('check')}\` and the difference.`}

\`${run('build')}\` writes the site into \`dist/\`; \`${run('preview')}\` serves it.

${publishingText(answers, setting)}`;
}
