import { describe, expect, test } from 'vitest';
import { contentWith } from '../../fixtures/content.ts';
import { aiFeatureContradicted } from './ai-feature-contradicted.ts';

const check = (feature: object, more: { vendor?: object; control?: object; ai?: object } = {}) =>
  aiFeatureContradicted
    .check(
      contentWith({
        trust: {
          data: { categories: [{ id: 'm', title: 'Messages', personal: true }] },
          ai: {
            features: [{ id: 'f', title: 'Drafts', data: ['m'], providers: ['v'], ...feature }],
            ...more.ai,
          },
          subprocessors: [
            { id: 'v', name: 'Model Co', purpose: 'Answers calls', data: ['m'], ...more.vendor },
          ],
          controls: { groups: [{ controls: more.control ? [more.control] : [] }] },
        },
      }),
    )
    .map(({ place }) => [place.file, ...place.path].join('/'));

describe('ai-feature-contradicted', () => {
  test('no personal data, and a category that holds some', () => {
    expect(check({ personal: 'no' })).toEqual(['ai.yaml/features/0/personal']);
    expect(check({ personal: 'when-in-input' })).toEqual([]);
    expect(check({ personal: 'no', data: [] })).toEqual([]);
  });

  test('a provider that does not receive what the feature sees', () => {
    expect(check({}, { vendor: { data: ['x'] } })).toEqual(['ai.yaml/features/0/providers/0']);
    expect(check({}, { vendor: { data: undefined } })).toEqual([]);
  });

  test('off until switched on, and a vendor that is always used', () => {
    const always = { vendor: { engagement: 'always' } };
    expect(check({ off_by_default: true }, always)).toEqual(['subprocessor/v/engagement']);
    expect(check({ off_by_default: false }, always)).toEqual([]);
    const on = { vendor: { engagement: 'optional', off_by_default: false } };
    expect(check({ off_by_default: true }, on)).toEqual(['subprocessor/v/off_by_default']);
    expect(check({ off_by_default: false }, on)).toEqual([]);
    expect(
      check(
        { off_by_default: true },
        { vendor: { engagement: 'always', purpose: 'Hosting and models' } },
      ),
    ).toEqual([]);
  });

  test('on from the start, and a provider or a live control that is off', () => {
    const found = ['ai.yaml/features/0/off_by_default'];
    expect(check({ off_by_default: false }, { vendor: { off_by_default: true } })).toEqual(found);
    const control = { title: 'AI features off until an owner switches them on', status: 'live' };
    expect(check({ off_by_default: false }, { control })).toEqual(found);
    expect(check({ off_by_default: true }, { control })).toEqual([]);
    expect(
      check({ off_by_default: false }, { control: { ...control, status: 'planned' } }),
    ).toEqual([]);
  });

  test('nobody can switch it off, and it is off, or customers have the choice', () => {
    const found = ['ai.yaml/features/0/can_be_disabled'];
    expect(check({ can_be_disabled: false, off_by_default: true })).toEqual(found);
    const ai = { customer_choice: { choice: 'opt-out' } };
    expect(check({ can_be_disabled: false }, { ai })).toEqual(found);
    expect(check({ can_be_disabled: true }, { ai })).toEqual([]);
    expect(check({ can_be_disabled: false })).toEqual([]);
  });
});
