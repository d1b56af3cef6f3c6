// The codes of problems that are found before any rule runs, and the chapters of docs/rules.md.

/** The chapters of docs/rules.md, in their order. Each code and each rule names its own. */
export const chapters = {
  reading: {
    title: 'Reading the files',
    about: 'The folder, the bytes and the YAML, before any field is looked at.',
  },
  fields: { title: 'Fields', about: 'What one value of one file may say.' },
  'across-files': {
    title: 'Across files',
    about: 'Rows that refer to each other, dates that have passed, a register that is incomplete.',
  },
  journal: {
    title: 'The journal',
    about:
      'Register and `changes/`, the promise of notice, and what is already published (`--against`, `--published`).',
  },
  wording: {
    title: 'Wording',
    about: 'Words that claim more than is true, or more than the rest of the content supports.',
  },
  hints: {
    title: 'Hints',
    about:
      'What a reader would miss. Shown with `candor check --hints` only; they never stop anything.',
  },
} as const;

export type Chapter = keyof typeof chapters;

/** What docs/rules.md says about a code, besides an example of what is printed. */
export interface CodeFacts {
  group: Chapter;
  /** Why such content is refused or questioned, in Markdown. */
  reason: string;
  /** The article of a law, or the section of a standard, on which it rests. */
  source?: string;
}

