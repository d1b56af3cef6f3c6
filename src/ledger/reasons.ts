// Why the reader and the schemas refuse what they refuse; a rule says so at the head of its own file.

/** By code; the text is Markdown for docs/rules.md. */
export const reasons: Readonly<Record<string, string>> = {
  // Reading: from bytes to values.
  'content-folder-missing':
    'Without the folder there is nothing to check: a wrong `--content` must not pass as a page without mistakes.',
  'missing-file':
    '`site.yaml` names the company, the address and the contact; every page, feed and export needs it. All other files may be absent.',
  'unknown-file':
    'A file that nobody reads is a fact that is not published: a misspelt name would drop a whole section in silence.',
  'unsafe-file':
    'A link in the folder could publish a file from elsewhere on the machine that builds the site. Only plain files are read.',
  'file-too-large':
    'No content file comes near one mebibyte; what does was put there by mistake, and would stop editors and builds.',
  'empty-file':
    'An empty file may be one whose content was lost. An absent file says clearly that there is no such section.',
  'not-utf8':
    'Text in another encoding shows wrong letters in names and addresses. YAML asks for UTF-8 (YAML 1.2.2, 5.2).',
  'forbidden-character':
    'Control characters are not part of YAML (1.2.2, 5.1) and break feeds: XML 1.0 cannot hold most of them at all.',
  'invisible-characters':
    'Characters without a shape can make a text read otherwise than it is written, in a review as on the page (Unicode TR 36; CVE-2021-42574, "Trojan Source").',
  'tab-indent':
    'YAML counts spaces and forbids tabs for indentation (1.2.2, 6.1): how wide a tab is differs from editor to editor.',
  'yaml-syntax':
    'The text is not YAML, so what it means is anybody’s guess; another parser would read something else or nothing.',
  'yaml-feature':
    'Anchors, aliases, tags, merges and directives say one thing in a review and another after parsing; readers of a pull request should see the value itself.',
  'nested-too-deep':
    'Nothing in the content lies that deep; such a text is damaged, or written to exhaust the program that reads it.',
  'several-documents':
    'After `---` a second document begins (YAML 1.2.2, 9.2); a parser that takes the first alone would lose the rest.',
  'duplicate-key':
    'Of two equal keys one wins, and which one depends on the parser (YAML 1.2.2, 3.2.1.3 wants keys unique): half of what was written would vanish.',
  'comment-in-text':
    'YAML takes a `#` behind a space for a comment. The rest of the sentence would be missing on the page, without a mistake in the syntax.',
  // Fields: what one value may say.
  'unknown-key':
    'A key that nobody knows would be ignored: the fact behind it is missing on the page, and nobody notices.',
  'missing-key':
    'The page cannot say its sentence without this fact; no default is invented for you.',
  'missing-value':
    'A key with nothing behind it may be a forgotten fact. Leaving the key out says that there is none.',
  'wrong-type':
    'A list where a text belongs, or the other way round, most often comes from a wrong indentation: the value would land at another place.',
  'unknown-value':
    'Only these words are defined, so that readers, exports and tools mean the same by each. "Compliant" is not among them, on purpose.',
  'bad-text':
    'An empty text leaves a hole in the page; HTML would be shown as it stands; a text that is too long belongs into a field that takes Markdown.',
  'bad-value':
    'The field has a fixed form that other steps rely on, such as a domain or the name of a section.',
  'bad-list': 'An empty list says no more than a missing key, and shows as an empty heading.',
  'bad-colour':
    'Six hexadecimal digits are one colour to every program, so that its contrast can be computed; transparency would let the ground decide.',
  'bad-picture':
    'An SVG opened by itself is a document that can run scripts on the address of the trust center, and a file that is not what its name says is shown as a hole.',
  'bad-flag':
    'YAML 1.1 read `yes`, `no` and `on` as true or false, YAML 1.2 does not: only `true` and `false` mean the same everywhere.',
  'bad-number': 'A number is written in digits, so that a count of days can be counted with.',
  'bad-date':
    'Days are written as ISO 8601 has it, `2026-10-01`, so that nobody reads 01/10 as January; a day that does not exist holds no promise.',
  'bad-duration':
    'A promise with a clock needs a number and a unit; "soon" and "two days" cannot be sorted, compared or held against anybody.',
  'bad-country':
    'Countries are codes of ISO 3166-1, so that a transfer can be judged by the country and every export spells it alike.',
  'bad-email':
    'Whoever objects, asks or reports writes to this address: it has to be one, and nothing else.',
  'bad-id':
    'An id becomes the `#id` of a row, a file name and part of a guid. Small letters, digits and hyphens survive all three unchanged.',
  'bad-reference':
    'Where several kinds of record can be meant, the id alone could name two of them; the kind before the slash decides.',
  'unsafe-link':
    'The page links to https addresses only, written as a browser shows them: no script, no user name that looks like a host, no unencrypted page (WHATWG URL, 4.4).',
};

/** The chapters of docs/rules.md. A code that is named nowhere here is a matter across files, or a hint by its severity. */
export const groups: readonly { title: string; about: string; codes: readonly string[] }[] = [
  {
    title: 'Reading the files',
    about: 'The folder, the bytes and the YAML, before any field is looked at.',
    codes: [
      ...[
        'content-folder-missing',
        'missing-file',
        'unknown-file',
        'unsafe-file',
        'file-too-large',
      ],
      ...['empty-file', 'not-utf8', 'forbidden-character', 'invisible-characters', 'tab-indent'],
      ...['yaml-syntax', 'yaml-feature', 'nested-too-deep', 'several-documents', 'duplicate-key'],
      'comment-in-text',
    ],
  },
  {
    title: 'Fields',
    about: 'What one value of one file may say.',
    codes: [
      ...['unknown-key', 'missing-key', 'missing-value', 'wrong-type', 'unknown-value', 'bad-text'],
      ...['bad-value', 'bad-list', 'bad-flag', 'bad-number', 'bad-date', 'bad-duration'],
      ...[
        'bad-colour',
        'bad-picture',
        'bad-country',
        'bad-email',
        'bad-id',
        'bad-reference',
        'unsafe-link',
        'unsafe-markdown',
      ],
    ],
  },
  {
    title: 'Across files',
    about: 'Rows that refer to each other, dates that have passed, a register that is not whole.',
    codes: [],
  },
  {
    title: 'The journal',
    about:
      'Register and `changes/`, the promise of notice, and what is published already (`--against`, `--published`).',
    codes: [
      ...['books-do-not-balance', 'entry-does-not-fit', 'notice-too-short'],
      ...['objection-window-too-short', 'announced-in-future', 'announced-long-ago'],
      ...['announced-not-increasing', 'published-entry-edited', 'published-entry-missing'],
      ...['claim-weakened', 'guid-authority-changed'],
    ],
  },
  {
    title: 'Wording',
    about: 'Words that claim more than is so, or than the rest of the content bears out.',
    codes: [
      ...['overclaim', 'location-claim-contradicted', 'no-subprocessors-claimed'],
      ...['vendor-not-in-register', 'ai-retention-contradicted', 'ai-words-contradicted'],
      'period-in-words',
      ...['claimed-but-not-live', 'subprocessor-count-wrong'],
    ],
  },
  {
    title: 'Hints',
    about: 'What a reader would miss. Shown with `candor check --hints` only; they stop nothing.',
    codes: [],
  },
];
