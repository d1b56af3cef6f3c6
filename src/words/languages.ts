// The languages that the site has words in, and which words a trust center gets by its `language`.
// Pages take theirs from `../words.ts`; what has no page around it (feeds, commands, tests) asks here.
import { english } from './en.ts';

/** What a language has to say: a key or a value left out does not compile. */
export type Words = typeof english;

const languages: Record<string, Words> = { en: english };

/** The language of `site.yaml`, `de-AT` as `de`, if it has words; else English. `tag` is that of the words. */
export function languageOf(language = 'en'): { tag: string; words: Words } {
  const base = new Intl.Locale(language).language;
  for (const [tag, words] of [language, base].map((one) => [one, languages[one]] as const))
    if (words) return { tag, words };
  return { tag: 'en', words: english };
}

/** The words in a language, by where they are used. */
export function wordsIn(language?: string): SiteWords {
  return groupsOf(languageOf(language).words);
}

export type SiteWords = ReturnType<typeof groupsOf>;

/** Words by where they are used: what an announcement says is said by change pages and the notice too. */
export function groupsOf(words: Words) {
  const { announcement, changes } = words;
  const { change, record } = changes;
  return {
    words: words.page,
    announcementWords: announcement,
    changeWords: { ...announcement, ...changes },
    noticeWords: {
      ...announcement,
      ...words.notice,
      noObjection: change.noObjection,
      objectionEnded: change.objectionEnded,
      nameChange: change.say,
      products: record.products,
      onPlans: record.plans,
      offByDefault: record.off_by_default,
      optOut: record.opt_out,
      responsibility: record.responsibility,
      legalEntity: record.legal_name,
      contract: record.dpa,
      subjects: record.subjects,
      receives: record.receives,
      notReceived: record.not_received,
    },
    followWords: words.follow,
    exportWords: words.exports,
    llmsWords: words.llms,
    glanceWords: words.glance,
    pictureWords: words.pictures,
    choiceWords: words.choices,
  };
}
