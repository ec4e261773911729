import { describe, expect, it } from 'vitest';
import { spellsWords } from '../../src/text/spells-words';

describe('spellsWords', () => {
  it.each([
    ['pcm', 'product category manager', 'initials', true],
    ['roi', 'release of information', 'initials', true],
    ['ri', 'release of information', 'initials', true],
    ['oi', 'release of information', 'initials', false],
    ['pm', 'product category manager', 'initials', false],
    ['pcmx', 'product category manager', 'initials', false],
    ['xml', 'extensible markup language', 'initials', true],
    ['eml', 'extensible markup language', 'initials', true],
    ['xd', 'experience design', 'initials', true],
    ['ed', 'experience design', 'initials', true],
    ['pd', 'experience design', 'initials', false],
    ['hazmat', 'hazardous materials', 'beginnings', true],
    ['hzmat', 'hazardous materials', 'beginnings', false],
    ['hzmat', 'hazardous materials', 'any', true],
    ['ionm', 'intraoperative neuromonitoring', 'any', true],
    ['onm', 'intraoperative neuromonitoring', 'any', false],
    ['', 'a', 'any', false],
  ] as const)('%s of %s (%s): %s', (letters, words, spelling, is) => {
    expect(spellsWords(letters, words.split(' '), spelling, (word) => word === 'of')).toBe(is);
  });

  it('stays quick where the letters are alike', () => {
    expect(spellsWords(`${'a'.repeat(60)}b`, Array<string>(9).fill('a'.repeat(60)), 'any')).toBe(false);
  });
});
