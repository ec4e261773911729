/** One of the people whom every system of the journeys has. */
export interface Person {
  /** From 1; each system makes its own ids of it. */
  number: number;
  given: string;
  family: string;
  title: string;
  company: string;
  city: string;
  email: string;
  phone: string;
  /** Of the LinkedIn address. */
  slug: string;
  /** Left the company long ago: systems spell that status too. */
  hasLeft: boolean;
}

/** The accounts, in the order of their ids. */
export const COMPANIES = [
  'Brambleway Logistics',
  'Quillstone & Söhne',
  'Halbrook Aggregates',
  'Tandrilla "Foods", Inc.',
  'Corvane Quarries',
];

const NAMES = [
  ['Ottilie', 'Ravensmoor', 'Head of Logistics', 'Bergen'],
  ['Casimir', 'Döbereiner', 'Claims Director', 'Kassel'],
  ['Philippa', 'Greywell', 'Plant Director', 'Leeds'],
  ['Zacharie', 'Énault', 'Head of Purchasing', 'Dijon'],
  ['Lorcan', 'Winterbourne', 'Quarry Operations Director', 'Truro'],
  ['Ysolde', 'Marchetti', 'Fleet Manager', 'Turin'],
  ['Benedikt', 'Hollerbusch', 'Head of Underwriting', 'Fulda'],
  ['Tamsin', "O'Quill", 'Head of Safety', 'Cork'],
  ['Anselm', 'Vogelsang', 'Buyer, Dry Goods', 'Ulm'],
  ['Meredith', 'Fernsby-Cole', 'VP "Last Mile"', 'Hull'],
  ['Ragnhild', 'Solstrand', 'Actuary', 'Tromsø'],
  ['Emeric', 'Tallowfield', 'Head of Stock', 'York'],
] as const;

/** Twelve people. The first seven have news on their pages, see `changes.ts`; the last has left. */
export const PEOPLE: readonly Person[] = NAMES.map(([given, family, title, city], index) => {
  const number = index + 1;
  const slug = `${given}-${family}-journey`
    .normalize('NFD')
    .replace(/[^A-Za-z-]/g, '')
    .toLowerCase();
  return {
    number,
    given,
    family,
    title,
    company: COMPANIES[index % COMPANIES.length]!,
    city,
    email: `${slug}@mail.example`,
    phone: `+44 1632 960${100 + number}`,
    slug,
    hasLeft: number === NAMES.length,
  };
});

/** The number of the person's account, from 1. */
export function companyNumber({ company }: Person): number {
  return COMPANIES.indexOf(company) + 1;
}
