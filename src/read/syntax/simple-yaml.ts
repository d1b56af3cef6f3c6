// Reads the simple part of YAML, in which almost all content is written, without keeping the place of each value. Whatever
// is not surely good and simple is left to the full reader, which finds the same value, and every mistake.

type Value = string | null | Value[] | { [key: string]: Value };

/** Thrown at the first thing that the full reader has to judge. */
const notSimple = Symbol('not simple');

// Neither a control, nor a mark of direction, nor half of a pair, nor a blank that is no space.
const ordinary =
  /^[\n\x20-\x7e\xa1-\xac\xae-\u061b\u061d-\u167f\u1681-\u1fff\u2010-\u2027\u2030-\u205e\u2070-\u2fff\u3001-\ud7ff]*$/;
const keyLine = /^([A-Za-z0-9_][\w.-]{0,99}):(?: +(.*))?$/;
const startsUnlikeText = /^[-?:,[\]{}#&*!|>'"%@`]/;
const endsText = /: |:$| #/;

/** How deep lists and keys may be nested here. The full reader allows more. */
const deepest = 12;

/** The value of a text as the full reader gives it, or undefined if it is not simple: it may still be good. */
export function readSimple(text: string): unknown {
  if (!ordinary.test(text) || !text.endsWith('\n')) return undefined;
  try {
    return new Reader(text).read();
  } catch (thrown) {
    if (thrown === notSimple) return undefined;
    throw thrown;
  }
}

class Reader {
  readonly #lines: string[];
  #at = 0;

  constructor(text: string) {
    this.#lines = text.split('\n');
  }

  read(): Value {
    const indent = this.#next();
    if (indent !== 0) throw notSimple;
    const value = this.#block(0, 1);
    if (this.#next() !== -1) throw notSimple;
    return value;
  }

  /** Goes on to the next line that is neither blank nor a comment. Its indentation; -1 at the end. */
  #next(): number {
    for (; this.#at < this.#lines.length; this.#at += 1) {
      const line = this.#lines[this.#at] ?? '';
      const indent = indentOf(line);
      if (indent < line.length && line[indent] !== '#') return indent;
    }
    return -1;
  }

  get #line(): string {
    return this.#lines[this.#at] ?? '';
  }

  #block(indent: number, depth: number): Value {
    if (depth > deepest) throw notSimple;
    return this.#line.startsWith('- ', indent)
      ? this.#list(indent, depth)
      : this.#map(indent, depth);
  }

  #map(indent: number, depth: number): Value {
    const record = Object.create(null) as Record<string, Value>;
    do {
      const [, key, written = ''] = keyLine.exec(this.#line.slice(indent)) ?? [];
      if (key === undefined || key in record) throw notSimple;
      this.#at += 1;
      const text = written.trimEnd();
      record[key] = text === '' ? this.#below(indent, depth) : this.#inline(text, indent, depth);
    } while (this.#continues(indent));
    return record;
  }

  #list(indent: number, depth: number): Value {
    const list: Value[] = [];
    do {
      const line = this.#line;
      if (!line.startsWith('- ', indent)) throw notSimple;
      const start = indent + 1 + indentOf(line.slice(indent + 1));
      const text = line.slice(start).trimEnd();
      if (keyLine.test(text)) {
        // The keys of an element begin behind its dash.
        this.#lines[this.#at] = ' '.repeat(start) + text;
        list.push(this.#block(start, depth + 1));
      } else {
        this.#at += 1;
        list.push(this.#inline(text, indent, depth));
      }
    } while (this.#continues(indent));
    return list;
  }

  /** Whether the block at this indentation goes on. */
  #continues(indent: number): boolean {
    const next = this.#next();
    if (next > indent) throw notSimple;
    // A list may stand as far to the left as its key.
    return next === indent;
  }

  /** What stands below a key with nothing behind its colon. */
  #below(indent: number, depth: number): Value {
    const next = this.#next();
    if (next > indent) {
      const line = this.#line.slice(next);
      if (line.startsWith('- ') || keyLine.test(line)) return this.#block(next, depth + 1);
      this.#at += 1;
      return this.#plainText(line.trimEnd(), indent);
    }
    // A list may stand as far to the left as its key: then it does not end where that indentation goes on.
    if (next === indent && this.#line.startsWith('-', indent)) throw notSimple;
    return null;
  }

  #inline(text: string, indent: number, depth: number): Value {
    const first = text[0];
    if (first === '[' || first === '{') return readFlow(text, depth);
    if (first === '"' || first === "'") return readQuoted(text);
    if (first === '|' || first === '>') return this.#blockText(text, indent);
    return this.#plainText(text, indent);
  }

  #plainText(text: string, indent: number): string {
    const lines = [plain(text)];
    for (; this.#at < this.#lines.length; this.#at += 1) {
      const line = this.#line;
      const start = indentOf(line);
      if (start === line.length) lines.push('');
      else if (start > indent) lines.push(plain(line.slice(start).trimEnd()));
      else break;
    }
    return folded(lines);
  }

  #blockText(header: string, indent: number): string {
    if (!/^[|>]-?$/.test(header)) throw notSimple;
    const margin = indentOf(this.#line);
    if (margin <= indent || margin === this.#line.length) throw notSimple;
    const lines: string[] = [];
    for (; this.#at < this.#lines.length; this.#at += 1) {
      const line = this.#line;
      const start = indentOf(line);
      if (line === '') lines.push('');
      else if (start === line.length) throw notSimple;
      else if (start <= indent) break;
      else if (start < margin) throw notSimple;
      else lines.push(line.slice(margin));
    }
    if (header.startsWith('>') && lines.some((line) => /^ | $/.test(line))) throw notSimple;
    const text = header.startsWith('>') ? folded(lines) : lines.join('\n').replace(/\n+$/, '');
    return header.endsWith('-') ? text : `${text}\n`;
  }
}

