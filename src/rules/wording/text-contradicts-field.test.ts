import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { load } from '../../load/load.ts';

const content = path.resolve(import.meta.dirname, '../../../content');
const faq = readFileSync(path.join(content, 'faq.yaml'), 'utf8').trimEnd();

/** The sentences of a list that are reported when each is an answer on the page of the example company. */
function reported(sentences: readonly string[]): string[] {
  const answers = sentences.map(
    (text, index) =>
      `  - id: said-${index}\n    question: Number ${index}\n    answer: ${JSON.stringify(text)}\n`,
  );
  const instead = new Map([['faq.yaml', new TextEncoder().encode(`${faq}\n${answers.join('')}`)]]);
  const lines = new Set(
    load(content, '2026-11-28', { instead })
      .problems.filter(
        ({ code, file }) => code === 'text-contradicts-field' && file.endsWith('faq.yaml'),
      )
      .map(({ line }) => line),
  );
  const first = faq.split('\n').length + 3;
  return sentences.filter((_, index) => lines.has(first + index * 3));
}

const lines = (text: string) => text.trim().split(/\s*\n\s*/);

// Each says of the example company what a field says otherwise.
const contradicting = lines(`
  We never create snapshots.
  There are no access logs.
  Our company takes no backups.
  IP addresses are never recorded.
  Signatures are not stored anywhere.
  None of our engineers has access to production data.
  No one on our team can read your records.
  We have no audit reports.
  No customer data is sent to America.
  Your records never travel to the United States.
  None of our vendors operates in Luxembourg.
  Inactive sessions end after three hours.
  You can rewind to any second of the past year.
  Single sign-on is on every plan, at no charge.
  The SOC 2 Type I report came without any exceptions.
  Our auditors found nothing to object to: the SOC 2 opinion is unqualified and free of exceptions.
  Hospitals can sign a business associate agreement with us.
  We comply with HIPAA, so protected health information is welcome.
  All our subprocessors are based in Europe.
  Every vendor is located in Germany.
  None of our vendors is American.
  Nothing you enter ever leaves the European Union.
  Support requests are kept in Ireland.
  Our database runs in Amsterdam.
  Backups are stored in Frankfurt next to the database.
  Customer data is hosted in the United States.
  You can choose between hosting in the EU and in Australia.
  Our servers stand in the Netherlands.
  The backup site is in Stockholm, Sweden.
  Photos are stored in a Paris data centre.
  AI requests are answered by models that run in Europe only.
  Your records are replicated to Dublin.
  AI features are on for everyone from the first day.
  Aurelm keeps prompts for 30 days to detect abuse.
  Prompts are discarded the moment the answer has been returned.
  We fine-tune our models on anonymised inspection records.
  Every member gets AI summaries by default.
  AI features cannot be switched off.
  Your findings help to improve the models of our providers.
  The model sees the whole round, with all findings and contacts.
  We run all language models on our own servers.
  Deleted accounts are gone from our databases after a week.
  We keep audit logs for three years.
  Support tickets are erased after 90 days.
  When you delete something, it is gone from every system at once.
  Invoices are deleted after five years.
  Usage data is anonymised after 30 days.
  Request logs are kept for 90 days.
  Once a workspace is deleted, its data is purged within 60 days.
  Our logs go back six months and no further.
  Voice notes are removed from storage a fortnight after the finding was deleted.
  Deleted data disappears from backups after ten days.
  You can restore a deleted account for 90 days.
  All traffic is protected with TLS 1.3 only.
  Files on disk are encrypted with AES-128.
  Keys are rotated every 90 days.
  We manage the encryption keys in our own hardware security modules.
  Databases are encrypted with ChaCha20.
  Older browsers can connect with TLS 1.0.
  Encryption keys are changed once a quarter.
  Passwords are hashed with bcrypt.
  Backups are not encrypted.
  We back up the database every hour.
  Backups are taken once a week.
  Backups are kept for 90 days.
  You can go back to any moment of the last 30 days.
  We test restoring a backup every month.
  Hourly snapshots mean you lose at most an hour of work.
  The last restore test was in January 2025.
  Any single workspace can be restored at the push of a button.
  Backups never leave the country.
  A year of backups is at hand.
  We make a backup every six hours.
  We guarantee 99.99 % uptime.
  In any month the application can be reached 99.99 % of the time.
  The application is online 99.95 percent of the time.
  An auditor watched our controls at work for half a year.
  Our SLA promises four nines on every plan.
  Last year the product was promised to be up 99.9 percent of the time, as in every contract.
  Uptime is guaranteed on the Team plan as well.
  The uptime promise holds per year.
  We offer 99.95 % availability to Enterprise customers today.
  A failure of one data centre does not interrupt the service.
  A post-mortem follows each major incident within a week.
  The status page is updated within 15 minutes of an incident.
  Severity 1 incidents are acknowledged in ten minutes.
  Support answers every customer within one hour.
  Incidents are announced by SMS.
  During a SEV-1 you hear from us every 30 minutes.
  Support is there around the clock.
  Critical vulnerabilities are patched within 24 hours.
  A post-incident report is published after at most 30 days.
  SSO is included in every plan.
  Single sign-on is on our roadmap.
  Sessions end after 30 minutes of inactivity.
  Members stay signed in for 30 days.
  We do not support SAML.
  Even the Team plan comes with SAML single sign-on.
  You are logged out automatically after eight hours.
  An independent firm tests our application every quarter.
  Our last penetration test was in June 2026.
  We run a penetration test twice a year.
  We pay up to 5,000 euros for reported vulnerabilities.
  Our bug bounty programme is run on HackerOne.
  Dependencies are scanned every week.
  No employee can ever look into production.
  All engineers have access to production.
  Twenty people can reach production.
  Support can open any workspace without asking.
  Our support staff has no access to customer data.
  Engineers reach production at any time, no approval needed.
  Access for support lasts a week.
  Access rights are reviewed every month.
  Only two engineers can reach production.
  Production access is granted for eight hours at a time.
  Our DPA is sent on request only.
  The SOC 2 report can be downloaded by anybody.
  The penetration test report is public.
  We do not offer a data processing agreement.
  Ullerbeck is based in Berlin.
  A signed DPA reaches you within five business days.
  Ullerbeck Inc. is a Delaware corporation.
  You get our answers to the CAIQ within one business day.
  Records are subject to a legal retention duty of ten years for invoices.
  SOC 2 Type II will follow in the second quarter of 2027.
  We expect the ISO 27001 certificate in December 2026.
  Row-level security will be finished by the end of 2026.
  The second data centre goes live in 2028.
  Enforced two-factor authentication comes in the third quarter of 2027.
  Single sign-on has been available since 2023.
  Customer-managed keys arrive in summer 2027.
  This page was last reviewed in December 2025.
  New subprocessors may be added without prior notice.
  You cannot object to a new subprocessor.
  If you object, nothing changes for you and the contract goes on.
  Objections are possible within 45 days of the announcement.
  Each customer gets a dedicated instance.
  We run a single-tenant deployment for every customer.
  A self-hosted version is available for download.
  You can install the product on your own servers.
  We sell aggregated customer data to research partners.
  The location of members is tracked during a round.
  We store complete card numbers.
  Your data is used for advertising.
  Members are ranked by how fast they work.
  We do not process any personal data.
  Advertising pixels run on the sign-in page.
  Exports are available as XML.
  Exports are done by our support team within five days.
  You can only export as CSV.
  There is no API for exports.
  To delete a workspace, write to support.
  We pay a bounty for each valid report.
  Researchers may publish after 30 days.
  Reports are triaged within one business day.
  Reported vulnerabilities are fixed within 30 days.
  Reporters are never named.
  Reports are accepted in English and French only.
  We take legal action against anybody who tests our systems.
  Our own PCI DSS level 1 assessment covers card payments.
  A handful of vendors, all of them in the EU
  Nobody but us ever handles your records.
  Your records stay with us and our hosting provider.
  We run everything ourselves, from the mail server to the help desk.
  Payments are the only thing that we leave to others.
  We have no vendors in the United States.
  Hosted in the Netherlands, where we are at home
  Records stored in France
  Your data never crosses a border.
  Everything, support included, is kept inside the EU.
  You decide in which country your records are kept.
  AI is part of every inspection.
  Your photos teach our models to see defects.
  Every AI call is answered within the European Union.
  AI features come switched on and help from day one.
  An AI model reads all your rounds at night to find patterns.
  We host an open-source model ourselves.
  AI decides which defects are urgent.
  Prompts are kept for a month so that you can go back to them.
  Logs are kept forever.
  We never delete anything.
  The archive keeps everything for thirty years.
  We keep usage data with your name on it for good.
  We could not read your records even if we wanted to.
  AES-512 at rest
  A new encryption key every month
  Backups around the clock, every 15 minutes
  Six months of history to go back to
  We keep backups for a year.
  Restores are rehearsed once a month.
  We have never had to test a backup.
  Restore any record yourself with one click.
  Backups are stored unencrypted for speed.
  100 % uptime, guaranteed
  99.9 % uptime on every plan
  Five nines
  If we miss our uptime, your month is free.
  Should a data centre burn down, you will not notice.
  We do not promise any uptime.
  In the event of a breach we call you the same day.
  Support day and night, on every plan
  A human answers every ticket within 15 minutes.
  Every incident is followed by a public post-mortem within 48 hours.
  We never publish post-mortems.
  SSO for all
  Passwords only: we offer neither passkeys nor SSO.
  You never have to sign in twice: sessions last a year.
  SSO costs extra and is available on the Enterprise plan only.
  Cash rewards for security researchers
  We run a public bug bounty.
  Nobody has ever tested our security from outside.
  Vulnerable libraries are found once a month.
  Production is off limits to humans.
  Support sees your workspace whenever you open a ticket.
  Access to production needs no second person.
  Our access lists are checked every week.
  The whole team can read your records.
  You get the DPA after signing an NDA.
  There is no DPA.
  The SOC 2 report is free to download.
  We are a US company.
  Policies are public on our website.
  SOC 2 Type II in Q1 2027
  Second factor enforced from March 2028
  New vendors are announced the day they start.
  A week's notice before a new vendor touches your data
  Vendors may change at any time; check this page.
  You have no say in which vendors we use.
  Object within a week, or the change stands.
  A separate database for each customer
  Your own server, shared with nobody
  Run it in your own data centre
  We know where your inspectors are at every moment.
  We follow members across the web with an analytics script.
  Full card numbers are kept for your convenience.
  Usage statistics are sold to building insurers.
  Ask us for an export and we send it within a week.
  Exports come as Excel files.
  Your data can be taken out only at the end of the contract.
  Exports include passwords.
  Bounties up to 10,000 €
  Since the first list, no vendor has been added.
  Not a single company has joined our list since we started.
  Our subprocessors have never changed since the beginning.
  We have added no vendor so far.
  The same vendors ever since, and none added.
  Nothing has ever gone wrong.
  We have never had an incident.
  Our history is free of incidents.
  There has not been an emergency yet.
  A clean record since the first day
  No objection has ever changed anything.
  Nobody has ever objected to a vendor.
  An objection has never stopped a vendor.
  We have never changed our mind because of an objection.
  Objections have had no effect so far.
  An auditor has watched our controls for half a year.
  The auditor tested our controls over a whole year.
  Our controls were examined over time by an auditor.
  The assessor sampled each control for six months.
  The auditors followed our controls for three quarters of a year.
  What you write teaches the models of our providers.
  Your photos sharpen the model for everyone.
  Your findings make the model smarter.
  The model learns from your uploads.
  Models are taught on your records.
  AI forgets at once what it was asked.
  No prompt outlives its answer.
  The model forgets each prompt the moment it has replied.
  Prompts are gone once the answer is given.
  A prompt never outlasts its reply.
  AI files findings all by itself.
  The AI works on its own while you sleep.
  AI closes orders without your approval.
  AI acts without asking.
  AI features are running from your first sign-in.
  No one on our payroll can open a workspace with customer data.
  No person holds a key to production.
  Nobody here can open a file of a customer.
  None of our engineers can see customer records.
  Any engineer can enter production at will.
  Engineers open a workspace as they please.
  Support opens workspaces with no questions asked.
  Managers get a league table of members.
  See on a leaderboard which inspector is best.
  A ranking table shows the speed of each member.
  Find out which employees are the slowest: members sorted by speed
  There is no personal data in the product.
  Our database has no personal data in it.
  No personal information at all
  A quarter's warning before anyone new sees your data
  You learn of newcomers a week before they start.
  We warn you ten days before a new company joins.
  You know a week ahead when a new firm is engaged.
  You learn of a new company only ten days before it starts.
  You hear of a breach before the sun sets.
  In a breach, we call you by nightfall.
  We tell you of a breach before midnight.
  You are told of a breach by the end of the day.
  A breach is announced the same evening.
  Not one byte leaves the European Union.
  Every part of the system stands on German soil.
  All components run in Germany.
  Each box in this drawing sits in the Netherlands.
  Not a single photo leaves Germany.
  Business associate agreements can be signed.
  A business associate agreement is available for hospitals.
  Our BAA is included.
  The business associate addendum is offered to all clinics.
  A BAA is signed on day one.
`);

