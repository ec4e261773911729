import { readSet } from '../read-set.js';
import { plainWords } from './plain-words.js';

/** Areas of work, each with a ladder of titles. */
const AREAS = [
  'Marketing',
  'Sales',
  'Finance',
  'Information Technology',
  'Human Resources',
  'Operations',
  'Procurement',
  'Customer Success',
  'Product Management',
  'Engineering',
  'Supply Chain',
  'Information Security',
  'Communications',
  'Business Development',
  'Data and Analytics',
  'Research and Development',
  'Risk and Compliance',
  'Facilities',
];

const RUNGS = [
  (area) => `${area} Specialist`,
  (area) => `${area} Manager`,
  (area) => `Senior ${area} Manager`,
  (area) => `Director of ${area}`,
  (area) => `Senior Director of ${area}`,
  (area) => `Vice President of ${area}`,
  (area) => `Senior Vice President of ${area}`,
];

/** Numbers of levels, from one. */
export const ROMAN = ['I', 'II', 'III', 'IV'];

const CHIEFS = ['Executive', 'Financial', 'Information', 'Technology', 'Marketing', 'Operating', 'Human Resources'];

/** One title in the forms for a man, for a woman and for both. */
const GENDERS = [
  ['Geschäftsführer', 'Geschäftsführerin'],
  ['Vertriebsleiter', 'Vertriebsleiterin', 'Vertriebsleiter (m/w/d)', 'Vertriebsleiter/in'],
  ['Projektleiter Einkauf', 'Projektleiterin Einkauf', 'Projektleiter*in Einkauf'],
  ['Directeur commercial', 'Directrice commerciale'],
  ['Directeur des opérations', 'Directrice des opérations'],
  ['Acheteur', 'Acheteuse', 'Acheteur/Acheteuse'],
  ['Director de Operaciones', 'Directora de Operaciones'],
  ['Ingeniero de Ventas', 'Ingeniera de Ventas'],
  ['Diretor de Vendas', 'Diretora de Vendas'],
  ['Coordenador de Marketing', 'Coordenadora de Marketing', 'Coordenador(a) de Marketing'],
  ['Marketing Manager', 'Marketing Manager (m/f/d)', 'Marketing Manager (f/m/x)'],
];

/** One title in two languages. */
const TRANSLATIONS = [
  ['Chief Executive Officer', 'Geschäftsführer'],
  ['Sales Manager', 'Vertriebsleiter'],
  ['Marketing Director', 'Directeur marketing'],
  ['Sales Director', 'Director de Ventas'],
  ['Head of Procurement', 'Leiter Einkauf'],
  ['Human Resources Manager', 'Responsable des ressources humaines'],
  ['Project Manager', 'Gerente de Projetos'],
  ['Software Engineer', 'Ingeniero de Software'],
];

/** Titles that are no employment. */
const NO_JOB = /\b(?:volunteer|student|intern|trainee|retired|board|trustee|member)\b/i;
const LEVEL = /^(?:senior|junior|lead|head|chief|principal|assistant|associate|vice|staff|deputy|executive)\b/i;

/** The titles of one half of the labelled set and of the ladders. Pairs are `[one text, the other]`. */
export function readTitles(half) {
  const rows = readSet('titles-onet').filter(
    (row) => row.half === half && ![row.a, row.b].some((text) => NO_JOB.test(text)),
  );
  const pairs = (isFit) => rows.filter(isFit).map(({ a, b }) => [a, b]);
  const abbreviations = pairs(({ category }) => category === 'abbrev');
  return {
    abbreviations,
    acronyms: pairs(({ category }) => category === 'acronym'),
    near: pairs(({ label }) => label === 'different'),
    genders: GENDERS,
    translations: TRANSLATIONS,
    listed: [...new Set(abbreviations.map(([a, b]) => (a.length > b.length ? a : b)))].map((text) => ({ text })),
    ladder: AREAS.flatMap((area) => RUNGS.map((rung, level) => ({ text: rung(area), area, level }))),
    chiefs: CHIEFS.map((what) => ({ text: `Chief ${what} Officer` })),
  };
}

/** A title one or two rungs up, or one that says more than `title` did. */
export function promotionOf(title, random) {
  if (title.area === undefined)
    return LEVEL.test(title.text) ? null : { text: `${random.pick(['Senior', 'Lead', 'Principal'])} ${title.text}` };
  return rungOf(title, random.between(1, 2));
}

/** A title one or two rungs down. */
export function stepDownOf(title, random) {
  if (title.area === undefined)
    return LEVEL.test(title.text) ? null : { text: `${random.pick(['Assistant', 'Junior'])} ${title.text}` };
  return rungOf(title, -random.between(1, 2));
}

/** Whether two titles share no word, so that nobody takes one for the other. */
export function isOtherWork(a, b) {
  const words = plainWords(a.text);
  return !plainWords(b.text).some((word) => word.length > 2 && words.includes(word));
}

function rungOf({ area, level }, steps) {
  const to = level + steps;
  return RUNGS[to] === undefined ? null : { text: RUNGS[to](area), area, level: to };
}
