// What the trust page says on a day: its sections, and each row with what has become of its target.
import { addDuration, dayOf, type Day } from '../../day.ts';
import type {
  Certification,
  Commitment,
  Commitments,
  Control,
  RoadmapItem,
  Site,
  Trust,
} from '../../trust.ts';
import { certificationFacts } from '../../vocabulary/certification-facts.ts';
import { controlsOf } from '../claims/controls.ts';
import { isPromised, reached, targetOn, type Reached } from '../claims/targets.ts';
import { registerOn } from '../journal/register.ts';
import { aiTablesOf } from './ai-tables.ts';
import { dataTableOf } from './data-table.ts';
import { certificationStatusOn, deliveringItems, gapsOn, type Gap } from './gaps.ts';
import { glanceOn } from './glance.ts';
import { organizationOn } from './organization.ts';
import { outlineOn } from './outline.ts';
import { tallyOf } from './tally.ts';
import { toldPromises } from './told-promises.ts';
import { vendorTableOf } from './vendor-table.ts';

export type Targeted<Row> = Row & { due: ReturnType<typeof targetOn> };

export type TrustPage = ReturnType<typeof trustPageOn>;

export function trustPageOn(trust: Trust, asOf: Day) {
  const { site, certifications, roadmap, documents, commitments, disclosure } = trust;
  const targeted = <Row extends { target?: string | undefined }>(
    row: Row,
    far: Reached,
  ): Targeted<Row> => ({ ...row, due: targetOn(row.target, far, asOf) });
  const isOver = (day: Day | undefined) => day !== undefined && day < asOf;
  const control = (row: Control) => ({
    ...targeted(row, reached.control(row)),
    completedBy: completedBy(row, trust),
  });
  // The status is that of the day, which may differ from the one written.
  const certification = (row: Certification) => {
    const status = certificationStatusOn(row, asOf);
    const lapsed = isOver(row.valid_until);
    return targeted({ ...row, status, lapsed }, reached.certification(status));
  };
  const item = ({ status = 'planned', ...row }: RoadmapItem) =>
    targeted({ ...row, status }, reached.roadmap({ status }));
  const gaps = gapsOn(trust, asOf);
  // A row that leads to the item that delivers it is not listed there once more.
  const linked = new Set([
    ...gaps.flatMap(({ kind, row, items }) => items.map(({ id }) => `${id} ${kind}/${row.id}`)),
    ...controlsOf(trust).map((row) => `${completedBy(row, trust)} control/${row.id}`),
  ]);
  const itemInRoadmap = (row: RoadmapItem, promises: Commitment[] = []) => {
    const told = new Set(promises.map(({ id }) => `commitment/${id}`));
    const delivers = row.delivers?.filter(
      (one) => !linked.has(`${row.id} ${one}`) && !told.has(one),
    );
    return { ...item(row), delivers: delivers?.length ? delivers : undefined, promises };
  };
  // What has a target, or waits for something, is not promised yet.
  const availability = (row: NonNullable<Commitments['availability']>[number]) => {
    const share = { percent: row.percent, per: row.per };
    return {
      ...targeted(row, reached.availability()),
      promised: isPromised(row) ? share : undefined,
      planned: isPromised(row) ? undefined : share,
    };
  };
  const commitment = (row: Commitment) => ({
    ...targeted(row, reached.commitment(row)),
    holds: isPromised(row),
  });
  const bounty = disclosure?.bounty;
  const outline = outlineOn(trust, asOf);
  const inGaps = new Set(
    outline.find(({ name }) => name === 'gaps')?.told?.map(({ name }) => name) ?? [],
  );
  const isToldElsewhere = outline.some(({ told = [] }) => told.some(isOfPromises));
  const inRoadmap = outline.some(({ name }) => name === 'roadmap');
  const promises = isToldElsewhere
    ? toldPromises(trust, { vendors: true, roadmap: inRoadmap })
    : undefined;
  const promisesIn = ({ id }: RoadmapItem) => promises?.byItem.get(id);
  // An item that closes several gaps is told with the first of them.
  const toldItems = new Set<string>();
  const tellsItem = ({ id }: RoadmapItem) => {
    if (!inGaps.has('roadmap') || toldItems.has(id)) return false;
    toldItems.add(id);
    return true;
  };
  return {
    outline: outline.map(({ groups, ...entry }) => ({
      ...entry,
      groups: (groups ?? [])
        .filter(({ summary, controls }) => summary ?? controls)
        .map((group) => ({ ...group, controls: group.controls?.map(control) })),
    })),
    glance: glanceOn(trust, asOf),
    tally: tallyOf(trust),
    organization: organizationOn(trust, asOf),
    review: reviewOn(site, asOf),
    gaps: gaps.map(({ row, items, ...gap }, _, all) => ({
      ...gap,
      id: gapId(gap.kind, row.id, all),
      row: 'framework' in row ? certification(row) : control(row),
      /** The certification, where no other section tells it. */
      certification:
        'framework' in row && inGaps.has('certifications') ? certification(row) : undefined,
      items: items.map((one) => ({ ...item(one), isWhole: tellsItem(one) })),
      /** Whether anything is said of what comes next. */
      next: saysNext({ ...gap, row, items }, inGaps.has('certifications')) || undefined,
      /** Whether its own row says what this one does not. */
      saysMore: Object.keys(row).some((field) => !toldOfGap.has(field) && field !== 'coverage'),
    })),
    // One gap that is listed is no order, and of none the order is that of the page.
    gapsInOrder: (trust.controls.gaps?.length ?? 0) > 1,
    certifications: certifications.map(certification),
    roadmap: (roadmap?.items ?? []).map((row) => itemInRoadmap(row, promisesIn(row))),
    /** Promises of how the list of vendors is kept, where no other section tells them. */
    listPromises: promises?.ofList ?? [],
    documents: documents.map((row) =>
      targeted({ ...row, outdated: isOver(row.valid_until) }, reached.document(row)),
    ),
    links: (site.links ?? []).map((row) => targeted(row, reached.link(row))),
    commitments: commitments.commitments?.map(commitment),
    availability: commitments.availability?.map(availability),
    bounty: bounty && targeted(bounty, reached.bounty(bounty)),
    /** The last day of what is said of reports (RFC 9116, section 2.5.5), and whether it is over. */
    reportsUntil: disclosure?.expires && {
      day: dayOf(disclosure.expires),
      isOver: isOver(dayOf(disclosure.expires)),
    },
    ai: aiTablesOf(trust.ai),
    data: dataTableOf(trust.data.categories ?? []),
    vendors: vendorTableOf(registerOn(trust, asOf), site, asOf),
  };
}

