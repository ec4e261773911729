import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTitles } from '../../src/text/compare-titles';
import { titleDirection } from '../../src/text/title-direction';
import { titleKey } from '../../src/text/title-key';
import { sayWell } from '../say-well';

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
    ['Financial Controller', 'Finance Controller', 'cosmetic'],
    ['Operational Director', 'Director of Operations', 'unsure'],
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

  const WORDS = [
    'Sales',
    'Mktg',
    'Leiterin',
    'Directeur',
    'RN',
    'of',
    '&',
    ',',
    'Sr.',
    'Tech',
    'Technician',
    'EMEA',
    'II',
    'Gérant',
    'CEO',
    '/',
    '(m/w/d)',
  ];
  const anyTitle = fc.oneof(
    title.map(([rank, field]) => `${rank} of ${field}`),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 9 }).map((words) => words.join(' ')),
    fc.string(),
  );
  const judge = (a: string, b: string) => compareTitles(a, b);

  it('does not mind which comes first', () => {
    fc.assert(
      fc.property(anyTitle, anyTitle, (a, b) => {
        expect(judge(b, a)).toEqual(judge(a, b));
      }),
    );
  });

  it('does not mind case, accents and spacing', () => {
    const dress = (text: string) => `  ${text.toUpperCase().replace(/E/g, 'É').replace(/ /g, '   ')} `;
    const plain = fc.array(fc.constantFrom(...WORDS), { maxLength: 9 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        const [{ relation, probability }, dressed] = [judge(a, b), judge(dress(a), b)];
        expect({ relation: dressed.relation, probability: dressed.probability }).toEqual({ relation, probability });
      }),
    );
  });

  it('calls every title the same as itself, but for nothing at all', () => {
    fc.assert(
      fc.property(anyTitle, (text) => {
        const { relation, probability } = judge(text, text);
        if (relation !== 'same') expect(relation).toBe('unsure');
        if (/[a-z0-9]/i.test(text)) expect([relation, probability > 0.9]).toEqual(['same', true]);
      }),
    );
  });

  it('says of every pair how likely it is, and why', () => {
    fc.assert(
      fc.property(anyTitle, anyTitle, (a, b) => {
        const { relation, probability, fact } = judge(a, b);
        expect(sayWell(fact!)).not.toBe('');
        expect(probability).toBeGreaterThan(0);
        expect(probability).toBeLessThan(1);
        expect(probability >= 0.5).toBe(relation === 'same' || relation === 'cosmetic');
      }),
    );
  });

  it('stays quick on titles that are none', () => {
    for (const part of ['manager, ', 'a/', 'm/w/d ', '(', '.', '&a', 'x ', 'lead, head | '])
      expect(judge(part.repeat(20_000), `${part.repeat(20_000)}z`).fact).not.toBeNull();
  });

  it('gives the fact that matters most', () => {
    expect(sayWell(judge('Sales Mgr', 'Sales Manager').fact!)).toBe('“Mgr” is short for “Manager”');
    expect(sayWell(judge('Product Manager', 'Project Manager').fact!)).toBe('“Product” is not “Project”');
    expect(sayWell(judge('Senior Engineer', 'Engineer').fact!)).toBe('only one title says “Senior”');
    expect(sayWell(judge('Director, Sales', 'Sales Director').fact!)).toBe('only the order of the words differs');
  });

  it('follows what the user said, in any spelling', () => {
    const learnt = [
      { a: titleKey('Growth Lead'), b: titleKey('Head of Growth'), same: true },
      { a: titleKey('Sales Mgr'), b: titleKey('Sales Manager, EMEA'), same: false },
    ];
    expect(compareTitles('head of growth', 'GROWTH LEAD', learnt).relation).toBe('same');
    expect(compareTitles('Head, Growth', 'Lead of Growth', learnt).relation).toBe('same');
    expect(compareTitles('Sales Manager', 'EMEA Sales Manager', learnt).relation).toBe('different');
    expect(compareTitles('Head of Growth', 'Head of Sales', learnt).relation).toBe('different');
  });
});

describe('titleKey', () => {
  it.each([
    ['Sr. Dir., Product Mktg', 'Senior Director of Product Marketing'],
    ['CEO & Founder', 'Founder and Chief Executive Officer'],
    ['Leiterin Vertrieb (m/w/d)', 'Leiter Vertrieb'],
  ])('is one for %s and %s', (a, b) => {
    expect(titleKey(a)).toBe(titleKey(b));
  });

  it('tells levels apart', () => {
    expect(titleKey('Senior Engineer')).not.toBe(titleKey('Engineer'));
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
    ['Deputy Head of IT', 'Head of IT', 'promotion'],
    ['Teamleiter Einkauf', 'Abteilungsleiter Einkauf', 'promotion'],
    ['Bereichsleiterin Vertrieb', 'Teamleiterin Vertrieb', 'step-down'],
    ['Chef de projet', 'Directeur de projet', 'promotion'],
    ['Chef de produit', 'Product Manager', 'lateral'],
    ['Stagiaire marketing', 'Responsable marketing', 'promotion'],
    ['Gerente de Ventas', 'Directora de Ventas', 'promotion'],
    ['Analista', 'Coordenador de Vendas', 'lateral'],
    ['Directeur général', 'Directeur commercial', null],
    ['Sr. Mgr, Sales', 'Dir. of Sales', 'promotion'],
    ['Software Engineer', 'Principal Software Engineer', 'promotion'],
    ['SVP Sales', 'VP Sales', 'step-down'],
  ] as const)('%s → %s: %s', (from, to, direction) => {
    expect(titleDirection(from, to)).toBe(direction);
  });
});