/** Codes of the reader (`src/read`), of the schemas (`src/schema`) and of `src/load`. Codes are permanent. */
export const fileCodes = {
  'content-folder-missing': {
    group: 'reading',
    reason:
      'Without the folder there is nothing to check: a wrong `--content` must not pass as a page without mistakes.',
  },
  'missing-file': {
    group: 'reading',
    reason:
      '`site.yaml` names the company, the address and the contact; every page, feed and export needs it. All other files are optional.',
  },
  'unknown-file': {
    group: 'reading',
    reason:
      'A file that is not read is a fact that is not published: a misspelt name would silently drop a whole section.',
  },
  'unsafe-file': {
    group: 'reading',
    reason:
      'A link in the folder could publish a file from elsewhere on the machine that builds the site. Only plain files are read.',
  },
  'file-too-large': {
    group: 'reading',
    reason:
      'No content file comes near one mebibyte. A larger one was put there by mistake, and would stop editors and builds.',
  },
  'empty-file': {
    group: 'reading',
    reason:
      'An empty file may be one whose content was lost. A missing file says clearly that there is no such section.',
  },
  'not-utf8': {
    group: 'reading',
    reason: 'Text in another encoding shows wrong letters in names and addresses.',
    source: 'YAML 1.2.2, 5.2',
  },
  'forbidden-character': {
    group: 'reading',
    reason:
      'Control characters are not part of YAML and break feeds: XML 1.0 cannot hold most of them at all.',
    source: 'YAML 1.2.2, 5.1; XML 1.0, 2.2',
  },
  'invisible-characters': {
    group: 'reading',
    reason:
      'Invisible characters can make a text read differently from what is written, in a review as well as on the page.',
    source: 'Unicode TR 36; CVE-2021-42574, "Trojan Source"',
  },
  'merge-conflict': {
    group: 'reading',
    reason:
      'Where two people edited the same lines, git writes both versions one below the other and leaves the choice to a person. Neither may be published by accident.',
    source: 'git-merge, "How conflicts are presented"',
  },
  'tab-indent': {
    group: 'reading',
    reason:
      'YAML counts spaces and forbids tabs for indentation, because the width of a tab differs from editor to editor.',
    source: 'YAML 1.2.2, 6.1',
  },
  'yaml-syntax': {
    group: 'reading',
    reason:
      'The text is not YAML, so its meaning is a guess: another parser would read something else, or nothing.',
  },
  'yaml-feature': {
    group: 'reading',
    reason:
      'Anchors, aliases, tags, merges and directives say one thing in a review and another after parsing. Readers of a pull request should see the value itself.',
  },
  'nested-too-deep': {
    group: 'reading',
    reason:
      'No content is nested that deeply. Such a text is damaged, or written to exhaust the program that reads it.',
  },
  'several-documents': {
    group: 'reading',
    reason:
      'After `---` a second document begins. A parser that reads only the first would lose the rest.',
    source: 'YAML 1.2.2, 9.2',
  },
  'duplicate-key': {
    group: 'reading',
    reason:
      'Of two equal keys one wins, and which one depends on the parser: half of what was written would vanish.',
    source: 'YAML 1.2.2, 3.2.1.3',
  },
  'comment-in-text': {
    group: 'reading',
    reason:
      'YAML reads a `#` after a space as the start of a comment. The rest of the sentence would be missing on the page, although the syntax is correct.',
  },
  'unknown-key': {
    group: 'fields',
    reason:
      'An unknown key would be ignored: the fact behind it would be missing on the page, and nobody would notice.',
  },
  'unused-default': {
    group: 'fields',
    reason:
      'What `defaults` says is published in the rows that take it. A value that no row takes looks in a review like one that holds for all, and is on no page.',
  },
  'missing-key': {
    group: 'fields',
    reason: 'The page cannot say its sentence without this fact, and no default is invented.',
  },
  'missing-value': {
    group: 'fields',
    reason:
      'A key without a value may be a forgotten fact. Leaving the key out says that there is none.',
  },
  'wrong-type': {
    group: 'fields',
    reason:
      'A list where a text belongs, or the other way round, usually comes from wrong indentation: the value would end up in another place.',
  },
  'unknown-value': {
    group: 'fields',
    reason:
      'Only these words are defined, so that readers, exports and tools mean the same by each. "Compliant" is deliberately not among them.',
  },
  'bad-text': {
    group: 'fields',
    reason:
      'An empty text leaves a hole in the page, HTML would be shown as source, and a text that is too long belongs in a field that takes Markdown.',
  },
  'bad-value': {
    group: 'fields',
    reason:
      'The field has a fixed form that other steps rely on, such as a domain or the name of a section.',
  },
  'bad-list': {
    group: 'fields',
    reason: 'An empty list says no more than a missing key, and would show as an empty heading.',
  },
  'bad-flag': {
    group: 'fields',
    reason:
      'YAML 1.1 read `yes`, `no` and `on` as true or false, YAML 1.2 does not. Only `true` and `false` mean the same everywhere.',
  },
  'bad-number': {
    group: 'fields',
    reason: 'A number is written in digits, so that a count of days can be used in a calculation.',
  },
  'bad-date': {
    group: 'fields',
    reason:
      'Days are written as `2026-10-01`, so that nobody reads 01/10 as January. A day that does not exist cannot hold a promise.',
    source: 'ISO 8601',
  },
  'bad-duration': {
    group: 'fields',
    reason:
      'A promise with a clock needs a number and a unit: "soon" and "two days" cannot be sorted, compared or enforced.',
  },
  'bad-colour': {
    group: 'fields',
    reason:
      'Six hexadecimal digits are the same colour to every program, so that its contrast can be computed. With transparency, the ground behind it would decide.',
  },
  'bad-picture': {
    group: 'fields',
    reason:
      'An SVG that is opened by itself is a document that can run scripts on the address of the trust center. A file that is not what its name says is shown as a hole.',
  },
  'bad-country': {
    group: 'fields',
    reason:
      'Countries are given as codes, so that a transfer can be judged by the country and every export spells it the same way.',
    source: 'ISO 3166-1',
  },
  'bad-email': {
    group: 'fields',
    reason:
      'People who object, ask or report write to this address: it has to be an e-mail address and nothing else.',
  },
  'bad-id': {
    group: 'fields',
    reason:
      'An id becomes the `#id` of a row, a file name and part of a guid. Small letters, digits and hyphens work unchanged in all three.',
  },
  'bad-reference': {
    group: 'fields',
    reason:
      'Where a reference may name several kinds of record, the id alone could mean two of them; the kind before the slash decides.',
  },
  'reference-unresolved': {
    group: 'fields',
    reason:
      'A text refers to a field with `${commitment/breach-notice.within}`, so that it prints what the field says. A name that leads nowhere would be printed as it stands, or leave a hole in the sentence.',
  },
  'assertion-false': {
    group: 'fields',
    reason:
      'A sentence that holds `${control/sso is live}` stands on that status. On the day on which the field says something else, the sentence is no longer true.',
  },
  'reference-in-entry': {
    group: 'fields',
    reason:
      'An entry of the journal says in five years what it says today. A reference in it would change what subscribers have read. `candor change` writes the words in its place.',
  },
  'unsafe-link': {
    group: 'fields',
    reason:
      'The page links to https addresses only, written as a browser shows them: no script, no user name that looks like a host, no unencrypted page.',
    source: 'WHATWG URL, 4.4',
  },
} as const satisfies Record<string, CodeFacts>;

export type FileCode = keyof typeof fileCodes;
