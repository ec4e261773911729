import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isForeign, transliterate } from '../../src/text/transliterate';

describe('transliterate', () => {
  it.each([
    ['Владимир Соловьёв', 'vladimir solovyov'],
    ['Горбачёв Дми́трий', 'gorbachev dmitry'],
    ['Юлія Гнатюк', 'yuliya gnatyuk'],
    ['Георгій', 'heorhiy'],
    ['Александър', 'aleksandar'],
    ['Љиљана Ђорђевић', 'ljiljana djordjevic'],
    ['Γεώργιος Μπουτάρης', 'georgios boutaris'],
    ['Αϊβαλιώτης', 'aivaliotis'],
    ['Գրիգորյան', 'grigoryan'],
    ['კვარაცხელია', 'kvaratskhelia'],
    ['أحمد حسن', 'ahmad hasan'],
    ['السيسي', 'al-sisi'],
    ['משה לוי', 'mashah luy'],
    ['नरेन्द्र शर्मा', 'narendra sharma'],
    ['রহমান', 'rahaman'],
    ['สมชาย', 'smchay'],
    ['さくら', 'sakura'],
    ['ジョン・タナカ', 'jon・tanaka'],
    ['おおの ゆうこ', 'ono yuko'],
    ['김민준', 'gimminjun'],
    ['李伟', 'liwei'],
    ['歐陽娜', 'ouyangna'],
    ['Jörg 王', 'Jörg wang'],
  ])('%s → %s', (text, latin) => {
    expect(transliterate(text)).toBe(latin);
  });

  it('leaves Latin text as it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z0-9 .,'À-ÖØ-öø-ɏ-]*$/), (text) => {
        expect(transliterate(text)).toBe(text);
      }),
    );
  });

  it('reads any text, and the same in capitals', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(isForeign(transliterate(transliterate(text)))).toBe(isForeign(transliterate(text)));
      }),
    );
    expect(transliterate('ДМИТРИЙ')).toBe(transliterate('дмитрий'));
    expect(transliterate('ΓΕΏΡΓΙΟΣ')).toBe(transliterate('Γεώργιος'));
  });
});
