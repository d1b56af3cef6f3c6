// Heads that published lists use, and what each means first.
import { expect, test } from 'vitest';
import { meaningsOf } from './heads.ts';

const heads = {
  name: 'Sub-processor|Subprocessors|Name of Sub-processor|Vendor|Service Provider|Third-Party Vendor|Company|Third Party Entity|Entity Name',
  purpose:
    'Purpose|Purpose of processing|Nature and purpose of processing|What they do|Role|Services provided|Description of services|Function|Processing Type|Sub-processing activities|Purpose / service',
  data: 'Data|Data types|Types of data|Data it receives|Data they receive|Data shared|Data exposure|Personal data access|Categories of personal data|Personal Data Processed|Data Processed',
  subjects: 'Data subjects|Categories of data subjects',
  locations:
    'Location(s)|Country|Countries|Region|Hosted in|Where they process|Location / hosting|Data Center Location|Country of processing|Data residency|Where is data stored?',
  transfers:
    'Transfer mechanism|Transfer Mechanism for EU/UK/CH transfers|Safeguards|International transfer safeguards|Legal basis for transfer',
  dpa: 'DPA|DPA Link|Contract/DPAs|Data Processing Agreement',
  privacy: 'Privacy Policy|Privacy notice',
  own_subprocessors: 'Sub-processor list',
  website: 'Website|URL',
  contact: 'Contact|Contact details|Privacy contact|E-mail',
  certifications: 'Certifications|Security certifications',
  lei: 'LEI|Legal Entity Identifier',
  euid: 'EUID|European Unique Identifier',
  parent_lei: 'parent_lei|Parent LEI|Ultimate parent company LEI',
  note: 'Notes|Comments|Additional information',
};

test.each(
  Object.entries(heads).flatMap(([field, all]) => all.split('|').map((head) => [head, field])),
)('%s is %s', (head, field) => {
  expect(meaningsOf(head)[0]?.field).toBe(field);
});

test.each(['Date added', 'Headquarters', '#', 'GDPR Compliant?', 'Name / Address', 'Population'])(
  '%s is nothing that the register has',
  (head) => {
    expect(meaningsOf(head)).toEqual([]);
  },
);
