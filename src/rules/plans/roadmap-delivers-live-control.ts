// Compares the state of roadmap items with the rows that they deliver.
import type { Content, Rule, RuleFinding } from '../rule.ts';
import { targetedRows, type TargetedRow } from './targeted-rows.ts';
import type { RoadmapItem } from '../../trust.ts';

export const roadmapDeliversLiveControl: Rule = {
  code: 'roadmap-delivers-live-control',
  severity: 'warning',
  group: 'across-files',
  reason:
    'The roadmap and the rows that it delivers must tell one story. An open item may not deliver what is already live or held, unless `coverage.not_yet` of that control leaves something to do. A finished item may not deliver what is still planned, unless another item is to finish it.',
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
  return undefined;
}

const delivered: Partial<Record<TargetedRow['kind'], string>> = {
  control: '`status: live`',
  certification: '`status: attested` or `status: certified`',
  commitment: 'the promise without `status` and target',
  document: 'how it can be had, such as `access: on-request`,',
};
