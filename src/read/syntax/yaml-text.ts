// Writes YAML: a value as a person would have written it, and new values in a text that otherwise stays as it is.
import { Document, isMap, isScalar, parseDocument, visit } from 'yaml';
import { applyEdits } from '../../edit.ts';

/** Block YAML that ends with a line break. Short lists of texts are on one line; long texts are folded. */
export function writeYaml(value: unknown): string {
  // A value that stands in two places is written out twice: the reader refuses aliases.
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Seq(_key, list) {
      const items = list.items.map((item) => (isScalar(item) ? String(item.value) : undefined));
      list.flow = items.every((item) => item !== undefined) && items.join(', ').length <= shortList;
    },
    Map(_key, map) {
      // An empty group has no block form.
      map.flow = map.items.length === 0;
    },
  });
  return document.toString({ lineWidth: 100, singleQuote: true, flowCollectionPadding: false });
}

const shortList = 70;

/**
 * The text with new values for some of its keys, by their paths (`terms.0.object_by`). Comments, order, quotes and line ends
 * stay as they were. Keys that the text does not have are ignored. The values must need no quotes: days, moments.
 */
export function replaceScalars(text: string, values: Record<string, string>): string {
  const { contents } = parseDocument(text, { schema: 'failsafe', logLevel: 'silent' });
  if (!isMap(contents)) return text;
  const edits = Object.entries(values).flatMap(([path, next]) => {
    const value = contents.getIn(path.split('.').map(asStep), true);
    const range = isScalar(value) ? value.range : undefined;
    return range ? [{ start: range[0], end: range[1], text: next }] : [];
  });
  return applyEdits(text, edits);
}

const asStep = (key: string) => (/^\d+$/.test(key) ? Number(key) : key);
