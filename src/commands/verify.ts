// candor verify: checks that a published journal was not rewritten. For the company and for those who follow it.
import { misfitOf } from '../derive/journal/digests.ts';
import { guidIn } from '../derive/journal/guid.ts';
import { linkOf, type Journal } from '../derive/journal/journal.ts';
import { journalAt } from '../published/at-address.ts';
import { CommandError, type Command } from './command.ts';
import { orWrongUsage } from './against.ts';

export const verify: Command = {
  summary:
    'recompute the digests of a published changes.json and name the first entry that does not fit',
  takes: '<url or file>',
  readsContent: false,
  flags: {
    since: { value: '<digest>', about: 'a digest that you kept, which must still be in the chain' },
  },
  example: {
    about: 'whether the history that you saved a digest of still stands',
    call: 'candor verify https://trust.acme.example/changes.json --since <digest>',
  },
  async run(call) {
    const { argument = '', flags } = call;
    const { since } = flags;
    if (since !== undefined && !/^[0-9a-f]{64}$/.test(since))
      throw new CommandError(
        '--since takes a digest of 64 digits and letters a-f, as changes.json has it.',
        2,
      );
    const journal = await orWrongUsage(() => journalAt(argument));
    const fault =
      misfitOf(journal.changes.map(linkOf), journal.head)?.says ??
      misnamed(journal) ??
      (since === undefined ? undefined : forgotten(journal, since));
    if (fault !== undefined) {
      call.complain(`${argument} does not hold together. ${fault}`);
      return 1;
    }
    const count = journal.changes.length;
    const place = journal.changes.findIndex(({ digest }) => digest === since);
    const later =
      since === undefined ? '' : `, ${count - place - 1} of them after the digest that you kept`;
    call.say(
      `${count} ${count === 1 ? 'entry' : 'entries'}${later}, ${journal.head === null ? 'no head' : `head ${journal.head}`}`,
    );
    return 0;
  },
};

// The digests do not cover guids, which follow from the authority and the id.
function misnamed({ authority, changes }: Journal): string | undefined {
  const odd = changes.find(({ id, guid }) => authority && guid !== guidIn(authority, id));
  return odd && `The entry "${odd.id}" was renamed: its guid is ${odd.guid}.`;
}

function forgotten({ changes }: Journal, since: string): string | undefined {
  if (changes.some(({ digest }) => digest === since)) return undefined;
  return `The digest that you kept, ${since}, is not in the chain: history before it was rewritten.`;
}
