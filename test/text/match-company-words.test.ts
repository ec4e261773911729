import { describe, expect, it } from 'vitest';
import { companyWord } from '../../src/text/company-word';
import { matchCompanyWords } from '../../src/text/match-company-words';

describe('matchCompanyWords', () => {
  it.each([
    ['zyntara labs', 'labs zyntara', '', ''],
    ['health care partner', 'healthcare partner', '', ''],
    ['zyntara industries', 'zyntara indus', '', ''],
    ['zyntara flavors fragrances', 'zyntara flavors fragr', '', ''],
    ['four loops', '4 loops', '', ''],
    ['muller', 'mueller', '', ''],
    ['zyntara', 'zyntera', '', ''],
    ['brown forman', 'crown castle', 'brown forman', 'crown castle'],
    ['entergy', 'energy', 'entergy', 'energy'],
    ['hcl', 'hcltech', 'hcl', 'hcltech'],
    ['new york new', 'new', 'york new', ''],
  ])('%s and %s leave "%s" and "%s"', (a, b, restA, restB) => {
    const words = (text: string) => text.split(' ').map(companyWord);
    const match = matchCompanyWords(words(a), words(b));
    expect(match.restA.map(({ word }) => word).join(' ')).toBe(restA);
    expect(match.restB.map(({ word }) => word).join(' ')).toBe(restB);
  });
});
