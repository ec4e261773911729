import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgePair, type PairKind } from '../../scripts/judge/judge-pair';

const kind = fc.constantFrom<PairKind>('companies', 'persons', 'titles');

describe('a pair of texts', () => {
  it('is the same where the texts are equal, even such as are no name', () => {
    fc.assert(
      fc.property(kind, fc.oneof(fc.string(), fc.constantFrom('!!!', '😀', '—', '()')), (of, text) => {
        expect(judgePair(of, { a: text, b: ` ${text.toUpperCase()} ` }).decision).toBe(
          judgePair(of, { a: ` ${text.toUpperCase()} `, b: text }).decision,
        );
        expect(judgePair(of, { a: text, b: `${text} ` }).decision).toBe('same');
      }),
    );
  });

  it('is asked about where it may be the same', () => {
    expect(judgePair('titles', { a: 'Sales Manger', b: 'Sales Manager' }).decision).toBe('ask');
    expect(judgePair('titles', { a: '!!!', b: 'Sales Manager' }).decision).toBe('ask');
  });
});
