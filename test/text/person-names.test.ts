import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePersonNames } from '../../src/text/compare-person-names';
import { personNameKeys } from '../../src/text/person-name-keys';
import { plainPersonName } from '../../src/text/plain-person-name';

describe('comparePersonNames', () => {
  it.each([
    ['Ann Example', 'ANN EXAMPLE, PhD, MBA', 'same'],
    ['Ann Example 🚀', '⭐I’m Hiring⭐ Ann Example (she/her)', 'same'],
    ['Dr. Ann Example | We are hiring', 'Example, Ann', 'same'],
    ['Müller, Jürgen', 'Juergen Mueller', 'same'],
    ['Łukasz Żak', 'Lukasz Zak', 'same'],
    ['Jan van der Berg', 'VAN DER BERG, JAN', 'same'],
    ['Bob Muster', 'Robert Muster', 'variant'],
    ['Pat O’Brien', "Patrick O'Brien", 'variant'],
    ['Ann Example', 'Ann Example-Muster', 'variant'],
    ['Ann Example née Other', 'Ann Other', 'variant'],
    ['Wei (Sarah) Example', 'Sarah Example', 'variant'],
    ['Ann M. Example', 'Ann Example', 'variant'],
    ['Ana García López', 'Ana Garcia', 'variant'],
    ['Li Wei', 'Wei Li', 'variant'],
    ['Otto R.', 'Otto Reiter', 'unsure'],
    ['A. Example', 'Ann Example', 'unsure'],
    ['Ann M. Example', 'Ann P. Example', 'unsure'],
    ['Nik Example', 'Nikita Example', 'unsure'],
    ['Ann Exampel', 'Ann Example', 'unsure'],
    ['Иван Иванов', 'Ivan Ivanov', 'variant'],
    ['🚀', 'Ann Example', 'unsure'],
    ['Otto R.', 'Otto Maier', 'different'],
    ['Ann Example', 'Ann Other', 'different'],
    ['Max Muster', 'Moritz Muster', 'different'],
    ['Amin Al-Duri', 'Amin Al-Rawi', 'different'],
  ] as const)('%s and %s: %s', (a, b, relation) => {
    expect(comparePersonNames(a, b).relation).toBe(relation);
    expect(comparePersonNames(b, a).relation).toBe(relation);
  });

  const GIVEN = ['Ann', 'Bob', 'Jürgen', 'María', 'Wei', 'Marie-Claire', 'Søren', 'Olu'];
  const FAMILY = ['Example', 'Muster', 'Müller', 'García López', 'van der Berg', 'O’Brien', 'Zhang', 'Example-Muster'];
  const name = fc.tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...FAMILY)).map((parts) => parts.join(' '));

  it('does not mind case, accents, spacing, decorations, nor which comes first', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const relation = comparePersonNames(a, b).relation;
        if (a === b) expect(relation).toBe('same');
        expect(comparePersonNames(b, a).relation).toBe(relation);
        expect(comparePersonNames(`  ${a.toUpperCase()}, PhD 🎉`, b.normalize('NFD').replace(' ', '  ')).relation).toBe(
          relation,
        );
      }),
    );
  });

  it('shares a key whenever two names are the same or variants', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        if (!['same', 'variant'].includes(comparePersonNames(a, b).relation)) return;
        const keys = new Set(personNameKeys(a));
        expect(personNameKeys(b).some((key) => keys.has(key))).toBe(true);
      }),
    );
  });

  it('gives the same answer for swapped arguments, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(comparePersonNames(a, b).relation).toBe(comparePersonNames(b, a).relation);
      }),
    );
  });
});

describe('personNameKeys', () => {
  const share = (a: string, b: string) => {
    const keys = new Set(personNameKeys(a));
    return personNameKeys(b).some((key) => keys.has(key));
  };

  it.each([
    ['Ann Example', 'EXAMPLE, Anna'],
    ['Ann Example-Muster', 'Ann Muster'],
    ['Ann Example née Other', 'Ann Other'],
    ['Bob Muster', 'Rob Muster'],
    ['A. Example', 'Ann Example'],
    ['AnnExample', 'Ann Example'],
    ['Jong-un Example', 'Example Jongun'],
    ['Mohamed Salah', 'محمد صلاح'],
    ['李伟', 'Wei Li'],
    ['Ukhnaa Khurelsukh', 'Ukhnaa Khurelsuhk'],
  ])('%s and %s share one', (a, b) => {
    expect(share(a, b)).toBe(true);
  });

  it.each([
    ['Ann Example', 'Ann Other'],
    ['Ann Example', 'Bob Example'],
    ['Wei Li', 'Bo Li'],
    ['Otto R.', 'Otto R.'],
    ['🌈', '🌈'],
  ])('%s and %s share none', (a, b) => {
    expect(share(a, b)).toBe(false);
  });

  it('gives at most eight', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Ann', 'Bob', 'Alex-Maria', '"Bo"', 'Lee', 'al-Amin'), { maxLength: 12 }),
        (words) => {
          expect(personNameKeys(words.join(' ')).length).toBeLessThanOrEqual(8);
        },
      ),
    );
  });
});

describe('plainPersonName', () => {
  it.each([
    ['Dr. Ann Newname, PhD 🚀', 'Ann Newname'],
    ['Newname, Ann', 'Ann Newname'],
    ['Wei (Sarah) Example | Hiring', 'Wei Example'],
    ['Łukasz Żak', 'Łukasz Żak'],
  ])('%s → %s', (name, plain) => {
    expect(plainPersonName(name)).toBe(plain);
  });
});
