import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyNameKey } from '../../src/text/company-name-key';
import { closestRelation, compareCompanyNames } from '../../src/text/compare-company-names';
import { sayWell } from '../say-well';

const NAMES = [
  'Zyntara',
  'Zyntara Labs',
  'Zyntara Germany',
  'Blue Harbor Systems',
  'Örtel & Söhne',
  'North Star Logistics',
  'Kappa 9',
  'NSL',
  'Первый Парус',
  'Pervyi Parus',
  '株式会社サンプル',
  'Marvo Technologies',
  'Deltro Technologies',
];
const name = fc.constantFrom(...NAMES);
const text = fc.oneof(
  name,
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.tuple(name, name).map(([a, b]) => `${a} (${b})`),
);

/** Every form of the set, without the invented name before it. */
const FORMS = readFileSync('test/sets/company-legal-forms.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { b: string }).b.replace(/^Zyntara /, ''));

/** Forms that tell one organisation from another, and single letters, are parts of names: see scripts/make-lists/legal-forms.js. */
const STRIPPED = FORMS.filter((form) => compareCompanyNames('Zyntara', `Zyntara ${form}`).relation === 'same');

const judge = (a: string, b: string) => {
  const { relation, probability } = compareCompanyNames(a, b);
  return { relation, probability };
};

describe('compareCompanyNames', () => {
  it('calls every text the same as itself, unless it holds nothing to compare', () => {
    fc.assert(
      fc.property(text, (a) => {
        expect(judge(a, a).relation).toBe(companyNameKey(a) === '' ? 'unsure' : 'same');
      }),
    );
  });

  it('gives the same answer for swapped arguments', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(compareCompanyNames(a, b)).toEqual(compareCompanyNames(b, a));
      }),
    );
  });

  it('never decides otherwise for case, accents and spacing', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const answer = judge(a, b);
        expect(judge(a.toUpperCase(), b.toLowerCase())).toEqual(answer);
        expect(judge(`  ${a.replaceAll(' ', '  ')} `, b)).toEqual(answer);
        expect(judge(a.normalize('NFD'), b.normalize('NFKC'))).toEqual(answer);
        expect(judge(a.replace('Ö', 'O').replace('ö', 'o'), b)).toEqual(answer);
      }),
    );
  });

  it('knows the legal forms of all countries', () => {
    expect(STRIPPED.length / FORMS.length).toBeGreaterThan(0.98);
  });

  it.each([
    ['Zyntara', 'Zyntara'],
    ['Zyntara', 'Zyntara Labs'],
    ['Zyntara', 'Blue Harbor Systems'],
    ['Nordan Star Logistics', 'Nordan Line'],
    ['Marvo Technologies', 'Deltro Technologies'],
    ['NSL', 'Nordan Star Logistics'],
  ])('never decides otherwise for any legal form: %s and %s', (a, b) => {
    const answer = judge(a, b);
    for (const form of STRIPPED) {
      expect(judge(a, `${b} ${form}`), `${b} ${form}`).toEqual(answer);
      expect(judge(`${a}, ${form}`, `${b} ${form}`), `both ${form}`).toEqual(answer);
    }
  });

  it.each(STRIPPED.filter((_, at) => at % 20 === 0))(
    'takes a name with its form before it for the same: %s',
    (form) => {
      expect(judge('Zyntara', `${form} Zyntara`).relation).toBe('same');
    },
  );

  it('never contradicts itself', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { relation, probability } = judge(a, b);
        if (relation === 'same') expect(probability).toBeGreaterThanOrEqual(0.8);
        if (relation === 'related') expect(probability).toBeGreaterThanOrEqual(0.5);
        if (relation === 'different') expect(probability).toBeLessThanOrEqual(0.3);
      }),
    );
  });

  it('gives a fact with every answer', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        expect(sayWell(compareCompanyNames(a, b).fact!)).not.toBe('');
      }),
    );
  });

  it('answers for names of any length', () => {
    const long = 'Zyntara GmbH & Co. '.repeat(2000);
    expect(judge(long, long).relation).toBe('same');
    expect(judge('('.repeat(5000), 'a'.repeat(5000)).relation).toBe('unsure');
  });
});

describe('closestRelation', () => {
  it('prefers what is closer', () => {
    expect(closestRelation(['different', 'unsure', 'related'])).toBe('related');
    expect(closestRelation([])).toBe('unsure');
  });
});
