// Five published lists of vendors, with other names: what each says of each vendor, one vendor a line.
import type { Subprocessor } from '../trust.ts';

/** A list with the titles of its kinds of data by id. */
export interface KnownList {
  titles: Record<string, string>;
  vendors: Subprocessor[];
}

type Location = NonNullable<Subprocessor['locations']>[number];

const at = (activity: Location['activity'], ...places: object[]) =>
  places.map((place) => ({ ...place, activity })) as Location[];
const both = 'storage-and-processing';
const chosen = 'customer-selected';
const clauses = [{ from: 'EEA', mechanism: 'scc-2021-914' }] as const;
const atHome = [{ from: 'EEA', mechanism: 'none-required' }] as const;
const orvella = ['Authentication', 'Billing'];
const chain = {
  address: {
    lines: ['Donaudampfschifffahrtsgesellschaftskapitänstraße 128', 'Rückgebäude'],
    city: 'Wien',
    postal_code: '1010',
    country: 'AT',
  },
  contact: {
    email: 'datenschutzbeauftragter.konzernprivacy@donaudampfschifffahrt-holding.example',
    url: 'https://donaudampfschifffahrt-holding.example/legal/privacy/DocumentPage/f2cc90fe-471f-4f07-a9ae-af71ebce8486',
  },
  own_subprocessors:
    'https://servicetrust.donaudampfschifffahrt.example/DocumentPage/f2cc90fe-471f-4f07-a9ae-af71ebce8486/subprocessors/list/2026',
  dpa: 'https://docs.donaudampfschifffahrt.example/wp-content/uploads/2022/04/Vendor-DPA-2023-03-with-signing-instructions.docx-1-1.pdf',
};

