import { describe, expect, test } from 'vitest';
import { field } from '../../field.fixture.ts';
import { besideAStatus } from './beside-a-status.ts';
import type { OwnRecord } from './record-of.ts';
import { saidSentence } from './sentence.ts';

const planned: OwnRecord = {
  title: 'Enforced second factor',
  file: 'controls.yaml',
  state: '`status: planned`',
  stage: 'coming',
  about: 'Enforced second factor',
  never: {},
};
const expired: OwnRecord = { ...planned, state: '`status: expired`', stage: 'over' };
const partly: OwnRecord = {
  ...planned,
  title: 'Row-level security',
  about: 'Row-level security',
  never: { not_yet: ['Invoices and archive'] },
};
const vendor: OwnRecord = {
  title: 'Vaultholm',
  file: 'subprocessors.yaml',
  state: '',
  about: 'Vaultholm Keeps encrypted backups',
  never: {
    not_received: ['The key to the backups', 'Card numbers'],
    not_used_for: ['Newsletters', 'Advertising'],
  },
};

const lines = (text: string) => text.trim().split(/\s*\n\s*/);
const reported = (record: OwnRecord, texts: readonly string[]) =>
  texts.filter((text) => {
    const placed = field(text);
    const noted = { ...placed, place: { ...placed.place, path: ['records', 0, 'note'] } };
    const sentence = saidSentence({ field: noted, text, about: record.title });
    return sentence !== undefined && besideAStatus(sentence, [record]).length > 0;
  });

const done = lines(`
  Done and tested.
  Shipped in the spring, for all customers
  Already in use everywhere
  Released last month
  It is live.
  It has been switched on.
  They are now in production.
  Everything was finished in August.
  It has been mandatory for members since May.
  We have had it since the first release.
  Both sites have carried traffic since July.
  The testers came this summer.
  It was introduced two weeks ago.
  Every customer has it.
  Each workspace uses it today.
  All customers have had one from the start.
  Only the paint is missing.
  All that is missing is the certificate on the wall, nothing else is open.
  Built, and waiting only for its name
  There is nothing left to build.
  No longer needed, because nobody signs in any more
  It has become superfluous.
`);
const toCome = lines(`
  Not begun
  Work on it has not begun.
  It is not live yet.
  It will be live in March.
  Once it is live, owners can insist on it.
  The design is finished.
  The first stage was passed in May.
  We have been working on it since spring.
  A pilot has been running since June.
  An auditor has been chosen.
  Two customers have asked for it.
  Members have 14 days to set one up.
  With single sign-on, your identity provider can enforce it now.
  Search reads the records
  No method works on dark photos
  The contract was signed last month.
  Agreed with each customer
  Available on request
  It is needed for SOC 2.
  When two customers have asked for it in writing
  Until then, ask members to use one.
  We have planned it since last year.
  Last tested in September 2025
  Table by table
`);

describe('a text beside a status', () => {
  test('that is still to come does not say that it is there', () => {
    expect(reported(planned, done)).toEqual(done);
    expect(reported(planned, toCome)).toEqual([]);
  });

  test('says so freely where the row is there', () => {
    const { stage: _, ...there } = planned;
    expect(reported(there, done)).toEqual([]);
  });

  test('that is over does not say that it holds', () => {
    const valid = lines(`
      It is good until the next one.
      Still valid
      It remains in force.
      The attestation is valid until summer.
      It has not expired.
    `);
    const over = lines(`
      It was valid until September.
      The next test replaces it
      It is no longer valid.
      A new one is planned for March.
      Expired in September
    `);
    expect(reported(expired, valid)).toEqual(valid);
    expect(reported(expired, over)).toEqual([]);
  });

  test('does not say that the rest is done, too', () => {
    const rest = lines(`
      Invoices are covered as well.
      The archive has followed since.
      It already guards the invoices.
      Invoices and the archive were moved in August and are done.
      Now the archive, too
    `);
    const open = lines(`
      Invoices follow in spring.
      Photos are covered as well.
      The archive is not covered yet.
      Only invoices and the archive remain.
      Invoices will be included in March.
    `);
    expect(reported(partly, rest)).toEqual(rest);
    expect(reported(partly, open)).toEqual([]);
  });

  test('of a vendor does not give it what it never receives', () => {
    const given = lines(`
      It keeps a copy of the key, in case we lose ours
      Receives card numbers when a payment fails
      It also sends our newsletters
      Serves advertising on the sign-in page
      It has the key.
    `);
    const kept = lines(`
      It cannot see the key.
      We hold the key
      Never used for newsletters
      Keeps backups encrypted with our key
      Card numbers stay with the bank, and it receives none
    `);
    expect(reported(vendor, given)).toEqual(given);
    expect(reported(vendor, kept)).toEqual([]);
  });
});
