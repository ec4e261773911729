import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTitles } from '../../src/text/compare-titles';
import { titleDirection } from '../../src/text/title-direction';

describe('compareTitles', () => {
  it.each([
    ['VP SALES', 'vp  Sales', 'same'],
    ['Pre-Sales Consultant', 'Presales Consultant', 'same'],
    ['VP Sales', 'Vice President of Sales', 'cosmetic'],
    ['Sr. Director, Product Marketing', 'Senior Director of Product Marketing', 'cosmetic'],
    ['CEO & Founder', 'Founder and CEO', 'cosmetic'],
    ['CEO', 'Co-Founder & CEO', 'cosmetic'],
    ['Head of Marketing', 'Marketing Head', 'cosmetic'],
    ['EMEA Sales Director', 'Director of Sales, EMEA', 'cosmetic'],
    ['R&D Manager', 'Research and Development Manager', 'cosmetic'],
    ['VP Eng', 'VP Engineering', 'cosmetic'],
    ['CTO', 'Chief Technology Officer', 'cosmetic'],
    ['CMO', 'Chief Marketing Officer', 'cosmetic'],
    ['CSM', 'Customer Success Manager', 'cosmetic'],
    ['Software Engineer II', 'Software Engineer 2', 'cosmetic'],
    ['Programme Manager', 'Program Manager', 'cosmetic'],
    ['VP Sales at Acme', 'Vice President, Sales', 'cosmetic'],
    ['Leiter Vertrieb', 'Leiterin Vertrieb (m/w/d)', 'cosmetic'],
    ['Leiter*in Marketing', 'Leiter Marketing', 'cosmetic'],
    ['EntwicklerIn', 'Entwickler', 'cosmetic'],
    ['Vertriebsleiter', 'Head of Sales', 'cosmetic'],
    ['Directrice Marketing', 'Directeur Marketing', 'cosmetic'],
    ['Directora de Ventas', 'Sales Director', 'cosmetic'],
    ['Coordenadora de Marketing', 'Coordenador de Marketing', 'cosmetic'],
    ['CMO', 'Chief Medical Officer', 'unsure'],
    ['CSO', 'Chief Strategy Officer', 'unsure'],
    ['Product Marketing Manager', 'Marketing Product Manager', 'unsure'],
    ['CEO', 'CEO & CFO', 'unsure'],
    ['Sales Manger', 'Sales Manager', 'unsure'],
    ['Einkäufer', 'Head of Sales', 'unsure'],
    ['Директор', 'Director', 'unsure'],
    ['', 'Director', 'unsure'],
    ['Product Manager', 'Project Manager', 'different'],
    ['Senior Engineer', 'Engineer', 'different'],
    ['Software Engineer II', 'Software Engineer III', 'different'],
    ['VP Sales', 'VP Sales & Marketing', 'different'],
    ['Assistant Director', 'Assistant to the Director', 'different'],
    ['Director', 'Managing Director', 'different'],
    ['President', 'Vice President', 'different'],
    ['Interim CFO', 'CFO', 'different'],
    ['Former CEO', 'CEO', 'different'],
    ['Director', 'Director of Sales', 'unsure'],
    ['Sr. Mgr, Cust. Success (EMEA)', 'Senior Manager Customer Success EMEA', 'cosmetic'],
    ['Head of IT', 'Head of Information Technology', 'cosmetic'],
    ['CTO & Co-Founder', 'Co-founder and Chief Technology Officer', 'cosmetic'],
    ['VP Eng.', 'VP of Engineering', 'cosmetic'],
    ['Chief Human Resources Officer (CHRO)', 'CHRO', 'cosmetic'],
    ['Sales Director UK&I', 'Sales Director, UK & Ireland', 'cosmetic'],
    ['VP of Sales, North America', 'VP Sales, NAMER', 'cosmetic'],
    ['Jefa de Compras', 'Jefe de Compras', 'cosmetic'],
    ['CEO', 'Chief Executive', 'cosmetic'],
    ['AVP', 'Area Vice President', 'unsure'],
    ['Chief Product Officer (CPO)', 'CPO', 'unsure'],
    ['L&D Manager', 'Manager, Learning and Development', 'cosmetic'],
    ['HR Business Partner', 'HRBP', 'cosmetic'],
    ['RevOps Manager', 'Revenue Operations Manager', 'cosmetic'],
    ['Financial Controller', 'Finance Controller', 'unsure'],
    ['Dir., Strat. Accts', 'Strategic Accounts Director', 'cosmetic'],
    ['Cyber Sec Analyst', 'Cybersecurity Analyst', 'cosmetic'],
    ['Marketing Manager', 'Marketing Manager | Speaker | Author', 'unsure'],
    ['Manager', 'Marketing Manager', 'unsure'],
    ['Customer Success Manager', 'Senior Customer Success Manager', 'different'],
    ['Director, EMEA', 'Director, Global', 'different'],
    ['Deputy Head of IT', 'Head of IT', 'different'],
  ] as const)('%s and %s: %s', (a, b, relation) => {
    expect(compareTitles(a, b).relation).toBe(relation);
    expect(compareTitles(b, a).relation).toBe(relation);
  });

  const RANKS = ['Director', 'Senior Director', 'VP', 'Head', 'Manager', 'Senior Manager', 'Lead', 'SVP', 'Analyst'];
  const FIELDS = ['Sales', 'Product Marketing', 'Customer Success', 'IT', 'R&D', 'Operations', 'Finance'];
  const title = fc.tuple(fc.constantFrom(...RANKS), fc.constantFrom(...FIELDS));

  it('never calls another rank or another field cosmetic', () => {
    fc.assert(
      fc.property(title, title, ([rankA, fieldA], [rankB, fieldB]) => {
        const isSame = rankA === rankB && fieldA === fieldB;
        const isCosmetic = ['same', 'cosmetic'].includes(
          compareTitles(`${rankA} of ${fieldA}`, `${rankB}, ${fieldB}`).relation,
        );
        expect(isCosmetic).toBe(isSame);
      }),
      { numRuns: 500 },
    );
  });

  it('does not mind case, accents and spacing, nor which comes first', () => {
    fc.assert(
      fc.property(title, title, ([rankA, fieldA], [rankB, fieldB]) => {
        const [a, b] = [`${rankA}, ${fieldA}`, `${fieldB} ${rankB}`];
        expect(compareTitles(`  ${a.toUpperCase()}`, b.replace(' ', '  ')).relation).toBe(compareTitles(b, a).relation);
      }),
    );
  });

  it('calls every title the same as itself', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (text) => compareTitles(text, text).relation !== 'different'));
  });
});

describe('titleDirection', () => {
  it.each([
    ['Director of Sales', 'VP Sales', 'promotion'],
    ['Engineer', 'Senior Engineer', 'promotion'],
    ['Account Manager', 'Account Director', 'promotion'],
    ['Leiterin Einkauf', 'Director of Sales', 'lateral'],
    ['Sales Director', 'Account Manager', 'step-down'],
    ['President', 'VP Sales', null],
    ['CEO & Founder', 'VP Sales', null],
    ['Gardener', 'VP Sales', null],
  ] as const)('%s → %s: %s', (from, to, direction) => {
    expect(titleDirection(from, to)).toBe(direction);
  });
});
