import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSet } from '../../scripts/bench-judge/read-set.js';
import { comparePersonNames } from '../../src/text/compare-person-names';
import { personNameKeys } from '../../src/text/person-name-keys';
import { say } from '../../src/domain/said';
import { sayWell } from '../say-well';

describe('names of one person', () => {
  it.each([
    ['Mohammed Example', 'Muhammad Example', 'Mohammed is used for Muhammad'],
    ['Abd al-Rahman Muster', 'Abdulrahman Muster', 'Abdrahman and Abdulrahman are spellings of one name'],
    ['Belskiy, Arkadiy', 'Arkady Belsky', 'Arkady and Arkadiy are spellings of one name'],
    ['Kate Muster', 'Katherine Muster', 'Kate is used for Katherine'],
    ['Sascha Muster', 'Alexandra Muster', 'Sascha is used for Alexandra'],
    ['Sascha Muster', 'Alexander Muster', 'Sascha is used for Alexander'],
    ['Joachim Löw', 'Joachim Loew', 'Low and Loew are spellings of one name'],
    ['Nagy Péter', 'Péter Nagy', 'only the order of the names differs'],
    ['Maria João da Silva Santos', 'Maria Silva Santos', 'only one of them has Joao'],
    ['Ann Beate Example', 'Example Ann Beate', 'only the order of the names differs'],
    ['Jong-un Example', 'Jongun Example', 'the names are the same'],
    ['Георгий Примеров', 'Georgy Primerov', 'the same name in another script'],
    ['Γεώργιος Παράδειγμα', 'Georgios Paradeigma', 'the same name in another script'],
    ['王小明', 'Xiaoming Wang', 'only the order of the names differs'],
    ['محمد حسن', 'Mohamed Hassan', 'Mahmad and Mohamed are spellings of one name'],
    ['Ann Beate Rost', 'Ann Beate Trost', 'Rost and Trost differ by a letter'],
    ['Suharto', 'SUHARTO', 'the names are the same'],
    ['Trần Minh An', 'An Tran Minh', 'only the order of the names differs'],
  ])('%s and %s: %s', (a, b, fact) => {
    const likeness = comparePersonNames(a, b);
    expect(sayWell(likeness.fact!)).toBe(fact);
    expect(likeness.probability).toBeGreaterThan(0.6);
    expect(likeness.relation).not.toBe('different');
  });
});

describe('names of two persons', () => {
  it.each([
    ['Mette Henriksen', 'Mette Frederiksen'],
    ['Cristiano Ronaldinho', 'Cristiano Ronaldo'],
    ['Abdurrahim Muster', 'Abdurrahman Muster'],
    ['Ivan Petrovich Muster', 'Ivan Pavlovich Muster'],
    ['Ivan Borisovich Muster', 'Ivan Denisovich Muster'],
    ['Kim Chol', 'Kim Chul'],
    ['Choe Ho', 'Cho Ho'],
    ['Jamal Muster', 'Jamil Muster'],
    ['Hassan Muster', 'Hussein Muster'],
    ['Maria Muster', 'Mario Muster'],
    ['Daniel Muster', 'Daniela Muster'],
    ['Ann Andersen', 'Ann Petersen'],
    ['Salman bin Muster', 'Muster bin Salman'],
    ['Max Muster Sr.', 'Max Muster Jr.'],
    ['N. N.', 'Ann Example'],
  ])('%s is not %s', (a, b) => {
    expect(comparePersonNames(a, b).probability).toBeLessThan(0.5);
    expect(comparePersonNames(a, b).relation).not.toBe('variant');
  });

  it('says so outright where another word stands in the place', () => {
    expect(comparePersonNames('Ann Beate Example', 'Ann Carla Example')).toMatchObject({
      relation: 'different',
      fact: say('alike.name.against', { one: 'Beate', other: 'Carla' }),
    });
  });
});

describe('characters', () => {
  it('never prove another person, since the reading is a guess', () => {
    expect(comparePersonNames('田中太郎', 'Taro Tanaka').relation).toBe('unsure');
    expect(comparePersonNames('李伟', '李玮').relation).toBe('unsure');
    expect(comparePersonNames('محمد صلاح', 'محمد صالح').relation).toBe('unsure');
  });
});

describe('any two names', () => {
  const word = fc.constantFrom(
    'Ann',
    'Anna',
    'A.',
    'Bob',
    'Robert',
    'Muster',
    'Müller',
    'Mueller',
    'al-Amin',
    'bin',
    'Иван',
    '李伟',
    'Jr.',
    '(Bo)',
    'von',
  );
  const name = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));

  it('are judged alike in both orders, in capitals and with more blanks, and a name is itself', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const likeness = comparePersonNames(a, b);
        expect(comparePersonNames(b, a)).toEqual(likeness);
        expect(comparePersonNames(a.toUpperCase(), ` ${b}  `).relation).toBe(likeness.relation);
        expect(comparePersonNames(a, a).probability).toBeGreaterThan(0.25);
      }),
    );
  });

  it('have a relation that their probability does not contradict', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const { relation, probability } = comparePersonNames(a, b);
        if (relation === 'same' || relation === 'variant') expect(probability).toBeGreaterThanOrEqual(0.7);
        if (relation === 'different') expect(probability).toBeLessThanOrEqual(0.3);
      }),
    );
  });
});

describe('the labelled names to learn from', () => {
  const rows = readSet('persons-nomenklatura').filter(({ half }: { half: string }) => half === 'fit');

  it('are found by their keys wherever they are judged the same', () => {
    const same = rows.filter(({ a, b, label }: Row) => label === 'same' && comparePersonNames(a, b).probability >= 0.5);
    const found = same.filter(({ a, b }: Row) => personNameKeys(a).some((key) => personNameKeys(b).includes(key)));
    console.log(`Found by a shared key: ${found.length} of ${same.length} pairs that are one person's`);
    expect(found.length / same.length).toBeGreaterThanOrEqual(0.97);
  });

  it('are never called one person where they are two', () => {
    const wrong = rows.filter(
      ({ a, b, label }: Row) => label === 'different' && comparePersonNames(a, b).probability >= 0.5,
    );
    expect(wrong).toEqual([]);
  });
});

interface Row {
  a: string;
  b: string;
  label: string;
}
