// The answers that `candor init` needs: from its options, and on a terminal from questions.
import type { Answers } from '../init/answers.ts';
import { nearest } from '../nearest.ts';
import { email as emailAddress, siteAddress } from '../schema/fields/places.ts';
import { gitHosts, webHosts } from '../vocabulary/hosts.ts';
import { CommandError, type Call } from './command.ts';

/** What the options say. `none` is an answer, too: null. */
export interface SaidAnswers {
  company?: string;
  url?: string;
  email?: string;
  notice?: number;
  git?: Answers['git'] | null;
  host?: Answers['host'] | null;
}

/** Reads the options. Throws where a value cannot be what it is meant to be. */
export function saidIn({ flags }: Call): SaidAnswers {
  const { company, url, email, notice, git, host } = flags;
  if (git === 'gitlab' && host === 'github-pages')
    throw new CommandError(
      'GitHub Pages publishes from GitHub; with --git gitlab choose another --host.',
      2,
    );
  return {
    ...(company !== undefined && { company: orRefuse('--company', company, wrongCompany).trim() }),
    ...(url !== undefined && { url: tidyUrl(orRefuse('--url', url, wrongUrl)) }),
    ...(email !== undefined && { email: orRefuse('--email', email, wrongEmail).trim() }),
    ...(notice !== undefined && { notice: Number(orRefuse('--notice', notice, wrongNotice)) }),
    ...(git !== undefined && { git: chosen('--git', git, gitHosts) }),
    ...(host !== undefined && { host: chosen('--host', host, webHosts) }),
  };
}

/** The folder and the answers. Asks for what is missing if a person can be asked. */
export async function answersOf(
  call: Call,
  said: SaidAnswers,
): Promise<{ folder: string; answers: Answers }> {
  if (call.isInteractive && call.flags['yes'] === undefined) {
    const { askForAnswers } = await import('./init-questions.ts');
    return askForAnswers(call.argument, said);
  }
  const { company, url, ...rest } = said;
  if (company === undefined || url === undefined) {
    const missing = [
      ...(company === undefined ? ['--company <name>'] : []),
      ...(url === undefined ? ['--url <address>'] : []),
    ];
    const why = call.flags['yes'] === undefined ? '' : ' With --yes nothing is asked.';
    throw new CommandError(`\`candor init\` needs ${missing.join(' and ')}.${why}`, 2);
  }
  return { folder: call.argument ?? '.', answers: settled({ ...rest, company, url }) };
}

/** The answers without those that say none. */
export function settled({
  git,
  host,
  ...rest
}: SaidAnswers & Pick<Answers, 'company' | 'url'>): Answers {
  return { ...rest, ...(git && { git }), ...(host && { host }) };
}

// As site.yaml takes them.
const address = siteAddress('', '');
const mailbox = emailAddress('', '');

/** What is wrong with a company's name; undefined if nothing is. */
export const wrongCompany = (text = '') =>
  text.trim() === '' ? 'The page needs the name of the company.' : undefined;

export const wrongUrl = (text = '') =>
  URL.canParse(text.trim()) && address.safeParse(tidyUrl(text)).success
    ? undefined
    : 'An address with https, such as https://trust.example.com, without a query, a fragment or a user name.';

/** The address as site.yaml has it, without a slash at its end. */
export const tidyUrl = (text: string) => new URL(text.trim()).href.replace(/\/+$/, '');

export const wrongEmail = (text = '') =>
  mailbox.safeParse(text.trim()).success
    ? undefined
    : 'An e-mail address, such as security@example.com.';

export const wrongNotice = (text = '') =>
  /^[1-9]\d{0,2}$/.test(text.trim()) ? undefined : 'A number of days, such as 30.';

function orRefuse(flag: string, text: string, wrong: (text: string) => string | undefined): string {
  const says = wrong(text);
  if (says === undefined) return text;
  throw new CommandError(`${flag} cannot be "${text}". ${says}`, 2);
}

function chosen<T extends string>(flag: string, text: string, known: readonly T[]): T | null {
  if (text === 'none') return null;
  const found = known.find((name) => name === text);
  if (found !== undefined) return found;
  const meant = nearest(text, [...known, 'none']);
  throw new CommandError(
    `${flag} takes ${known.join(', ')} or none, not "${text}"${meant ? `; did you mean \`${meant}\`?` : '.'}`,
    2,
  );
}