// Each is true of it, or speaks of something that no field says.
const honest = lines(`
  We never create snapshots without encrypting them.
  There are no access logs of what members read.
  Deleted workspaces purged after 30 days, backups 35 days later
  We keep no logs of prompts.
  We make no backups of the archive.
  Nobody on our staff can reach production without approval.
  No card data is sent to America.
  Nothing is sent to the United States unless an owner switches AI features on.
  Sessions end after an hour without activity.
  You can rewind to any second of the past week.
  A second factor can be set up by every member.
  We hold a SOC 2 Type I report from June 2026, with one exception.
  We do not have a SOC 2 Type II report yet.
  Type II is planned for the end of 2027.
  We are working towards ISO 27001 and have passed stage 1 of the audit.
  ISO 27001 is in audit; the certificate is expected in the second quarter of 2027.
  We do not sign business associate agreements, so keep protected health information out.
  Ullerbeck is not HIPAA compliant.
  Card payments are handled by Brantwick, who is validated for PCI DSS level 1.
  The penetration test of 2025 is no longer valid.
  Our hosting provider is certified to ISO/IEC 27001 and has a SOC 2 Type II report.
  Support requests are held by Deskloom in the United States.
  Keelpost delivers our e-mails.
  Two of our vendors, Deskloom and Aurelm, process data in the United States.
  Statwick no longer receives any data.
  Members can sign in with Okta, Entra ID or any other provider that speaks SAML.
  We list every company that touches your data in the register below.
  Some vendors are only used if you switch on the feature.
  Aurelm is engaged through Sluicewell.
  Not all vendors see personal data of your tenants.
  Most customers come to us from Excel.
  A vendor for transcription has not been chosen yet.
  Records and photos are stored in Frankfurt, Germany.
  Backups are kept in Oulu, Finland.
  Support requests are stored in the US.
  Not all data stays in the EU: support requests are held in the United States.
  Hedgelight answers from the edge that is nearest to the member, worldwide.
  AI features send the finding to Aurelm in the United States.
  Our office is in Utrecht, in the Netherlands.
  We do not offer hosting in the United States.
  A choice of regions is not planned.
  The archive can lie in a bucket of your own, wherever you like.
  We never train models on your data.
  AI features are off until an owner switches them on.
  Aurelm keeps prompts for up to 24 hours to detect abuse.
  Faces are not blurred before a model sees a photo.
  With your own key for Corvane Models, your contract with them applies.
  A model sees one finding or one photo at a time.
  Blurring of faces is planned, without a date.
  We have no models of our own.
  What Corvane does with prompts is for you to agree with them.
  E-mail addresses and phone numbers are removed before text is sent to a model; names are not.
  Deleted accounts are purged after 30 days and linger in backups for another 35 days.
  The audit log is kept for twelve months.
  Request logs are deleted after 30 days.
  Support requests are deleted two years after the last message.
  Invoices are kept for seven years, as Dutch tax law demands.
  Usage data is pseudonymised for 90 days and anonymous afterwards.
  Photos are deleted within 30 days after you delete the finding.
  On the Enterprise plan the archive keeps finished rounds between 2 and 15 years.
  Records are kept until you delete them.
  Nothing is deleted without warning during the contract.
  How long you must keep inspection records depends on your building regulations; ten years is common.
  Deleted findings can be restored for a while.
  Every public connection uses TLS 1.2 or newer.
  TLS 1.3 is preferred where the browser supports it.
  Databases and files are encrypted with AES-256.
  Keys are rotated once a year.
  There is no end-to-end encryption, because search has to read the records.
  Customer-held keys are planned but have no date.
  Keys are managed by Nordlager Cloud.
  TLS 1.0 and 1.1 are switched off.
  Passwords are hashed with Argon2id.
  Backups are encrypted before they leave Frankfurt.
  We do not let customers bring their own keys yet.
  Encryption at rest protects against stolen disks, not against a breached application.
  A full backup is made every night.
  Backups are kept for 35 days.
  We can go back to any point within the last seven days.
  Restoring is tried every three months, last in October 2026.
  In the worst case, up to a day of work may be lost if the database cannot be recovered to a point in time.
  Each quarter we restore a backup to see that it works.
  A single workspace can be restored by hand.
  Daily backups go to another country.
  Backups are no archive: after five weeks they are gone.
  We promise 99.8 % uptime per month on the Business and Enterprise plans.
  Below 99.8 % you get 5 % of the monthly fee back, below 99 % it is 20 %.
  There is no uptime promise on the Team plan.
  The web application can be reached 99.8 % of the time.
  A restore of a photo works 97 % of the time, as our tests show.
  An auditor will watch our controls at work for half a year.
  We plan to promise 99.95 % from the second half of 2027 on the Enterprise plan.
  Announced maintenance does not count as downtime.
  The application does not run in two data centres yet.
  99.8 % allows for about 90 minutes of downtime in a month.
  The second data centre is being built; only the database runs there.
  We tell affected customers within 72 hours of becoming aware of a breach.
  As a controller you have 72 hours to inform your authority.
  A post-mortem is written within two weeks of a serious incident.
  SEV-1 incidents are acknowledged within an hour, day and night.
  The status page shows an incident within an hour.
  Enterprise customers get an answer from support in two to four hours during working hours.
  Critical vulnerabilities are patched or blocked within a week.
  Minor faults are acknowledged on the next business day.
  Most reports turn out to be harmless within minutes.
  You hear from us by e-mail and phone.
  We rehearse incidents twice a year.
  SSO is part of the Business and Enterprise plans.
  Members can use passkeys or one-time codes as a second factor.
  A second factor cannot be enforced in Rounds yet; your identity provider can do it.
  SCIM is planned for 2027.
  Provisioning has to be done by hand today, there is no SCIM.
  Sessions end after twelve hours, or after one hour without activity.
  Single sign-on works with SAML 2.0 and OpenID Connect.
  The Team plan has no single sign-on.
  Owners keep a password even with SSO.
  Our own staff must use a second factor for everything.
  A link to reset a password is valid for one hour.
  Our staff sign in with hardware keys.
  The last penetration test was in September 2025.
  The next penetration test is planned for March 2027.
  There has been no penetration test this year.
  Dependencies are scanned for known vulnerabilities every day.
  Customers can test the product themselves if they ask first.
  Each change is reviewed by a second person.
  We send stickers and shirts to people who report a vulnerability, no money.
  There is no paid bug bounty.
  A summary of the penetration test of 2025 can be read under NDA.
  Nordlager has its own systems tested every quarter.
  Our scanner checks every public address once a week.
  Five on-call engineers can reach production, each time with the approval of a second person.
  A support agent sees a workspace only after one of its members has approved.
  Approval for support ends after 24 hours.
  Access to production lasts two hours and is logged.
  Nobody reaches production without approval.
  The list of people with access was last reviewed in October 2026.
  Access is removed on the last day of work.
  The root account is held by one person.
  Owners decide who can see which round.
  Our data processing agreement is public.
  You can download the DPA and ask us for a signed copy.
  The SOC 2 report is available under NDA.
  Ullerbeck Software B.V. is a company in Utrecht.
  We send a signed DPA within one business day.
  The DPA contains the standard contractual clauses.
  A breach is reported to the authority by you as the controller, within 72 hours.
  You get the questionnaire pack within two business days.
  We act as a processor for your records and as a controller for invoices.
  Invoices are kept for seven years because the law asks for it.
  There is no contract term shorter than one month.
  SOC 2 Type II is planned for the fourth quarter of 2027.
  ISO 27001 should be ready by the middle of 2027.
  Row-level security will cover the remaining tables in the first quarter of 2027.
  We want to enforce a second factor from February 2027.
  The next penetration test starts on 19 March 2027.
  A second data centre follows in the first half of 2027.
  Single sign-on has been there since March 2025.
  Keelpost will process data in Nuremberg from December on.
  Work on SCIM has not begun.
  This page was last reviewed in November 2026.
  We announce new subprocessors 30 days in advance.
  You have 30 days to object.
  You can object to a new vendor within a month.
  Customers with our addendum for regulated industries get 35 business days.
  If we find no way round your objection, you may terminate and get your money back.
  In an emergency, a vendor may have to be replaced faster; we then say so on the page.
  Subscribe to the feed to hear of changes before they take effect.
  We give notice of price changes 60 days ahead.
  Your notice period for ending the contract is 90 days.
  All customers share one database, and every query is limited to the workspaces of the member.
  Row-level security covers rounds, findings and photos; invoices follow.
  An installation for one customer can be agreed on the Enterprise plan.
  There is no self-hosted version to download.
  Requests across workspaces are refused, and a test proves it.
  We do not run a separate database for each customer.
  There is no analytics or advertising code in the browser.
  We never sell customer data.
  We do not use Google Analytics.
  The position of members is never collected, only the site that they chose.
  Card numbers never reach our servers.
  We keep the last four digits of a card on the invoice.
  Members are not ranked by speed.
  You can export everything as CSV, JSON or PDF.
  Export files are not signed.
  An owner can export the whole workspace without asking us.
  You can export for 30 days after the end of the contract.
  Passwords are not part of the export.
  A large export can take several hours.
  An owner can delete the workspace; no e-mail to support is needed.
  We acknowledge reports of vulnerabilities within two business days.
  Reports are triaged within five business days.
  Reporters may publish after 90 days.
  We name reporters who wish it on a page of thanks.
  Please do not test for denial of service.
  There is no money for reports, but we send a gift.
  Reports in English and Dutch are welcome.
  We cannot promise that our vendors will not take legal action.
  The product runs on phones from 2019 on.
  Most customers set up their first round within a day.
  A round takes 45 minutes on average.
  We have 40 employees in two countries.
  Training for new inspectors takes half a day.
  Our free trial ends after 14 days.
  You can invite up to 500 members.
  The buildings you inspect may stand in any country.
  Inspectors write about 30 findings a week.
  Retention of staff is high: most have been here for five years.
  No vendor is added without notice.
  We add a vendor only after we have told you.
  In September 2026 water entered the site that kept our backups.
  If an incident happens, you hear of it from us.
  No incident is kept secret.
  You can object to a new vendor at any time within 30 days.
  Two customers objected, and the vendor was not engaged.
  Type I looks at the controls on one day.
  No auditor has tested our controls over time.
  An auditor will test our controls for six months.
  No model is trained on what you write.
  Every employee is taught about phishing.
  A prompt is kept for up to 24 hours.
  AI does nothing by itself.
  A member accepts or discards what AI suggests.
  Nobody opens a workspace without approval.
  We do not compare members with each other.
  No special categories of personal data are needed.
  You learn of a new vendor 30 days before it starts.
  We answer questions before the end of the day where we can.
  All our servers stand in Germany.
  A business associate agreement is not offered.
`);

describe('a sentence beside the fields', () => {
  test('is reported where a field says otherwise', () => {
    expect(reported(contradicting)).toEqual(contradicting);
  });

  test('is left alone where it is true, or no field speaks of it', () => {
    expect(reported(honest)).toEqual([]);
  });
});
