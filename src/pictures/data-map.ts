// Where everything stands in the map of data, vendors and places: three columns, joined by lines of one weight.
import { sankey } from 'd3-sankey';
import { linesOf } from './lines.ts';

/** How a line is drawn: whole, dashed, dotted. */
export type Stroke = 'always' | 'optional' | 'announced';

/** One name in a column; ids are unique in all three. */
export interface MapName {
  id: string;
  text: string;
  /** Notes on it, in smaller type. */
  notes?: readonly string[];
}

/** From a category to a vendor, or from a vendor to a place. */
export interface Flow {
  from: string;
  to: string;
  stroke: Stroke;
}

export interface DataFlows {
  categories: readonly MapName[];
  vendors: readonly MapName[];
  places: readonly MapName[];
  flows: readonly Flow[];
}

export interface PlacedName {
  id: string;
  lines: string[];
  notes: string[];
  /** The height at which lines meet it, in pixels. */
  y: number;
}

interface PlacedVendor extends PlacedName {
  /** What flows in and out of it, each stroke as one path. */
  paths: { stroke: Stroke; d: string }[];
}

/** In pixels of type set at 13; the edges of columns are the same in every map. */
interface DataMap {
  width: number;
  height: number;
  categories: PlacedName[];
  vendors: PlacedVendor[];
  places: PlacedName[];
}

/** Horizontal measures: where the lines leave the categories, enter and leave the vendors, and end. */
export const edges = { category: 190, enter: 354, leave: 544, place: 708, width: 860 };

const signs = { category: 24, vendor: 27, note: 28, place: 20 };
const line = 15;
const head = 34;

/** Lays out the map: the order within each column and the heights are those that d3-sankey finds. */
export function layOutDataMap({ categories, vendors, places, flows }: DataFlows): DataMap {
  const columns = [
    categories.map((name) => inLines(name, signs.category)),
    vendors.map((name) => inLines(name, signs.vendor)),
    places.map((name) => inLines(name, signs.place)),
  ];
  // Names are centred on their line, except those of vendors, which are above it.
  const pitch = Math.max(
    24,
    ...columns.flat().map(({ lines, notes }) => (lines.length + notes.length) * line + 8),
  );
  const longest = Math.max(...columns.map(({ length }) => length));
  const heights = heightsOf(columns, flows, pitch);
  const top =
    head + pitch / 2 + (Math.max(...columns[1]!.map(({ lines }) => lines.length)) - 1) * 8;
  const placed = columns.map((column) =>
    column
      .map((name) => ({ ...name, y: Math.round(top + (heights.get(name.id) ?? 0)) }))
      .sort((a, b) => a.y - b.y),
  );
  const [left = [], middle = [], right = []] = placed;
  const at = new Map(placed.flat().map(({ id, y }) => [id, y]));
  return {
    width: edges.width,
    height: Math.round(top + (longest - 1) * pitch + pitch / 2 + 8),
    categories: left,
    vendors: middle.map((vendor) => ({ ...vendor, paths: pathsOf(vendor, flows, at) })),
    places: right,
  };
}

function inLines({ id, text, notes = [] }: MapName, width: number): Omit<PlacedName, 'y'> {
  return {
    id,
    lines: linesOf(text, width),
    notes: notes.flatMap((note) => linesOf(note, signs.note)),
  };
}

// Nodes are points, not boxes, because nothing here has a quantity. Each is as far from the next as a label needs.
function heightsOf(
  columns: readonly { id: string }[][],
  flows: readonly Flow[],
  pitch: number,
): Map<string, number> {
  const longest = Math.max(...columns.map(({ length }) => length));
  const layout = sankey<{ id: string; column: number; fixedValue: number }, { value: number }>()
    .nodeId(({ id }) => id)
    .nodeAlign(({ column }) => column)
    .nodeWidth(1)
    .nodePadding(pitch - 1)
    .size([edges.width, Math.max(1, (longest - 1) * pitch + 1)])
    .iterations(32);
  const { nodes } = layout({
    nodes: columns.flatMap((names, column) =>
      names.map(({ id }) => ({ id, column, fixedValue: 1 })),
    ),
    links: flows.map(({ from, to }) => ({ source: from, target: to, value: 1 })),
  });
  return new Map(nodes.map(({ id, y0 = 0 }) => [id, y0]));
}

function pathsOf({ id }: { id: string }, flows: readonly Flow[], at: ReadonlyMap<string, number>) {
  const y = at.get(id) ?? 0;
  const paths = new Map<Stroke, string>();
  const draw = (stroke: Stroke, d: string) => paths.set(stroke, (paths.get(stroke) ?? '') + d);
  for (const { from, to, stroke } of flows) {
    if (to === id) draw(stroke, curve(edges.category, at.get(from) ?? 0, edges.enter, y));
    if (from === id) draw(stroke, curve(edges.leave, y, edges.place, at.get(to) ?? 0));
  }
  return [...paths].map(([stroke, d]) => ({ stroke, d }));
}

function curve(x1: number, y1: number, x2: number, y2: number): string {
  if (y1 === y2) return `M${x1} ${y1}H${x2}`;
  const middle = (x1 + x2) / 2;
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`;
}
