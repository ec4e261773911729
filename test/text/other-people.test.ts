import { describe, expect, it } from 'vitest';
import { comparePersonNames } from '../../src/text/compare-person-names';
import { personNameKeys } from '../../src/text/person-name-keys';
import { OTHER_PEOPLE, UNDECIDED } from './other-people';
import { SAME_PEOPLE } from './same-people';

function pairsOf(text: string): [string, string][] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [a = '', b = ''] = line.split('|');
      return [a.trim(), b.trim()];
    });
}

describe.each(Object.entries(OTHER_PEOPLE))('%s', (_, text) => {
  it.each(pairsOf(text))('%s is not %s', (a, b) => {
    const { relation, probability } = comparePersonNames(a, b);
    expect(probability).toBeLessThan(0.5);
    expect(['unsure', 'different']).toContain(relation);
    expect(comparePersonNames(b, a).probability).toBe(probability);
  });
});

describe.each(Object.entries(SAME_PEOPLE))('%s', (_, text) => {
  it.each(pairsOf(text))('%s may be %s', (a, b) => {
    const { probability, relation } = comparePersonNames(a, b);
    expect(probability).toBeGreaterThanOrEqual(0.5);
    expect(comparePersonNames(b, a)).toEqual(comparePersonNames(a, b));
    const shared = personNameKeys(a).filter((key) => personNameKeys(b).includes(key));
    if (relation === 'variant') expect(shared).not.toEqual([]);
  });
});

describe('one letter apart without a common name', () => {
  it.each(pairsOf(UNDECIDED))('%s and %s are left to the user', (a, b) => {
    expect(comparePersonNames(a, b).relation).toBe('unsure');
  });
});

describe('a title before a name', () => {
  it('says nothing about the person', () => {
    expect(comparePersonNames('President Muster', 'Karl Emil Muster').relation).toBe('unsure');
    expect(comparePersonNames('Colonel John Example', 'John Example').relation).toBe('variant');
    expect(comparePersonNames('Karl Major Muster', 'Karl Emil Muster').relation).toBe('different');
  });

  it('leaves names that are titles as well', () => {
    expect(comparePersonNames('Prince Example', 'King Example').relation).toBe('different');
    expect(comparePersonNames('Omar Sheikh', 'Omar Imam').relation).toBe('different');
  });
});
