import { describe, expect, test } from 'vitest';
import { isCommon, rootOf, rootsIn } from './word-roots.ts';

describe('a root', () => {
  test.each([
    'encrypt encrypts encrypted encrypting encryption',
    'provision provisions provisioned provisioning',
    'enforce enforces enforced enforcing enforcement',
    'isolate isolates isolated isolation',
    'delete deletes deleted deleting deletion',
    'rotate rotates rotated rotating rotation',
    'verify verifies verified verifying verification',
    'certify certified certification certificate certificates',
    'attest attests attested attestation',
    'manage managed managing management',
    'blur blurs blurred blurring',
    'assess assesses assessed assessment',
    'retain retains retained retention',
    'tokenise tokenised tokenize tokenized tokenisation tokenization',
    'centre centres center centers',
    'policy policies',
    'patch patches patched',
    'box boxes',
    'key keys Key',
    'build built',
    'day daily days',
    'automatic automatically',
    'write wrote written',
  ])('is one for %s', (words) => {
    expect(new Set(words.split(' ').map(rootOf)).size).toBe(1);
  });

  test.each([
    ['status', 'status'],
    ['access', 'acces'],
    ['bus', 'bus'],
    ['is', 'is'],
    ['ring', 'ring'],
    ['string', 'string'],
    ['need', 'need'],
    ['speed', 'speed'],
    ['rate', 'rat'],
    ['station', 'stat'],
    ['cement', 'cement'],
    ['ties', 'tie'],
    ['analysis', 'analysis'],
    ['hurriedly', 'hurriedly'],
    ['undyingly', 'undyingly'],
    ['relationship', 'relationship'],
    ['nation', 'nation'],
    ['supplementary', 'supplementary'],
    ['operator', 'operator'],
    ['specifically', 'specifically'],
    ['horizontal', 'horizontal'],
    ['quiescent', 'quiescent'],
    ['orchestra', 'orchestra'],
    ['DNS', 'dns'],
    ['app', 'app'],
    ['skiing', 'ski'],
  ])('leaves of "%s" what is no ending: "%s"', (word, root) => {
    expect(rootOf(word)).toBe(root);
  });

  test('is the whole word where it is longer than any word', () => {
    expect(rootOf(`${'a'.repeat(38)}ed`)).toBe('a'.repeat(38));
    expect(rootOf(`${'a'.repeat(39)}ed`)).toBe(`${'a'.repeat(39)}ed`);
  });

  test('is found with its place; words that say nothing and single letters are none', () => {
    expect(rootsIn('The sign-in of a customer’s owner')).toEqual([
      { root: 'sign', start: 4, end: 8 },
      { root: 'customer', start: 17, end: 25 },
      { root: 'owner', start: 28, end: 33 },
    ]);
    expect(rootsIn('Are we on it now, or by which?')).toEqual([]);
  });

  test('is common when every page has it', () => {
    expect(['data', 'policies', 'encrypted'].map((word) => isCommon(rootOf(word)))).toEqual([
      true,
      true,
      true,
    ]);
    expect(['faces', 'rotation'].map((word) => isCommon(rootOf(word)))).toEqual([false, false]);
  });
});
