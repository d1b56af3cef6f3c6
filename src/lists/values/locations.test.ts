import { expect, test } from 'vitest';
import { locationsIn } from './locations.ts';

test.each([
  ['Germany', [{ country: 'DE' }]],
  ['US, DE and the Netherlands', [{ country: 'US' }, { country: 'DE' }, { country: 'NL' }]],
  ['U.S.A. / EU', [{ country: 'US' }, { region: 'EU' }]],
  ['EU/EEA', [{ region: 'EU' }, { region: 'EEA' }]],
  [
    'US / EU options',
    [
      { country: 'US', selection: 'option' },
      { region: 'EU', selection: 'option' },
    ],
  ],
  [
    'EU/US selectable',
    [
      { region: 'EU', selection: 'selectable' },
      { country: 'US', selection: 'selectable' },
    ],
  ],
  ['US (default)', [{ country: 'US', default: true }]],
  ['US (one of the options)', [{ country: 'US', selection: 'option' }]],
  ['EU options', [{ region: 'EU', note: 'EU options' }]],
  ['Bosnia and Herzegovina', [{ country: 'BA' }]],
  ['Middle East and Africa', [{ region: 'MEA' }]],
  ['Global', [{ region: 'global' }]],
  ['United States (Virginia)', [{ country: 'US', place: 'Virginia' }]],
  ['USA (us-east-1)', [{ country: 'US', place: 'us-east-1' }]],
  ['Frankfurt, Germany', [{ country: 'DE', place: 'Frankfurt' }]],
  ['Frankfurt (Germany)', [{ country: 'DE', place: 'Frankfurt' }]],
  ['Germany - Frankfurt', [{ country: 'DE', place: 'Frankfurt' }]],
  ['San Francisco, CA, USA', [{ country: 'US', place: 'San Francisco, CA' }]],
  ['Toronto, ON, Canada', [{ country: 'CA', place: 'Toronto, ON' }]],
  [
    'Dublin, Ireland and Paris, France',
    [
      { country: 'IE', place: 'Dublin' },
      { country: 'FR', place: 'Paris' },
    ],
  ],
  [
    'EU (Germany, Ireland)',
    [
      { region: 'EU', country: 'DE' },
      { region: 'EU', country: 'IE' },
    ],
  ],
  ['US (default)', [{ country: 'US', default: true }]],
  [
    'US East / EU West',
    [
      { country: 'US', place: 'US East' },
      { region: 'EU', place: 'EU West' },
    ],
  ],
  ['US only', [{ country: 'US', note: 'US only' }]],
  ['Germany (for customers in the EU)', [{ country: 'DE', note: 'for customers in the EU' }]],
  ['Storage: Finland', [{ country: 'FI', activity: 'storage' }]],
  ['Finland (backup)', [{ country: 'FI', activity: 'backup' }]],
  ['Provider-managed', [{ selection: 'provider-managed' }]],
  ['Confirmed on request', [{ selection: 'on-request' }]],
  ['- Germany\n- Finland', [{ country: 'DE' }, { country: 'FI' }]],
])('%s', (text, value) => {
  expect(locationsIn(text)).toEqual({ value });
});

test.each([
  'Europe',
  'Georgia',
  'CA, USA',
  'Berlin, DE',
  'NA',
  'in',
  'EMEA',
  'EU or US',
  'Frankfurt',
])('%s can be read in two ways or in none', (text) => {
  const { value = [], unread } = locationsIn(text);
  expect(unread).toHaveLength(1);
  // Of "CA, USA" the United States are certain.
  expect(value).toEqual(text === 'CA, USA' ? [{ country: 'US' }] : []);
});

test.each([
  ['Virginia, Ireland', 'Virginia', [{ country: 'IE' }]],
  ['Frankfurt, Ireland', 'Frankfurt', [{ country: 'IE' }]],
  ['Frankfurt and Ireland', 'Frankfurt', [{ country: 'IE' }]],
  ['Europe, USA', 'Europe', [{ country: 'US' }]],
  ['Deutschland, USA', 'Deutschland', [{ country: 'US' }]],
  ['Georgia, Germany', 'Georgia', [{ country: 'DE' }]],
  ['various, Germany', 'various', [{ country: 'DE' }]],
])('%s are two places, and the first is not read', (text, first, value) => {
  const read = locationsIn(text);
  expect(read.value).toEqual(value);
  expect(read.unread).toMatchObject([{ text: first }]);
});

test.each(['', '-', 'N/A', 'n.a.', '—'])('"%s" says nothing', (text) => {
  expect(locationsIn(text)).toEqual({});
});
