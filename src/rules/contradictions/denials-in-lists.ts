// Lists that name what is there, each beside the list that says what is not: the same matter by the fields in which they stand.
import type { Place } from '../../problem.ts';
import type { Trust } from '../../trust.ts';
import type { Content } from '../rule.ts';

interface Item {
  text: string;
  /** Where it stands, to follow "by": "`contains` of "Accounts" in data.yaml". */
  where: string;
}

/** What is denied, and what is said of the same matter elsewhere. */
export interface DeniedList {
  denied: (Item & { place: Place })[];
  said: Item[];
}

type PlaceOf = Content['placeOf'];

const items = (texts: readonly string[] | undefined, where: string): Item[] =>
  (texts ?? []).map((text) => ({ text, where }));

const denials = (
  texts: readonly string[] | undefined,
  where: string,
  placeAt: (index: number) => Place,
) => (texts ?? []).map((text, index) => ({ text, where, place: placeAt(index) }));

/** Every pair of such lists. */
export const deniedLists = (trust: Trust, at: PlaceOf): DeniedList[] => [
  ...ofFeatures(trust),
  ...ofLogs(trust),
  ...ofVendors(trust, at),
  ...ofControls(trust, at),
  ...ofDeletion(trust, at),
  ...ofFiles(trust, at),
  ...neverStored(trust, at),
];

function ofFeatures({ ai, data }: Trust): DeniedList[] {
  const titles = new Map((data.categories ?? []).map(({ id, title }) => [id, title]));
  return (ai.features ?? []).map(
    ({ title, may_see, never_sees, data: categories = [] }, index) => ({
      said: [
        ...items(may_see, `\`may_see\` of "${title}"`),
        ...items(
          categories.flatMap((id) => titles.get(id) ?? []),
          `\`data\` of "${title}"`,
        ),
      ],
      denied: denials(never_sees, '`never_sees`', (item) => ({
        file: 'ai.yaml',
        path: ['features', index, 'never_sees', item],
      })),
    }),
  );
}

const ofLogs = ({ commitments }: Trust): DeniedList[] =>
  (commitments.logs ?? []).map(({ title, fields, events, not_logged }, index) => ({
    said: [
      ...items(fields, `\`fields\` of the log "${title}"`),
      ...items(events, `\`events\` of the log "${title}"`),
    ],
    denied: denials(not_logged, '`not_logged`', (item) => ({
      file: 'commitments.yaml',
      path: ['logs', index, 'not_logged', item],
    })),
  }));

// "Sends newsletters" names what is sent: the purpose is read with and without its verb.
const ofVendors = ({ subprocessors }: Trust, at: PlaceOf): DeniedList[] =>
  subprocessors.map(({ id, name, purpose, not_used_for }) => ({
    said: items([purpose, purpose.replace(/^\p{L}+(?:s|ing)\s+/u, '')], `\`purpose\` of ${name}`),
    denied: denials(not_used_for, '`not_used_for`', (item) =>
      at('subprocessor', id, ['not_used_for', item]),
    ),
  }));

const ofControls = ({ controls }: Trust, at: PlaceOf): DeniedList[] =>
  (controls.groups ?? [])
    .flatMap((group) => group.controls ?? [])
    .flatMap(({ id, title, includes, coverage }) =>
      coverage?.not_yet === undefined
        ? []
        : [
            {
              said: [
                ...items(includes, `\`includes\` of "${title}"`),
                ...items([coverage.covers], `\`coverage.covers\` of "${title}"`),
              ],
              denied: denials([coverage.not_yet], '`coverage.not_yet`', () =>
                at('control', id, ['coverage', 'not_yet']),
              ),
            },
          ],
    );

function ofDeletion({ data }: Trust, at: PlaceOf): DeniedList[] {
  const rows = [
    { deletion: data.deletion, place: { file: 'data.yaml', path: ['deletion', 'does_not_cover'] } },
    ...(data.categories ?? []).map(({ id, deletion }) => ({
      deletion,
      place: at('data', id, ['deletion', 'does_not_cover']),
    })),
  ];
  return rows.flatMap(({ deletion, place }) =>
    deletion?.covers && deletion.does_not_cover
      ? [
          {
            said: items([deletion.covers], '`deletion.covers`'),
            denied: denials([deletion.does_not_cover], '`deletion.does_not_cover`', () => place),
          },
        ]
      : [],
  );
}

function ofFiles({ disclosure, certifications }: Trust, at: PlaceOf): DeniedList[] {
  const { scope } = disclosure ?? {};
  return [
    {
      said: items(scope?.in, '`scope.in`'),
      denied: denials(scope?.out, '`scope.out`', (index) => ({
        file: 'disclosure.yaml',
        path: ['scope', 'out', index],
      })),
    },
    ...certifications.map(({ id, title, acts_as, does_not_act_as }) => ({
      said: [
        ...items(acts_as, `\`acts_as\` of "${title}"`),
        // "GDPR, as a processor" names the role in its title.
        ...items(title.match(/(?<=\bas an? )[\p{L} -]+$/u)?.slice(0, 1), 'the title'),
      ],
      denied: denials(does_not_act_as, '`does_not_act_as`', (index) =>
        at('certification', id, ['does_not_act_as', index]),
      ),
    })),
  ];
}

// What is never stored is in no category and no log; what is never collected reaches no model and no vendor either.
function neverStored(
  { data, commitments, ai, subprocessors, recipients }: Trust,
  at: PlaceOf,
): DeniedList[] {
  const kept = [
    ...(data.categories ?? []).flatMap(({ title, contains }) => [
      ...items([title], 'the title of a category in data.yaml'),
      ...items(contains, `\`contains\` of "${title}" in data.yaml`),
    ]),
    ...(commitments.logs ?? []).flatMap(({ title, fields }) =>
      items(fields, `\`fields\` of the log "${title}" in commitments.yaml`),
    ),
  ];
  const passedOn = [
    ...subprocessors.flatMap(({ name, receives }) =>
      items(
        receives === undefined ? [] : [receives],
        `\`receives\` of ${name} in subprocessors.yaml`,
      ),
    ),
    ...recipients.flatMap(({ name, receives }) =>
      items(receives === undefined ? [] : [receives], `\`receives\` of ${name} in recipients.yaml`),
    ),
  ];
  const seen = (ai.features ?? []).flatMap(({ title, may_see }) =>
    items(may_see, `\`may_see\` of "${title}" in ai.yaml`),
  );
  const against: Partial<Record<string, Item[]>> = {
    stored: kept,
    collected: [...kept, ...seen, ...passedOn],
    shared: passedOn,
  };
  return (data.not_stored ?? [])
    .filter(({ limited_to }) => limited_to === undefined)
    .map(({ id, never = 'stored', title, includes }) => ({
      said: against[never] ?? [],
      denied: [
        {
          text: title,
          where: `\`not_stored\` (never ${never})`,
          place: at('not-stored', id, ['title']),
        },
        ...denials(includes, `\`not_stored\` (never ${never})`, (index) =>
          at('not-stored', id, ['includes', index]),
        ),
      ],
    }));
}
