// Which fields elsewhere say whether a control is there: backups, encryption, access, bounty, AI switches.
import { tradeNames } from '../../prose/trade-names.ts';
import { rootOf } from '../../prose/word-roots.ts';
import type { Control, Location, Trust } from '../../trust.ts';
import { tellingRoots } from './same-matter.ts';

/** What fields say of one control, to follow "and": nothing where they say nothing. */
export interface SaidByFields {
  /** A field that says that it is there. */
  there?: string | undefined;
  /** A field that says that it is not. */
  absent?: string | undefined;
}

type Matter = (control: Control, trust: Trust) => SaidByFields | undefined;

/** All that fields say of a control. */
export const saidByFields = (control: Control, trust: Trust): SaidByFields[] =>
  matters.flatMap((matter) => matter(control, trust) ?? []);

/** A title of these words and, besides, only of words that change nothing: "Automatic daily backups". */
function isOnly(title: string, core: RegExp, besides: string): boolean {
  if (!core.test(title)) return false;
  const allowed = new Set(besides.split(' ').map(rootOf));
  return tellingRoots(title.replace(core, ' ')).every((root) => allowed.has(root));
}

const named = (matter: string, text: string) =>
  tradeNames.some((one) => one.matter === `@${matter}` && text.search(one.pattern) >= 0);

const countries = (places: readonly Location[] = []) =>
  places.flatMap(({ country }) => country ?? []);

const plainBackups = 'automatic automated daily nightly regular encrypted database every';
const elsewhere = `${plainBackups} another other second country place region separate different`;

const backups: Matter = ({ title }, { data }) => {
  if (!data.backups) return undefined;
  const core = /\bback-?ups?\b/i;
  const home = new Set((data.categories ?? []).flatMap(({ locations }) => countries(locations)));
  const kept = countries(data.backups.locations);
  const isElsewhere = kept.length > 0 && kept.every((country) => !home.has(country));
  return isOnly(title, core, isElsewhere ? elsewhere : plainBackups)
    ? { there: '`backups` in data.yaml says that they are made' }
    : undefined;
};

const pointInTime: Matter = ({ title }, { data }) =>
  data.backups?.point_in_time !== undefined && named('point in time', title)
    ? {
        there: `\`backups.point_in_time: ${data.backups.point_in_time}\` in data.yaml says that it works`,
      }
    : undefined;

const encrypted = (key: 'at_rest' | 'in_transit', core: RegExp, besides: string): Matter => {
  const denied = /\b(?:no|not|none|un-?encrypted)\b/i;
  return ({ title }, { data }) => {
    const all = data.categories ?? [];
    const says = all.every(({ encryption }) => encryption?.[key] && !denied.test(encryption[key]));
    return says && all.length > 0 && isOnly(title, core, besides)
      ? { there: `\`encryption.${key}\` of every category in data.yaml says that it is there` }
      : undefined;
  };
};

const approval: Matter = ({ title }, { data }) => {
  const access = data.access ?? [];
  if (
    access.length === 0 ||
    !/\bapprov(?:al|ed|es?)\b/i.test(title) ||
    !/\bproduction\b|\baccess\b/i.test(title)
  )
    return undefined;
  const without = access.find(
    ({ condition }) => condition !== undefined && unconditional.test(condition),
  );
  if (without)
    return {
      absent: `the access of "${without.who}" in data.yaml has \`condition: ${without.condition}\``,
    };
  return access.every(({ condition = '' }) => /\bapprov(?:al|ed|es?)\b/i.test(condition))
    ? { there: 'the condition of every access in data.yaml says so' }
    : undefined;
};
const unconditional =
  /^\W*(?:none\b|no (?:approval|condition)|without (?:approval|condition)|not (?:needed|required)|always\b|standing\b)/i;

const aiOff: Matter = ({ title }, { ai }) => {
  if (!/\bAI\b/.test(title) || !/\boff\b/i.test(title)) return undefined;
  const on = ai.features?.find(({ off_by_default }) => off_by_default === false);
  return on
    ? { absent: `\`off_by_default: false\` of "${on.title}" in ai.yaml says that it is on` }
    : undefined;
};

const bounty: Matter = ({ title }, { disclosure }) => {
  const offered = disclosure?.bounty?.offered;
  if (offered === undefined || !named('bug bounty', title)) return undefined;
  const said = `\`bounty.offered: ${offered}\` in disclosure.yaml`;
  return offered === 'bounty'
    ? { there: `${said} says that it is paid` }
    : { absent: `${said} says that none is paid` };
};

const statusPage: Matter = ({ title }, { site }) => {
  const link = site.links?.find(({ kind, url }) => kind === 'status' && url !== undefined);
  return link && isOnly(title, /\bstatus page\b/i, 'public')
    ? { there: `the link "${link.title}" in site.yaml leads to it` }
    : undefined;
};

const matters: readonly Matter[] = [
  backups,
  pointInTime,
  encrypted(
    'at_rest',
    /\b(?:encryption at[- ]rest|encrypted at[- ]rest|at[- ]rest encryption|disk encryption)\b/i,
    'database file disk volume storage store aes 256 object',
  ),
  encrypted(
    'in_transit',
    /\b(?:encryption in[- ]transit|encrypted in[- ]transit|TLS(?: 1\.[23])?(?: or newer)?)\b/i,
    'every connection public https traffic newer address',
  ),
  approval,
  aiOff,
  bounty,
  statusPage,
];
