// `--format sarif`: SARIF 2.1.0, for code scanning on GitHub, Azure DevOps and in editors.
// https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html; section numbers below refer to it.
import type { Problem, Severity } from '../problem.ts';
import { fingerprintsOf } from './fingerprints.ts';
import { jsonText } from './json-text.ts';
import type { Report, Tool } from './report.ts';

const levels = {
  error: 'error',
  warning: 'warning',
  hint: 'note',
} as const satisfies Record<Severity, string>;

/** One run. Places are relative to `%SRCROOT%`, the folder where the check ran, so no folder of this machine is named. */
export function sarifReport({ problems, tool }: Report): string {
  const codes = [...new Set(problems.map(({ code }) => code))].sort();
  const fingerprints = fingerprintsOf(problems);
  return jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Candor',
            version: tool.version,
            rules: codes.map((code) => ruleOf(code, tool)),
          },
        },
        invocations: [{ executionSuccessful: true }],
        originalUriBaseIds: {
          '%SRCROOT%': { description: { text: 'The folder in which the check ran.' } },
        },
        columnKind: 'unicodeCodePoints',
        results: problems.map((problem, index) => ({
          ruleId: problem.code,
          ruleIndex: codes.indexOf(problem.code),
          level: levels[problem.severity],
          message: { text: messageText(problem) },
          locations: [{ physicalLocation: placeOf(problem) }],
          // GitHub's code scanning looks for this name only.
          partialFingerprints: { primaryLocationLineHash: fingerprints[index] },
        })),
      },
    ],
  });
}

function ruleOf(code: string, { repository }: Tool) {
  const words = code.replaceAll('-', ' ');
  const address = typeof repository === 'object' ? repository.url : repository;
  const home = /^(?:git\+)?(https:\/\/[^#]+?)(?:\.git)?$/.exec(address ?? '')?.[1];
  return {
    id: code,
    shortDescription: { text: `${words.charAt(0).toUpperCase()}${words.slice(1)}` },
    ...(home && { helpUri: `${home}/blob/HEAD/docs/rules.md#${code}` }),
  };
}

// In a message `{0}` is a placeholder (3.11.5) and `[text](address)` is a link (3.11.6), so both are escaped in an author's
// words. Other braces stay single, because readers show them as they are and a fix must be YAML that can be pasted.
function messageText({ message, fix }: Problem): string {
  const text = fix === undefined ? message : `${message}\n\n${fix}`;
  return text.replace(/\{(\d+)\}/g, '{{$1}}').replaceAll('](', '] (');
}

function placeOf({ file, line, column, endLine, endColumn }: Problem) {
  return {
    artifactLocation: locationOf(file),
    region: { startLine: line, startColumn: column, endLine, endColumn },
  };
}

// Relative to the base, unless the content folder was given as an absolute path: `/srv/content`, `C:/content`.
function locationOf(file: string) {
  const [, drive, rest = ''] = /^(\/|[a-z]:\/)?(.*)$/is.exec(file) ?? [];
  const segments = rest.split('/').filter((segment) => segment !== '.');
  const uri = segments.map(encodeURIComponent).join('/');
  if (drive === undefined) return { uri, uriBaseId: '%SRCROOT%' };
  return { uri: `file://${drive === '/' ? '' : '/'}${drive}${uri}` };
}
