import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../src/text/fold-text';

describe('foldText', () => {
  it.each([
    ['Straße', 'strasse'],
    ['Łódź', 'lodz'],
    ['Søren Ærø', 'soren aero'],
    ['İstanbul ISPARTA ı', 'istanbul isparta i'],
    ['ＡＢＣ　１２', 'abc 12'],
    ['a\u00a0\u202fb \n c', 'a b c'],
    ['\u200fשלום\u200e', 'שלום'],
    ['O’Brien – x', "o'brien - x"],
    ['Йорк ёж', 'иорк еж'],
    ['ガ', 'ガ'],
    ['हिन्दी', 'हिन्दी'],
    ['ﬁnance', 'finance'],
  ])('%s → %s', (text, folded) => {
    expect(foldText(text)).toBe(folded.normalize('NFC'));
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        (text) => foldText(foldText(text)) === foldText(text),
      ),
    );
  });

  it('does not mind case, accents added to Latin letters, or spaces around', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z ]{1,20}$/), (text) => {
        const accented = text.replace(/[aeiou]/g, (vowel) => `${vowel}\u0301`);
        return foldText(`  ${accented.toUpperCase()} `) === foldText(text);
      }),
    );
  });
});
