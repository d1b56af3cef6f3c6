// A reserve silences the clause in which it stands, and no other. The sentences are false of the example company in content/.
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { load } from '../../load/load.ts';
import { aiWordsContradicted } from './ai-words-contradicted.ts';
import { claimedButNotLive } from './claimed-but-not-live.ts';
import { locationClaimContradicted } from './location-claim-contradicted.ts';
import { noSubprocessorsClaimed } from './no-subprocessors-claimed.ts';
import { overclaim } from './overclaim.ts';
import { periodInWords } from './period-in-words.ts';
import { subprocessorCountWrong } from './subprocessor-count-wrong.ts';
import { vendorNotInRegister } from './vendor-not-in-register.ts';

const example = path.resolve(import.meta.dirname, '../../../content');
const { trust = {} } = load(example, '2026-11-21', { rules: false });
const rules = [
  ...[noSubprocessorsClaimed, locationClaimContradicted, aiWordsContradicted, periodInWords],
  ...[subprocessorCountWrong, claimedButNotLive, overclaim, vendorNotInRegister],
];
const reported = (value: string) => {
  const place = { file: 'faq.yaml', path: ['questions', 0, 'answer'] };
  const fields = [{ stem: 'faq', meaning: { role: 'markdown' as const }, value, place }];
  return rules.flatMap((rule) => rule.check(contentWith({ trust, fields })).map(() => rule.code));
};

describe('a harmless tail changes nothing', () => {
  test.each([
    ['We use no subprocessors', ', and we will keep it that way.'],
    ['No third party ever touches your data', ', and we plan to keep it so.'],
    ['Your data is never shared with any third party', ', and we hope that you like that.'],
    ['We process everything in-house', ', because most customers ask for it.'],
    ['We do not outsource any processing', ', and we hope to keep it that way.'],
    ['Your data is processed by us alone', ', and you can check it once it is stored.'],
    ['Third parties have no access to your data', ', as most customers expect.'],
    ['Nothing is shared with third parties', ', and we will not change that until the law does.'],
    ['Your data never leaves the EU', ', and we plan to keep it so.'],
    ['All customer data is stored and processed in the EU', ', because most customers want it.'],
    ['We never send your data to third countries', ', and we have no plans to do so.'],
    ['No data leaves Germany', ', and we will tell you if that changes.'],
    ['All processing takes place in the EU', ', so you can be sure once you sign.'],
    ['Your data stays in Germany', ', as many customers ask.'],
    ['There are no transfers to third countries', ', and our goal is to keep it that way.'],
    ['None of our AI providers keeps your prompts', ', and we will keep it that way.'],
    ['Zero data retention with all our AI providers', ', because most customers ask for it.'],
    ['Prompts are never stored by any AI provider', ', and we plan to keep it so.'],
    ['Aurelm keeps nothing', ', and some customers like to hear it twice.'],
    ['We tell you of a breach within 24 hours', ', and we aim to be faster.'],
    ['You hear of a breach within 12 hours', ', because most customers expect it by contract.'],
    ['We answer reports of vulnerabilities within 3 hours', ', and we often do it sooner.'],
    ['We tell you of a new subprocessor 90 days ahead', ', and most vendors do not.'],
    ['All is deleted 3 days after the end of the contract', ', and we aim to do it sooner.'],
    ['We use 57 subprocessors', ', and we will tell you before we add one.'],
    ['Our 57 subprocessors are listed', ', and you will hear of each change.'],
    ['SCIM brings your members up to date', ', and we will keep it that way.'],
    ['Your records are end-to-end encrypted', ', and we will never change that.'],
    ['Each customer holds their own encryption keys', ', and we plan to keep it so.'],
    ['We have a second data centre', ', and you should never need it.'],
    ['Our SOC 2 Type II report is there', ', and we plan to renew it each year.'],
    ['We comply with HIPAA', ', because most hospitals ask for it.'],
    ['We are ISO 27001 certified', ', and we will renew it in 2027.'],
    ['MFA is enforced for every user', ', so you should keep your phone at hand.'],
    ['A penetration test takes place once a year', ', and most findings are small.'],
    ['Your records are end-to-end encrypted', ', and we moved to a new office in 2024.'],
    ['Errors go to Datadog', ', and you can connect your own account.'],
    ['Errors go to Datadog', ', and we do not sell them.'],
    ['Mail goes out by Mailgun', ', and our partners like it.'],
    ['We are HIPAA certified', ', and we tell Vaultholm so.'],
  ])('"%s%s"', (claim, tail) => {
    expect(reported(`${claim}.`)).toHaveLength(1);
    expect(reported(claim + tail)).toEqual(reported(`${claim}.`));
  });

  test('nor does one behind a dash, one that is set bold, or a plan in the clause before', () => {
    for (const said of [
      'SCIM is on — we will keep it that way.',
      'SCIM is on, **and** we *will* keep it so.',
      'We will open an office in Oslo, and we use SCIM.',
      'SCIM is on, and it will stay so.',
      'SCIM is on and will always remain on.',
    ])
      expect(reported(said), said).toEqual(['claimed-but-not-live']);
  });
});

describe('still silent is', () => {
  test.each([
    ['a reserve in the clause itself', 'We will soon have SCIM, and we like it.'],
    ['a plan that "it" refers to', 'SCIM is ready, and it will be switched on next month.'],
    ['a plan before an "it"', 'We plan to add SCIM, and it has SCIM groups.'],
    ['what is taken back by a "but"', 'SCIM is there, but we will switch it on in spring.'],
    ['what follows a colon', 'Planned: SCIM, and we also work on groups.'],
    ['what a condition leads into', 'If you ask us, we talk, and we switch SCIM on.'],
    ['what a day to come leads into', 'From 2027, we grow, and we offer SCIM.'],
    ['an exception, wherever it stands', 'We use no subprocessors, and we list exceptions.'],
    ['a choice, wherever it stands', 'Your data stays in the EU, and you can choose the US.'],
    ['a vendor that customers connect', 'You can connect Datadog, and we send it your events.'],
    ['a vendor that is denied', 'We do not use Datadog, and you can check that.'],
    ['what was so in a year', 'We had SCIM in 2024, and you can ask us about it.'],
    ['most of the data', 'Most of your data never leaves Germany, and we like it.'],
    ['a share of the data', '90 % of all customer data always stays in the EU.'],
    ['a part of the records', 'A large part of our customers’ records never leaves the EU.'],
    ['what one name narrows', 'No AI provider keeps prompts, and we name exceptions.'],
  ])('%s: "%s"', (_, said) => {
    expect(reported(said)).toEqual([]);
  });
});
