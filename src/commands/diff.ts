// candor diff: what subscribers will read once this is merged, for a reviewer.
import { changeReport } from '../derive/balance/change-report.ts';
import { load } from '../load/load.ts';
import { trustAtRef } from '../published/at-ref.ts';
import { formatFlag, formOf, reportErrors, type Command } from './command.ts';
import { orWrongUsage } from './against.ts';
import { reportMarkdown, reportText } from './report-text.ts';

export const diff: Command = {
  summary: 'show what subscribers will read, and what got stricter or weaker, since a git ref',
  takes: '<git ref>',
  readsContent: true,
  flags: { format: formatFlag },
  example: {
    about: 'the text for a comment on a pull request',
    call: 'candor diff origin/main --format markdown',
  },
  async run(call) {
    const format = formOf(call, ['text', 'markdown']);
    const ref = call.argument ?? '';
    const old = await orWrongUsage(async () => trustAtRef(call.content, ref, call.asOf));
    const loaded = load(call.content, call.asOf);
    if (!loaded.trust) return reportErrors(call, loaded);
    const { trust } = loaded;
    const report = changeReport(trust, old);
    const frame = { ref, trust };
    call.say(format === 'markdown' ? reportMarkdown(report, frame) : reportText(report, frame));
    return 0;
  },
};
