import { describe, expect, it } from 'vitest';
import { isAbbreviationOf } from '../../src/text/is-abbreviation-of';

describe('isAbbreviationOf', () => {
  it.each([
    ['fedex', 'federal express', true],
    ['caltech', 'california institute of technology', true],
    ['gsk', 'glaxosmithkline', true],
    ['hrbp', 'human resources business partner', true],
    ['marcom', 'marketing communications', true],
    ['fedex', 'general express', false],
    ['expfed', 'federal express', false],
    ['hp', 'hpe', false],
    ['snaps', 'sun microsystems', false],
    ['', 'acme', false],
  ])('%s of %s: %s', (short, words, is) => {
    expect(isAbbreviationOf(short, words.split(' '))).toBe(is);
  });

  it('answers for names made to have no end of readings', () => {
    expect(isAbbreviationOf('aaaaaaaab', Array<string>(200).fill('aaa'))).toBe(false);
  });
});
