// The questions that `candor init` asks on a terminal: only those that its options have not answered.
import type { Answers } from '../init/answers.ts';
import { hostNames } from '../init/publishing.ts';
import { gitHosts, webHosts, type GitHost, type WebHost } from '../vocabulary/hosts.ts';
import {
  settled,
  tidyUrl,
  wrongCompany,
  wrongEmail,
  wrongNotice,
  wrongUrl,
  type SaidAnswers,
} from './init-answers.ts';
import { answered, type Prompts } from './prompts.ts';

/** The folder as given or asked for, and all answers. What may stay empty and does is absent. */
export async function askForAnswers(
  argument: string | undefined,
  said: SaidAnswers,
): Promise<{ folder: string; answers: Answers }> {
  const prompts = await import('@clack/prompts');
  prompts.intro('A trust center');
  const folder =
    argument ?? (await ask(prompts, 'Into which folder?', { initial: 'trust-center' }));
  const company =
    said.company ??
    (await ask(prompts, 'What do customers call the company?', { wrong: wrongCompany }));
  const url =
    said.url ??
    tidyUrl(
      await ask(prompts, 'Where will the trust center be published?', {
        placeholder: 'https://trust.example.com',
        wrong: wrongUrl,
      }),
    );
  const email =
    said.email ??
    (await askOrSkip(prompts, 'Where do security questions go? An e-mail address', wrongEmail));
  const days =
    said.notice ??
    (await askOrSkip(
      prompts,
      'How many days before a change of subprocessors do your contracts promise notice?',
      wrongNotice,
    ));
  const git = said.git === undefined ? await askGit(prompts) : said.git;
  const host = said.host === undefined ? await askHost(prompts, git) : said.host;
  prompts.outro('Thank you.');
  return {
    folder,
    answers: settled({
      company,
      url,
      git,
      host,
      ...(email !== undefined && { email }),
      ...(days !== undefined && { notice: Number(days) }),
    }),
  };
}

interface Question {
  initial?: string;
  placeholder?: string;
  wrong?(text: string | undefined): string | undefined;
}

async function ask(prompts: Prompts, message: string, question: Question): Promise<string> {
  const { initial, placeholder, wrong = () => undefined } = question;
  const answer = await prompts.text({
    message,
    ...(initial !== undefined && { initialValue: initial }),
    ...(placeholder !== undefined && { placeholder }),
    validate: (text) => wrong(text),
  });
  return answered(prompts, answer).trim();
}

/** An answer that may stay empty, since nothing stands in for it. */
async function askOrSkip(
  prompts: Prompts,
  message: string,
  wrong: (text: string) => string | undefined,
): Promise<string | undefined> {
  const answer = await ask(prompts, `${message} (may stay empty)`, {
    wrong: (text = '') => (text.trim() === '' ? undefined : wrong(text)),
  });
  return answer === '' ? undefined : answer;
}

async function askGit(prompts: Prompts): Promise<GitHost | null> {
  const answer = await prompts.select<GitHost | 'none'>({
    message: 'Where does the repository lie?',
    options: [
      ...gitHosts.map((value) => ({ value, label: { github: 'GitHub', gitlab: 'GitLab' }[value] })),
      { value: 'none', label: 'Elsewhere: write no workflow' },
    ],
  });
  const name = answered(prompts, answer);
  return name === 'none' ? null : name;
}

async function askHost(prompts: Prompts, git: GitHost | null | undefined): Promise<WebHost | null> {
  const answer = await prompts.select<WebHost | 'none'>({
    message: 'Where will the pages be served?',
    options: [
      // GitHub Pages publishes from GitHub.
      ...webHosts
        .filter((value) => value !== 'github-pages' || git !== 'gitlab')
        .map((value) => ({ value, label: hostNames[value] })),
      { value: 'none', label: 'Elsewhere, or not decided yet' },
    ],
  });
  const name = answered(prompts, answer);
  return name === 'none' ? null : name;
}