function indentOf(line: string): number {
  let indent = 0;
  while (line.charCodeAt(indent) === 0x20) indent += 1;
  return indent;
}

/** A text without quotes, or one line of it. */
function plain(text: string): string {
  if (text === '' || startsUnlikeText.test(text) || endsText.test(text)) throw notSimple;
  return text;
}

/** Lines as one text: a line break becomes a blank, and each blank line a line break. Those at the end do not count. */
function folded(lines: readonly string[]): string {
  let text = lines[0] ?? '';
  let blank = 0;
  for (const line of lines.slice(1)) {
    if (line === '') blank += 1;
    else {
      text += (blank === 0 ? ' ' : '\n'.repeat(blank)) + line;
      blank = 0;
    }
  }
  return text;
}

function readQuoted(text: string): string {
  const [, double, single] = /^(?:"([^"\\]*)"|'((?:[^']|'')*)')$/.exec(text) ?? [];
  const value = double ?? single?.replaceAll("''", "'");
  if (value === undefined) throw notSimple;
  return value;
}

/** A text in brackets, and how far it is read. */
interface Flow {
  readonly text: string;
  at: number;
}

/** Lists and groups in brackets, on one line. */
function readFlow(text: string, depth: number): Value {
  const flow = { text, at: 0 };
  const value = readNode(flow, depth + 1);
  if (flow.at < text.length) throw notSimple;
  return value;
}

const flowKey = /([A-Za-z0-9_][\w.-]{0,99}): /y;
const flowQuoted = /"[^"\\]*"|'(?:[^']|'')*'/y;
const flowPlain = /[^,[\]{}]+/y;

function readNode(flow: Flow, depth: number): Value {
  if (depth > deepest) throw notSimple;
  skipBlanks(flow);
  const first = flow.text[flow.at];
  if (first === '[') {
    const list: Value[] = [];
    readItems(flow, ']', () => list.push(readNode(flow, depth + 1)));
    return list;
  }
  if (first === '{') {
    const record = Object.create(null) as Record<string, Value>;
    readItems(flow, '}', () => {
      const key = take(flow, flowKey).slice(0, -2);
      if (key in record) throw notSimple;
      record[key] = readNode(flow, depth + 1);
    });
    return record;
  }
  if (first === '"' || first === "'") return readQuoted(take(flow, flowQuoted));
  return plain(take(flow, flowPlain).trimEnd());
}

function readItems(flow: Flow, end: string, readItem: () => void): void {
  flow.at += 1;
  skipBlanks(flow);
  if (flow.text[flow.at] !== end)
    for (let goesOn = true; goesOn;) {
      skipBlanks(flow);
      readItem();
      skipBlanks(flow);
      goesOn = flow.text[flow.at] === ',';
      if (goesOn) flow.at += 1;
    }
  if (flow.text[flow.at] !== end) throw notSimple;
  flow.at += 1;
}

function take(flow: Flow, pattern: RegExp): string {
  pattern.lastIndex = flow.at;
  const [found] = pattern.exec(flow.text) ?? [];
  if (found === undefined) throw notSimple;
  flow.at += found.length;
  return found;
}

function skipBlanks(flow: Flow): void {
  flow.at += indentOf(flow.text.slice(flow.at));
}
