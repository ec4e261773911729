import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameRarity } from '../../src/text/name-rarity';

describe('nameRarity', () => {
  it.each([
    ['John Smith', 1e-5, 1e-3],
    ['Bob Smith', 1e-5, 1e-3],
    ['Kim Min-jun', 1e-5, 1e-2],
    ['Wang Wei', 1e-5, 1e-2],
    ['Ann Quarttenberg', 1e-9, 1e-6],
    ['Theopholius Quarttenberg', 1e-12, 1e-9],
  ])('%s: between %d and %d', (name, least, most) => {
    expect(nameRarity(name)).toBeGreaterThan(least);
    expect(nameRarity(name)).toBeLessThan(most);
  });

  it('falls with every word that is known, and stays where only the order or the dress changes', () => {
    expect(nameRarity('Ann Clara Example')).toBeLessThan(nameRarity('Ann Example'));
    expect(nameRarity('Ann Example')).toBeLessThan(nameRarity('A. Example'));
    expect(nameRarity('Ann Example')).toBeLessThan(nameRarity('Example'));
    expect(nameRarity('Example, Ann, PhD')).toBe(nameRarity('Ann Example'));
  });

  it('is a share for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(nameRarity(name)).toBeGreaterThan(0);
        expect(nameRarity(name)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
