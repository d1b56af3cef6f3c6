// Fixtures whose bytes git or an editor would mangle, and content that is no file: each is made when its test runs.
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

export interface Made {
  /** Changes a copy of the base. */
  make(content: string): void;
  /** As in `expected.txt`. */
  expected: string[];
}

const faq = (answer: string | Buffer) =>
  Buffer.concat([
    Buffer.from('questions:\n  - id: where\n    question: Where?\n    answer: '),
    Buffer.from(answer as string),
    Buffer.from('\n'),
  ]);

const file =
  (name: string, bytes: string | Buffer): Made['make'] =>
  (content) =>
    writeFileSync(path.join(content, name), bytes);

const link =
  (name: string, target: string): Made['make'] =>
  (content) => {
    rmSync(path.join(content, name), { force: true });
    symlinkSync(target, path.join(content, name));
  };

export const made: Record<string, Made> = {
  'content-folder-missing': {
    make: (content) => rmSync(content, { recursive: true }),
    expected: ['.:1:1 error content-folder-missing'],
  },
  'content-folder-missing--file': {
    make(content) {
      rmSync(content, { recursive: true });
      writeFileSync(content, 'url: https://trust.example.com\n');
    },
    expected: ['.:1:1 error content-folder-missing'],
  },
  'file-too-large': {
    make: file('faq.yaml', faq('a'.repeat(1024 * 1024))),
    expected: ['faq.yaml:1:1 error file-too-large'],
  },
  'file-too-large--referred-to': {
    make: file('data.yaml', faq('a'.repeat(1024 * 1024))),
    expected: ['data.yaml:1:1 error file-too-large'],
  },
  'file-too-large--picture': {
    make: file('logo.png', Buffer.alloc(64 * 1024 + 1)),
    expected: ['logo.png:1:1 error file-too-large'],
  },
  'forbidden-character': {
    make: file('faq.yaml', faq('In \u0007Frankfurt.')),
    expected: ['faq.yaml:4:16 error forbidden-character'],
  },
  'forbidden-character--escape': {
    make: file('faq.yaml', faq('"In \\e[31mFrankfurt."')),
    expected: ['faq.yaml:4:17 error forbidden-character'],
  },
  'forbidden-character--carriage-return': {
    make: file('faq.yaml', faq('In Frankfurt.\r    note: lost')),
    expected: ['faq.yaml:4:26 error forbidden-character'],
  },
  'invisible-characters': {
    make: file('faq.yaml', faq('In \u202eFrankfurt.')),
    expected: ['faq.yaml:4:16 error invisible-characters'],
  },
  'invisible-characters--direction-mark': {
    make: file('faq.yaml', faq('In \u200eFrankfurt.')),
    expected: ['faq.yaml:4:16 error invisible-characters'],
  },
  'not-utf8': {
    make: file('faq.yaml', faq(Buffer.from('In Z\xfcrich.', 'latin1'))),
    expected: ['faq.yaml:4:17 error not-utf8'],
  },
  'not-utf8--utf-16': {
    make: file('faq.yaml', Buffer.from('\ufeffquestions: []\n', 'utf16le')),
    expected: ['faq.yaml:1:1 error not-utf8'],
  },
  'tab-indent': {
    make: file('roadmap.yaml', 'items:\n  - id: enforced-mfa\n\ttitle: Enforced MFA\n'),
    expected: ['roadmap.yaml:3:1 error tab-indent'],
  },
  'tab-indent--with-crlf': {
    make: file('roadmap.yaml', 'items:\r\n  - id: enforced-mfa\r\n\ttitle: Enforced MFA\r\n'),
    expected: ['roadmap.yaml:3:1 error tab-indent'],
  },
  'unknown-value--with-crlf-and-bom': {
    make: file(
      'controls.yaml',
      [
        '\ufeffgroups:\r\n  - id: security\r\n    title: Security\r\n    controls:',
        '\r\n      - { id: mfa, title: MFA 🔑, status: planed }\r\n',
      ].join(''),
    ),
    expected: ['controls.yaml:5:42 error unknown-value'],
  },
  'unsafe-file': {
    make: link('faq.yaml', '/etc/hosts'),
    expected: ['faq.yaml:1:1 error unsafe-file'],
  },
  'unsafe-file--site': {
    make: link('site.yaml', '/etc/hosts'),
    expected: ['site.yaml:1:1 error unsafe-file'],
  },
  'unsafe-file--folder': {
    make(content) {
      rmSync(path.join(content, 'sections'), { recursive: true });
      symlinkSync('/etc', path.join(content, 'sections'));
    },
    expected: ['sections:1:1 error unsafe-file'],
  },
};
