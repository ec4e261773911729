import { expect, it } from 'vitest';
import './english-words';
import type { Contact } from '../../src/domain/contact';
import type { MergeField } from '../../src/domain/merge-field';
import { sayMergeValue } from '../../src/ui/screens/issues/say-merge-value';
import { makeContact } from '../store/make-rows';

it.each<[MergeField, Partial<Contact>, string, string]>([
  ['status', { status: 'left-company' }, 'left-company', 'Left company'],
  ['status', { status: null, unknownStatus: 'On Tour' }, 'On Tour', 'On Tour'],
  ['searchable', { searchable: false }, 'no', 'No'],
  ['leftOn', { leftOn: '2026-03' }, '2026-03', 'Mar 2026'],
  ['buyingRole', { buyingRole: 'budget-holder' }, 'budget-holder', 'Budget holder'],
  ['sentiment', { sentiment: 'promoter' }, 'promoter', 'Promoter'],
  [
    'participations',
    {
      participations: [
        { type: 'quote', consent: 'agreed', validUntil: '2026-12-31' },
        { type: 'video', consent: 'no' },
      ],
    },
    'quote agreed 2026-12-31, video no',
    'Quote (agreed, until Dec 31, 2026); Video (no)',
  ],
  ['custom:Region', {}, 'North', 'North'],
  ['owner', {}, '', ''],
])('says %s in words', (field, part, text, said) => {
  expect(sayMergeValue(makeContact('c', 'p', part), field, text)).toBe(said);
});
