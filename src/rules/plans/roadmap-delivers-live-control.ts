// Compares the state of roadmap items with the rows that they deliver.
import type { Content, Rule, RuleFinding } from '../rule.ts';
import { targetedRows, type TargetedRow } from './targeted-rows.ts';
import type { RoadmapItem } from '../../trust.ts';

export const roadmapDeliversLiveControl: Rule = {
  code: 'roadmap-delivers-live-control',
  severity: 'warning',
  group: 'across-files',
  reason:
    'The roadmap and the rows that it delivers must tell one story. An open item may not deliver what is already live or held, unless `coverage.not_yet` of that control leaves something to do. A finished item may not deliver what is still planned, unless another item is to finish it. Nothing is on the way that is "not offered" or "not held", and work has begun in both places or in none.',
  check(content) {
    const items = content.trust?.roadmap?.items ?? [];
    const rows = new Map(targetedRows(content).map((row) => [`${row.kind}/${row.id}`, row]));
    return items.flatMap((item) =>
      (item.delivers ?? []).flatMap((reference, index) => {
        const row = rows.get(reference);
        return (row && disagreement(item, index, reference, row, items, content)) ?? [];
      }),
    );
  },
};

const isOpen = ({ status }: RoadmapItem) => status !== 'done' && status !== 'dropped';

function disagreement(
  item: RoadmapItem,
  index: number,
  reference: string,
  row: TargetedRow,
  items: readonly RoadmapItem[],
  { placeOf }: Content,
): RuleFinding | undefined {
  const place = placeOf('roadmap', item.id, ['delivers', index]);
  // A document may be there in its last edition while the next one is on the roadmap.
  if (isOpen(item) && row.reached === 'there' && row.kind !== 'document')
    return {
      place,
      message: `"${item.title}" is ${item.status ?? 'planned'} and will deliver "${row.title}" (\`${reference}\`), which is ${row.state} already. A reader cannot tell which of the two to believe.`,
      fix: `Write \`status: done\` here, or take \`${reference}\` out of \`delivers\`${row.kind === 'control' ? `; or say at ${reference} what is still to come: \`coverage: { covers: …, not_yet: … }\`` : ''}.`,
    };
  const another = items.some((one) => isOpen(one) && one.delivers?.includes(reference));
  if (item.status === 'done' && row.unfinished && !row.leavesSomething && !another)
    return {
      place,
      message: `"${item.title}" is done and delivers "${row.title}" (\`${reference}\`), which is still ${row.state}. A reader cannot tell which of the two to believe.`,
      fix: `Write ${delivered[row.kind]} at ${reference}; or, if something is left to do, \`status: in-progress\` here.`,
    };
  if (isOpen(item) && (row.state === 'not-offered' || row.state === 'not-held'))
    return {
      place,
      message: `"${item.title}" is ${item.status ?? 'planned'} and will deliver "${row.title}" (\`${reference}\`), which is ${row.state.replace('-', ' ')}. A reader cannot tell whether it will come.`,
      fix: `Write \`status: planned\` at ${reference}, or take it out of \`delivers\`.`,
    };
  const begun = { item: item.status === 'in-progress', row: hasBegun(row) };
  const isAlone =
    item.delivers?.length === 1 &&
    !items.some((one) => one !== item && one.delivers?.includes(reference));
  if (isAlone && item.status && isOpen(item) && begun.row !== undefined && begun.item !== begun.row)
    return {
      place,
      message: `"${item.title}" is ${item.status} and delivers "${row.title}" (\`${reference}\`), which is ${row.state}. A reader cannot tell whether work has begun.`,
      fix: `Write the same in both places: \`status: ${begun.item ? item.status : row.kind === 'control' ? row.state : 'in-progress'}\` where it is not.`,
    };
  return undefined;
}

/** Whether work on a row has begun; of a certification, work may go before the audit. */
function hasBegun({ kind, state }: TargetedRow): boolean | undefined {
  if (state === 'in-progress' || state === 'in-audit') return true;
  return kind === 'control' && state === 'planned' ? false : undefined;
}

const delivered: Partial<Record<TargetedRow['kind'], string>> = {
  control: '`status: live`',
  certification: '`status: attested` or `status: certified`',
  commitment: 'the promise without `status` and target',
  document: 'how it can be had, such as `access: on-request`,',
};
