import { expect, test } from 'vitest';
import { isLegalForm, withoutLegalForm } from './company-name.ts';

test.each([
  ...['Inc', 'Inc.', 'LLC', 'L.L.C.', 'PBC', 'P.B.C.', 'Pty Ltd', 'Pty. Ltd.', 'Pty Limited'],
  ...['SARL', 'S.à r.l.', 'Sàrl', 'K.K.', 'KK', 'S.r.l.', 's.r.o.', 'Sp. z o.o.', 'd.o.o.', 'Lda'],
  ...[
    'GmbH',
    'GmbH & Co. KG',
    'Co. KG',
    'UG (haftungsbeschränkt)',
    'SE',
    'A/S',
    'ApS',
    'OÜ',
    'ООО',
  ],
  ...[
    'Co., Ltd.',
    'Unlimited Company',
    'Private Limited',
    '(Private) Limited',
    'EURL',
    'SASU',
    'SAS',
  ],
  ...[
    'FZ LLC',
    'FZE',
    'S.A.P.I. de C.V.',
    'S. de R.L. de C.V.',
    'EIRELI',
    'Sdn. Bhd.',
    'B.V.',
    'N.V.',
  ],
  ...['Aktiengesellschaft', 'Gesellschaft mit beschränkter Haftung', '株式会社', '有限公司'],
])('%s is a legal form', (text) => expect(isLegalForm(text)).toBe(true));

test.each(['', 'Acme', 'Bolt', 'B', 'Incline', 'Acme Inc.', 'Sons', 'Stripe', 'Cloudflare', 'AWS'])(
  '"%s" is none',
  (text) => expect(isLegalForm(text)).toBe(false),
);

test.each([
  ['OpenMinds, L.L.C.', 'OpenMinds'],
  ['Acme, Co., Ltd.', 'Acme'],
  ['Acme S.A., LLC', 'Acme'],
  ['Dunn & Bradfield, S.à r.l.', 'Dunn & Bradfield'],
  ['Müller, Söhne & Co. KG', 'Müller, Söhne'],
  ['Dunn GmbH & Co. KG', 'Dunn'],
  ['Interchat R&D Unlimited Company', 'Interchat R&D'],
  ['Orvella Lanka (Private) Limited', 'Orvella Lanka'],
  ['AG Systems', 'AG Systems'],
  ['Limited', 'Limited'],
  ['AND Digital', 'AND Digital'],
  ['Kanda, K.K.', 'Kanda'],
])('%s is %s without its form', (name, bare) => expect(withoutLegalForm(name)).toBe(bare));
