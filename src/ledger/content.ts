// Content as rules see it, from literals: what a test does not give is empty.
import type { Content } from '../rules/rule.ts';
import { recordLists } from '../schema/index.ts';
import type { Trust } from '../trust.ts';

/** Content of 21 November 2026; places are `<kind>/<id>` as file, with the path asked for. */
export function contentWith(given: Partial<Omit<Content, 'trust'>> & { trust?: object }): Content {
  const { trust, ...rest } = given;
  const whole = {
    site: {},
    data: {},
    ai: {},
    subprocessors: [],
    changes: [],
    controls: {},
    certifications: [],
    commitments: {},
    documents: [],
    questions: [],
    sections: [],
    ...trust,
  };
  return {
    records: [],
    fields: [],
    allowances: [],
    pictures: new Set(),
    listOf: recordLists,
    unsure: new Set(),
    asOf: '2026-11-21',
    placeOf: (kind, id, path = []) => ({ file: `${kind}/${id}`, path }),
    ...rest,
    ...(trust && { trust: whole as unknown as Trust }),
  };
}
