// Finds one thing with two targets: a row and the roadmap item that delivers it, a certification and its document.
import { rootsIn } from '../../prose/word-roots.ts';
import type { Content, Rule, RuleFinding } from '../rule.ts';
import { datedRows, isBefore, type DatedRow } from './target-windows.ts';
import { targetedRows } from './targeted-rows.ts';

export const targetsDiffer: Rule = {
  code: 'targets-differ',
  severity: 'warning',
  group: 'across-files',
  reason:
    'A control, a certification or a promise and the roadmap item that delivers it are one plan, and so are rows with the same title and a certification and its report. With two targets, readers hold the company to the one that suits them. Targets that can both be met are no difference: 2027-02 lies in 2027-Q1; of several items that deliver one row, the last counts; a document may follow the work that it is about.',
  check(content) {
    const dated = datedRows(content);
    return [
      ...withTheirItems(dated, content),
      ...undatedAndDated(content),
      ...ofOneName(dated, content),
    ];
  },
};

function withTheirItems(dated: readonly DatedRow[], content: Content): RuleFinding[] {
  const { roadmap, certifications = [] } = content.trust ?? {};
  const byReference = new Map(dated.map((one) => [one.reference, one]));
  const items = (reference: string) =>
    (roadmap?.items ?? [])
      .filter(({ delivers }) => delivers?.includes(reference))
      .flatMap(({ id }) => byReference.get(`roadmap/${id}`) ?? []);
  const fromRoadmap = dated.flatMap((row) => {
    const all = items(row.reference);
    const [last] = [...all].sort((a, b) => (a.last < b.last ? 1 : -1));
    if (!last) return [];
    const mayFollow = row.row.kind === 'document' || (row.row.after ?? row.row.when) !== undefined;
    return isBefore(row, last) || (!mayFollow && isBefore(last, row))
      ? [differ(row, last, 'which delivers it,')]
      : [];
  });
  const fromDocuments = certifications.flatMap(({ id, document }) => {
    const certificate = byReference.get(`certification/${id}`);
    const paper = document === undefined ? undefined : byReference.get(`document/${document}`);
    return certificate && paper && isBefore(paper, certificate)
      ? [differ(paper, certificate, 'whose paper it is,')]
      : [];
  });
  return [...fromRoadmap, ...fromDocuments];
}

function undatedAndDated(content: Content): RuleFinding[] {
  const rows = targetedRows(content).filter(({ reached }) => reached === 'open');
  return (content.trust?.roadmap?.items ?? []).flatMap(({ id, delivers = [] }) => {
    const item = rows.find((row) => row.kind === 'roadmap' && row.id === id);
    if (item?.target === undefined) return [];
    return delivers.flatMap((reference) => {
      const row = rows.find((one) => `${one.kind}/${one.id}` === reference);
      if (row?.target === undefined) return [];
      if ((row.target === 'undated') === (item.target === 'undated')) return [];
      return [
        differ(
          { row, target: row.target },
          { row: item, target: item.target ?? '', reference: `roadmap/${id}` },
          'which delivers it,',
        ),
      ];
    });
  });
}

// Rows of one title that no reference joins.
function ofOneName(dated: readonly DatedRow[], { trust }: Content): RuleFinding[] {
  const joined = new Set(
    (trust?.roadmap?.items ?? []).flatMap(({ id, delivers = [] }) =>
      delivers.map((reference) => `roadmap/${id} ${reference}`),
    ),
  );
  const nameOf = ({ row }: DatedRow) =>
    [...new Set(rootsIn(row.title).map(({ root }) => root))].sort().join(' ');
  return dated.flatMap((one, index) =>
    dated
      .slice(0, index)
      .filter(
        (other) =>
          nameOf(one) !== '' &&
          nameOf(one) === nameOf(other) &&
          !joined.has(`${one.reference} ${other.reference}`) &&
          !joined.has(`${other.reference} ${one.reference}`) &&
          (isBefore(one, other) || isBefore(other, one)),
      )
      .map((other) => differ(one, other, 'of the same title,')),
  );
}

function differ(
  { row, target }: Pick<DatedRow, 'row' | 'target'>,
  other: Pick<DatedRow, 'row' | 'target' | 'reference'>,
  how: string,
): RuleFinding {
  return {
    place: row.at('target'),
    message: `"${row.title}" has \`target: ${target}\`, and "${other.row.title}" (\`${other.reference}\`), ${how} has \`target: ${other.target}\`. Readers see two days for one thing.`,
    fix: `Find out which of the two holds, and write it in both places: \`target: ${other.target}\` here, or \`target: ${target}\` there.`,
  };
}
