import { describe, expect, it } from 'vitest';
import { findDuplicates } from '../../src/identity/find-duplicates';
import type { Contact } from '../../src/domain/contact';
import type { Alias } from '../../src/domain/memory';
import { wordsIn } from '../say-well';
import { DUPLICATE_CASES, person } from './duplicate-cases';

const find = (...contacts: Contact[]) => findDuplicates(contacts, []);
const idsOf = (pairs: ReturnType<typeof find>) => pairs.map(({ contactIds }) => contactIds.join(' '));

describe('two records', () => {
  it.each(DUPLICATE_CASES.filter(({ isSame }) => isSame))('of one person: $why', ({ a, b }) => {
    expect(idsOf(find(person('a', a), person('b', b)))).toEqual(['a b']);
  });

  it.each(DUPLICATE_CASES.filter(({ isSame }) => !isSame))('of two people: $why', ({ a, b }) => {
    expect(find(person('a', a), person('b', b))).toEqual([]);
  });

  it('are judged alike in either order', () => {
    for (const { a, b } of DUPLICATE_CASES)
      expect(find(person('b', b), person('a', a)).length).toBe(find(person('a', a), person('b', b)).length);
  });

  it('come with reasons in a few words, the strongest first', () => {
    const mail = { email: 'ann@acme.example' };
    const found = find(
      person('a', { name: 'Ann Alderley' }),
      person('b', { name: 'Ann Alderley', ...mail }),
      person('c', { name: 'Ann Alderley', company: 'Globex', ...mail }),
    );
    expect(wordsIn(found)).toEqual([
      { contactIds: ['b', 'c'], reasons: ['same e-mail', 'same name'] },
      { contactIds: ['a', 'b'], reasons: ['same name', 'same company', 'same title'] },
    ]);
  });
});

describe('the search', () => {
  it('goes by what the user has said about companies', () => {
    const [a, b] = [
      person('a', { name: 'Ann Alderley' }),
      person('b', { name: 'Ann Alderley', company: 'Acme Foods' }),
    ];
    const alias = { about: 'company', a: 'acme', b: 'acme foods', same: false } as Alias;
    expect(findDuplicates([a, b], [])).toHaveLength(1);
    expect(findDuplicates([a, b], [], [alias])).toEqual([]);
  });

  it('looks for fresh contacts among the known ones, and not for the known ones among themselves', () => {
    const known = [person('a'), person('b')];
    expect(findDuplicates([], known)).toEqual([]);
    expect(idsOf(findDuplicates([known[1]!], known))).toEqual(['b a']);
    expect(idsOf(findDuplicates([person('c')], known))).toEqual(['c a', 'c b']);
  });

  it('stays small where a thousand are called the same at one company, or share a mailbox', () => {
    const many = Array.from({ length: 1000 }, (_, at) => person(`p${at}`, { name: 'Ann Alderley' }));
    const found = find(...many);
    expect(found.length).toBeGreaterThan(900);
    expect(found.length).toBeLessThan(2600);
    const sharing = Array.from({ length: 1000 }, (_, at) =>
      person(`p${at}`, { name: `Ann Alderley${at}`, company: `Firm${at}`, email: 'info@acme.example' }),
    );
    expect(find(...sharing)).toEqual([]);
  });
});
