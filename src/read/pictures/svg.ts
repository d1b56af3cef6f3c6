// Which parts of SVG a picture may use. Opened by itself, an SVG file can run scripts, so everything is refused that is not
// known to be harmless drawing.
import { XMLValidator } from 'fast-xml-parser';
import { quote } from '../../visible.ts';
import { mistake, type Mistake } from '../syntax/mistake.ts';

const elements = new Set(
  `svg g path rect circle ellipse line polyline polygon title desc defs use symbol clipPath mask linearGradient
   radialGradient stop`.split(/\s+/),
);
const attributes = new RegExp(
  `^(?:${`xmlns xmlns:xlink xml:space version id class role aria-[a-z]+ data-[a-z-]+ viewBox preserveAspectRatio width
   height x y x1 y1 x2 y2 cx cy r rx ry fx fy fr d points pathLength transform fill fill-opacity fill-rule color opacity
   stroke stroke-[a-z]+ clip-path clip-rule mask clipPathUnits maskUnits maskContentUnits mask-type gradientUnits
   gradientTransform spreadMethod offset stop-color stop-opacity paint-order shape-rendering vector-effect display
   visibility overflow href xlink:href`
    .split(/\s+/)
    .join('|')})$`,
);

const code = 'bad-picture';
const plainly =
  'Save it as plain SVG: shapes and gradients with attributes, letters as outlines; no scripts, styles, pictures or links.';

/** Width and height of a picture, in its own units. */
export interface Size {
  width: number;
  height: number;
}

/** The size of a drawing, or why it cannot be published. Each kind of part is reported once. */
export function readSvg(text: string): { size?: Size; mistakes: Mistake[] } {
  const verdict = XMLValidator.validate(text);
  if (verdict !== true) {
    const at = startOf(text, verdict.err.line);
    const message = 'The drawing is not well-formed XML: from here on it cannot be read.';
    return { mistakes: [mistake(code, [at, at + 1], message, 'Export it again as SVG.')] };
  }
  const mistakes = [...findStrangeParts(text)];
  const size = sizeOf(text);
  if (mistakes.length > 0) return { mistakes };
  if (!size) {
    const at = Math.max(0, text.indexOf('<svg'));
    const message = 'The drawing does not say how large it is.';
    const fix = 'Give its `svg` a `viewBox`, such as `viewBox="0 0 24 24"`.';
    return { mistakes: [mistake(code, [at, at + 4], message, fix)] };
  }
  return { size, mistakes };
}

const tags = /<!--[^]*?-->|<([!?/]?)([^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g;
const pairs = /([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

function* findStrangeParts(text: string): Generator<Mistake> {
  const reported = new Set<string>();
  function* strange(part: string, at: number, why: string): Generator<Mistake> {
    if (reported.has(part)) return;
    reported.add(part);
    const message = `The drawing contains ${quote(part)}; ${why}.`;
    yield mistake(code, [at, at + part.length], message, plainly);
  }
  for (const { 0: tag, 1: mark, 2: name = '', 3: rest = '', index } of text.matchAll(tags)) {
    if (tag.startsWith('<!--') || mark === '/' || (mark === '?' && name === 'xml')) continue;
    if (mark !== '') {
      yield* strange(tag.slice(0, 2) + name, index, 'it is not part of a plain drawing');
      continue;
    }
    if (!elements.has(name)) {
      yield* strange(`<${name}`, index, 'only shapes and gradients are shown');
      continue;
    }
    const behind = index + 1 + name.length;
    for (const { 0: pair, 1: key = '', 2: double, 3: single, index: at } of rest.matchAll(pairs)) {
      const value = double ?? single ?? '';
      if (!attributes.test(key))
        yield* strange(key, behind + at, 'attributes of this name are not allowed');
      else if (leadsOut(key, value))
        yield* strange(pair, behind + at, 'it refers to something outside the drawing');
    }
  }
}

// Entities could hide what is looked for, so they are refused, too. A plain drawing has none in its values.
function leadsOut(key: string, value: string): boolean {
  if (key.startsWith('xmlns'))
    return !/^http:\/\/www\.w3\.org\/(?:2000\/svg|1999\/xlink)$/.test(value);
  if (/^aria-|^data-/.test(key)) return false;
  if (/href$/.test(key)) return !/^#[\w-]+$/.test(value);
  return /[&\\]/.test(value) || /:/.test(value) || /url\((?!["']?#[\w-]+["']?\))/i.test(value);
}

function sizeOf(text: string): Size | undefined {
  const top = /<svg\b((?:"[^"]*"|'[^']*'|[^"'>])*)>/.exec(text)?.[1] ?? '';
  const held = new Map(
    [...top.matchAll(pairs)].map(({ 1: key, 2: double, 3: single }) => [key, double ?? single]),
  );
  const box =
    held
      .get('viewBox')
      ?.trim()
      .split(/[\s,]+/)
      .map(Number) ?? [];
  const [width = NaN, height = NaN] =
    box.length === 4 ? box.slice(2) : ['width', 'height'].map((key) => pixels(held.get(key)));
  return width > 0 && height > 0 && width < Infinity && height < Infinity
    ? { width, height }
    : undefined;
}

const pixels = (value = '') => Number(/^([\d.]+)(?:px)?$/.exec(value.trim())?.[1] ?? NaN);

function startOf(text: string, line: number): number {
  let at = 0;
  for (let left = line; left > 1; left--) at = text.indexOf('\n', at) + 1;
  return Math.max(0, at);
}