const isOfPromises = ({ name }: { name: string }) => name === 'commitments';

/** The item of the roadmap that adds what a control does not cover yet. */
function completedBy({ id, coverage }: Control, trust: Trust): string | undefined {
  if (coverage?.not_yet === undefined) return undefined;
  return deliveringItems(trust, `control/${id}`).find(({ status }) => status !== 'done')?.id;
}

const conditions = ['after', 'begins', 'before', 'ahead_of', 'when'];

/** What a gap shows of its row. */
const toldOfGap: ReadonlySet<string> = new Set([
  ...['id', 'title', 'status', 'status_note', 'target', 'allow'],
  ...conditions,
]);

/** Whether a gap says what comes next, be it all that is told of a certification. */
function saysNext({ row, items, why }: Gap, tellsCertifications: boolean): boolean {
  const isWhole = 'framework' in row && tellsCertifications;
  const fields: readonly string[] = isWhole ? certificationFacts : conditions;
  return (
    items.length > 0 || why !== undefined || Object.keys(row).some((key) => fields.includes(key))
  );
}

/** How often the content is reviewed, and when next; undefined where no interval is given. */
function reviewOn({ last_reviewed, review_every }: Site, asOf: Day) {
  if (review_every === undefined) return undefined;
  const due = last_reviewed && addDuration(last_reviewed, review_every);
  return { every: review_every, due, overdue: due !== undefined && due < asOf };
}

// A control and a certification may share an id; the second then says which it is.
function gapId(kind: string, id: string, all: readonly { kind: string; row: { id: string } }[]) {
  const isTaken =
    kind === 'certification' &&
    all.some((other) => other.kind === 'control' && other.row.id === id);
  return isTaken ? `gap-certification-${id}` : `gap-${id}`;
}