// prettier-ignore
export const fiveLists: Record<string, KnownList> = {
  'analytics-16': {
    titles: {ident:'Identifying data',device:'Computer device data',contact:'Contact data',loc:'Location data',behav:'Behavioural data'},
    vendors: [
      { id: 'nimbusforge-web-services-inc', name: 'Nimbusforge Web Services, Inc.', purpose: 'Cloud storage', data: ['ident','device','contact','loc','behav'], locations: at('storage', {country:'US',selection:chosen,note:'US Cloud'}, {country:'DE',selection:chosen,note:'EU Cloud'}), transfers: [...clauses], engagement: 'always', ...chain },
      { id: 'openminds-l-l-c', name: 'OpenMinds, L.L.C.', purpose: 'AI features', data: ['ident','device','contact','loc','behav'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'optional', ...chain },
      { id: 'anthroscope-pbc', name: 'Anthroscope, PBC', purpose: 'AI features', data: ['ident','device','contact','loc','behav'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'optional', ...chain },
      { id: 'searchco-llc', name: 'Searchco LLC', purpose: 'AI features', data: ['ident','device','contact','loc','behav'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'optional', ...chain },
      { id: 'macrohard-corporation', name: 'Macrohard Corporation', purpose: 'AI features', data: ['ident','device','contact','loc','behav'], locations: at(both, {country:'US'}, {country:'DE'}), transfers: [...clauses], engagement: 'optional', ...chain },
      { id: 'wizzen-inc', name: 'Wizzen, Inc.', purpose: 'Security vulnerability management', data: ['ident','device','contact','loc','behav'], locations: at(both, {country:'DE'}, {country:'FR'}), transfers: [...atHome], engagement: 'always', ...chain },
      { id: 'planetary-scale-inc', name: 'Planetary Scale Inc.', purpose: 'Database monitoring', data: ['ident','device','contact','loc','behav'], locations: at('storage', {country:'US',selection:chosen,note:'US Cloud'}, {country:'DE',selection:chosen,note:'EU Cloud'}), transfers: [...clauses], engagement: 'always', ...chain },
      { id: 'dunn-bradfield', name: 'Dunn & Bradfield', purpose: 'Credit checks', data: ['contact'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'always', ...chain },
      { id: 'ridgeway-mail-pty-ltd', name: 'Ridgeway Mail, Pty Ltd', purpose: 'E-mail', data: ['contact'], locations: at(both, {country:'AU'}), transfers: [...clauses], engagement: 'always', ...chain },
      { id: 'nf-emea', name: 'Nimbusforge EMEA, SARL', purpose: 'Cloud storage in the EU', data: ['ident','device','contact','loc','behav'], locations: at(both, {country:'DE'}), transfers: [...atHome], engagement: 'always', ...chain },
      { id: 'brass-copper-and-tin', name: 'Brass, Copper and Tin', purpose: 'Law firm', data: ['contact'], locations: at(both, {country:'GB'}), transfers: [...clauses], engagement: 'always', ...chain },
      { id: 't-mobilo', name: 'T/Mobilo', purpose: 'SMS', data: ['contact'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'always', ...chain },
      { id: 'and-digital', name: 'AND Digital', purpose: 'Consulting', data: ['contact'], locations: at(both, {country:'GB'}), transfers: [...clauses], engagement: 'always', ...chain },
      { id: 'blue-yonder-sons-s-r-l', name: 'Blue Yonder + Sons, S.r.l.', purpose: 'Surveys', data: ['contact'], locations: at(both, {country:'IT'}), transfers: [...clauses], engagement: 'always', ...chain },
      { id: 'kanda-k-k', name: 'Kanda, K.K.', purpose: 'Support in Japan', data: ['contact'], locations: at(both, {country:'JP'}), transfers: [...clauses], engagement: 'always', ...chain },
      { id: 'm-ller-s-hne-co-kg', name: 'Müller, Söhne & Co. KG', purpose: 'Printing letters', data: ['contact'], locations: at(both, {country:'DE'}), transfers: [...atHome], engagement: 'always', ...chain },
      { id: 'mistralet', name: 'Mistralet', purpose: 'Answers prompts of the assistant', data: ['ident'], locations: at('processing', {country:'FR'}), transfers: [...atHome], engagement: 'always', ...chain },
    ],
  },
  'auth-two-products': {
    titles: {enduser:'External user data',billing:'Billing data'},
    vendors: [
      { id: 'nimbusforge-hosting', name: 'Nimbusforge', purpose: 'Public cloud hosting', data: ['enduser','billing'], locations: at(both, {country:'AU',selection:chosen}, {country:'CA',selection:chosen}, {country:'IE',selection:chosen}, {country:'GB',selection:chosen}, {country:'US',selection:chosen}), transfers: [...clauses], engagement: 'always', products: orvella },
      { id: 'nimbusforge-mail', name: 'Nimbusforge', purpose: 'Email services', data: ['enduser'], locations: at(both, {country:'AU'}), transfers: [...clauses], engagement: 'optional', products: orvella, note: 'Not used where you have set your own SMTP server.' },
      { id: 'timbral', name: 'Timbral', purpose: 'Webhooks', data: ['enduser'], locations: at(both, {country:'AU',selection:chosen}, {country:'CA',selection:chosen}, {country:'IE',selection:chosen}, {country:'GB',selection:chosen}, {country:'US',selection:chosen}), transfers: [...clauses], engagement: 'always', products: orvella },
      { id: 'chatcord', name: 'Chatcord', purpose: 'Customer support', data: ['enduser'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'always', products: orvella },
      { id: 'searchco', name: 'Searchco', purpose: 'Customer support', data: ['enduser'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'always', products: orvella },
      { id: 'inkwell', name: 'Inkwell', purpose: 'Customer support', data: ['enduser'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'always', products: orvella },
      { id: 'macrohard', name: 'Macrohard', purpose: 'Customer support', data: ['enduser'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'always', products: orvella },
      { id: 'plainly', name: 'Plainly', purpose: 'Customer support', data: ['enduser'], locations: at(both, {country:'GB'}), transfers: [...clauses], engagement: 'always', products: orvella },
      { id: 'slackline', name: 'Slackline', purpose: 'Customer support', data: ['enduser'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'always', products: orvella },
      { id: 'payline', name: 'Payline', purpose: 'Billing and invoicing', data: ['billing'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'always', products: ['Billing'] },
    ],
  },
  'cloud-with-affiliates': {
    titles: {sub:'Subscriber data',end:'End-user profiles',web:'Website visitors',staff:'Contacts at customers'},
    vendors: [
      { id: 'macrohard-azur', name: 'Macrohard Azur', purpose: 'Hosts the public cloud', data: ['sub','end'], locations: at(both, {region:'global',selection:chosen,note:'The data plane that you choose'}), transfers: [...clauses], engagement: 'customer-directed' },
      { id: 'nimbusforge', name: 'Nimbusforge', purpose: 'Hosts the public cloud', data: ['end'], locations: at(both, {region:'global',selection:chosen,note:'The data plane that you choose'}), transfers: [...clauses], engagement: 'customer-directed' },
      { id: 'searchco-cloud', name: 'Searchco Cloud', purpose: 'Hosts the public cloud', data: ['end'], locations: at(both, {region:'global',selection:chosen,note:'The data plane that you choose'}), transfers: [...clauses], engagement: 'customer-directed' },
      { id: 'vaulter', name: 'Vaulter', purpose: 'Hosts the public cloud', data: ['end'], locations: at(both, {region:'global',selection:chosen,note:'The data plane that you choose'}), transfers: [...clauses], engagement: 'customer-directed' },
      { id: 'repobarn', name: 'Repobarn', purpose: 'Source code and workflow management', data: ['sub'], locations: at(both, {region:'global'}), transfers: [...clauses], engagement: 'customer-directed' },
      { id: 'searchco-captcha', name: 'Searchco Captcha', purpose: 'Protects logins and forms from bots', data: ['web'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'always', products: ['Gardio','Choria'], parent: 'Searchco Inc' },
      { id: 'virussum', name: 'VirusSum', purpose: 'Protects against malware', data: ['web'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'always', products: ['Gardio','Choria'] },
      { id: 'aivenir', name: 'Aivenir', purpose: 'Database as a service', data: ['end'], locations: at(both, {country:'US'}, {region:'EU'}), transfers: [...clauses], engagement: 'always', products: ['Choria'] },
      { id: 'amplify', name: 'Amplify', purpose: 'Analytics of the console', data: ['sub'], locations: at(both, {country:'US'}, {region:'EU'}), transfers: [...clauses], engagement: 'always', products: ['Choria'] },
      { id: 'mongoose-inc', name: 'Mongoose, Inc.', purpose: 'Hosts cloud metadata', data: ['sub'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'always', products: ['Choria'] },
      { id: 'salesbarn', name: 'Salesbarn', purpose: 'Account management', data: ['staff'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'always' },
      { id: 'pardonet', name: 'Pardonet', purpose: 'Notifications to subscribers', data: ['web'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'always', parent: 'Salesbarn' },
      { id: 'servicepast', name: 'ServicePast', purpose: 'Support cases', data: ['staff'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'always' },
      { id: 'searchco-workspaces', name: 'Searchco Workspaces', purpose: 'Communication', data: ['staff'], locations: at(both, {region:'global'}), transfers: [...clauses], engagement: 'always', parent: 'Searchco Inc' },
      { id: 'onecookie-cookieplus', name: 'OneCookie (CookiePlus)', purpose: 'Cookie consent', data: ['web'], locations: at(both, {region:'global'}), transfers: [...clauses], engagement: 'always' },
      { id: 'aec', name: 'AEC', purpose: 'Sanctions screening', data: ['staff'], locations: at(both, {country:'DE'}), transfers: [...atHome], engagement: 'always' },
      { id: 'down-janes', name: 'Down Janes', purpose: 'Sanctions screening', data: ['staff'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'always' },
      { id: 'cloudgare', name: 'Cloudgare', purpose: 'Protects websites', data: ['web'], locations: at(both, {region:'global'}), transfers: [...clauses], engagement: 'always' },
      { id: 'cacheflow', name: 'CacheFlow', purpose: 'Hosts workloads', data: ['staff'], locations: at(both, {region:'global'}), transfers: [...clauses], engagement: 'always' },
      { id: 'searchco-analytics', name: 'Searchco Analytics', purpose: 'Analytics of websites', data: ['web'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'always', parent: 'Searchco Inc' },
      { id: 'matomi', name: 'Matomi', purpose: 'Analytics of websites', data: ['web'], locations: at(both, {region:'EU'}), transfers: [...atHome], engagement: 'always' },
      { id: 'ownback', name: 'Ownback', purpose: 'Backs up the CRM', data: ['staff'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'always' },
      { id: 'thinky', name: 'Thinky', purpose: 'Training and exams', data: ['staff'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'optional' },
      { id: 'payline', name: 'Payline', purpose: 'Card payments', data: ['staff'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'optional' },
      { id: 'zoomer', name: 'Zoomer', purpose: 'Webinars', data: ['staff'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'optional' },
      { id: 'draftspot', name: 'DraftSpot', purpose: 'Contracts', data: ['staff'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'optional' },
      { id: 'netsweet', name: 'Netsweet', purpose: 'Invoicing', data: ['staff'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'optional' },
      { id: 'orvella-llc', name: 'Orvella LLC', purpose: 'Support and operations', data: ['sub','end','staff'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'always', affiliate: true },
      { id: 'orvella-uk-limited', name: 'Orvella (UK) Limited', purpose: 'Support and operations', data: ['sub','end','staff'], locations: at(both, {country:'GB'}), transfers: [...clauses], engagement: 'always', affiliate: true },
      { id: 'orvella-germany-gmbh', name: 'Orvella Germany GmbH', purpose: 'Support and operations', data: ['sub','end','staff'], locations: at(both, {country:'DE'}), transfers: [...atHome], engagement: 'always', affiliate: true },
      { id: 'orvella-australia-pty-limited', name: 'Orvella Australia Pty Limited', purpose: 'Support and operations', data: ['sub','end','staff'], locations: at(both, {country:'AU'}), transfers: [...clauses], engagement: 'always', affiliate: true },
      { id: 'orvella-lanka-private-limited', name: 'Orvella Lanka (Private) Limited', purpose: 'Support and operations', data: ['sub','end','staff'], locations: at(both, {country:'LK'}), transfers: [...clauses], engagement: 'always', affiliate: true },
      { id: 'orvella-india-private-limited', name: 'Orvella India Private Limited', purpose: 'Support and operations', data: ['sub','end','staff'], locations: at(both, {country:'IN'}), transfers: [...clauses], engagement: 'always', affiliate: true },
      { id: 'orvella-brasil-eireli', name: 'Orvella Brasil EIRELI', purpose: 'Support and operations', data: ['sub','end','staff'], locations: at(both, {country:'BR'}), transfers: [...clauses], engagement: 'always', affiliate: true },
      { id: 'orvella-middle-east-fz-llc', name: 'Orvella Middle East FZ LLC', purpose: 'Support and operations', data: ['sub','end','staff'], locations: at(both, {country:'AE'}), transfers: [...clauses], engagement: 'always', affiliate: true },
      { id: 'orvella-spain-s-l', name: 'Orvella Spain S.L', purpose: 'Support and operations', data: ['sub','end','staff'], locations: at(both, {country:'ES'}), transfers: [...clauses], engagement: 'always', affiliate: true },
      { id: 'wallarmed', name: 'Wallarmed Inc', purpose: 'Contracts', data: ['staff'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'optional' },
      { id: 'orvella-italia', name: 'Orvella Italia S.r.l.', purpose: 'Support and operations', data: ['sub','end','staff'], locations: at(both, {country:'IT'}), transfers: [...clauses], engagement: 'always', affiliate: true },
    ],
  },
  'mail-19': {
    titles: {account:'Account data',contact:'Contact data',event:'Event data',meta:'Message metadata',log:'Application logs',bill:'Billing data',prompt:'Prompts and generated content'},
    vendors: [
      { id: 'nimbusforge-web-services-nws', name: 'Nimbusforge Web Services (NWS)', purpose: 'Core cloud infrastructure and storage', data: ['account','contact','event','meta','log'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'always' },
      { id: 'herokai', name: 'Herokai', purpose: 'Application hosting and managed platform services', data: ['account','contact','event','log'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'always' },
      { id: 'vercello', name: 'Vercello', purpose: 'Website and application hosting', data: ['account','contact','log'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'always' },
      { id: 'cloudgare', name: 'Cloudgare', purpose: 'CDN, edge security, and network protection', data: ['log'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'always' },
      { id: 'elastica', name: 'Elastica', purpose: 'Search and analytics infrastructure', data: ['event','log'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'always' },
      { id: 'planetrow', name: 'PlanetRow', purpose: 'Managed database platform', data: ['account','contact','event'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'always' },
      { id: 'redish', name: 'Redish', purpose: 'In-memory caching and queueing infrastructure', data: ['account','event'], locations: at('processing', {selection:'provider-managed'}), transfers: [...atHome], engagement: 'always' },
      { id: 'openminds', name: 'OpenMinds', purpose: 'AI-powered product features', data: ['prompt','account'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'optional' },
      { id: 'payline', name: 'Payline', purpose: 'Billing and payment processing', data: ['bill'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'always' },
      { id: 'sendgrist', name: 'SendGrist', purpose: 'Email delivery and routing', data: ['contact','meta'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'always' },
      { id: 'hetzler', name: 'Hetzler', purpose: 'Self-hosted mail transfer infrastructure', data: ['contact','meta'], locations: at(both, {region:'EU'}), transfers: [...atHome], engagement: 'always' },
      { id: 'new-rolic', name: 'New Rolic', purpose: 'Application performance monitoring', data: ['log'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'always' },
      { id: 'honeybadge', name: 'Honeybadge', purpose: 'Error tracking', data: ['log'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'always' },
      { id: 'sentinelle', name: 'Sentinelle', purpose: 'Error logging and performance monitoring', data: ['log'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'always' },
      { id: 'bettor-stack', name: 'Bettor Stack', purpose: 'Logging, uptime monitoring', data: ['log'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'always' },
      { id: 'closely', name: 'Closely', purpose: 'Sales CRM', data: ['contact'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'always' },
      { id: 'searchco-workspace-gmale', name: 'Searchco Workspace (Gmale)', purpose: 'Business email hosting', data: ['contact'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'always' },
      { id: 'contentfull', name: 'Contentfull', purpose: 'Content management', data: ['contact'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'always' },
      { id: 'spamhouse', name: 'Spamhouse', purpose: 'Abuse prevention', data: ['log'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'always' },
    ],
  },
  'portal-history': {
    titles: {a:'Account data',e:'Error reports'},
    vendors: [
      { id: 'nimbusforge', name: 'Nimbusforge', purpose: 'Document storage and server backup', data: ['a'], locations: at(both, {region:'EU'}), transfers: [...atHome], engagement: 'always' },
      { id: 'sentinelle-inc', name: 'Sentinelle, Inc', purpose: 'Error analytics for debugging', data: ['e'], locations: at(both, {country:'US'}), transfers: [...clauses], engagement: 'always' },
      { id: 'interchat-r-d-unlimited-company', name: 'Interchat R&D Unlimited Company', purpose: 'Messenger in the app', data: ['a'], locations: at(both, {region:'EU'}), transfers: [...atHome], engagement: 'always' },
      { id: 'loginly-inc', name: 'Loginly Inc.', purpose: 'Identity management', data: ['a'], locations: at(both, {region:'EU'}), transfers: [...atHome], engagement: 'always' },
    ],
  },
};
