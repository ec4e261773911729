/** Signs that a name already bears a legal form. */
const HAS_FORM =
  /\b(?:inc|corp|corporation|co|cos|company|companies|ltd|limited|llc|plc|gmbh|ag|sa|sas|nv|n\.v|ab|bv|kg|se|group|lp|trust)\.?$|[()]|, inc/i;

const COMMON_FORMS = [
  'Inc.',
  ', Inc.',
  'Inc',
  'LLC',
  'Ltd',
  'Ltd.',
  'Limited',
  'Corp.',
  'Corporation',
  'plc',
  'GmbH',
  'AG',
  'S.A.',
  'B.V.',
  'Pty Ltd',
];

/** Short forms of words in titles that all use. */
const SHORT = [
  ['Senior', 'Sr.'],
  ['Senior', 'Sr'],
  ['Junior', 'Jr.'],
  ['Vice President', 'VP'],
  ['Vice President', 'V.P.'],
  ['Manager', 'Mgr'],
  ['Director', 'Dir.'],
  ['Assistant', 'Asst.'],
  ['Engineer', 'Eng.'],
  ['Information Technology', 'IT'],
  ['Human Resources', 'HR'],
  ['Chief Executive Officer', 'CEO'],
  ['Chief Financial Officer', 'CFO'],
  ['Chief Information Officer', 'CIO'],
  ['Chief Technology Officer', 'CTO'],
  ['Chief Marketing Officer', 'CMO'],
  ['Chief Operating Officer', 'COO'],
];

/** A name as another person may type it: case, signs, accents, spacing, legal form. Nothing that makes it another name. */
export function typeCompany(name, random, material) {
  return typeText(withForm(name, random, material), random);
}

/** A title as another person may type it: case, "&", spacing, the usual short forms, and the order around "of". */
export function typeTitle(title, random) {
  return typeText(reorder(shorten(title, random), random), random);
}

function withForm(name, random, material) {
  if (HAS_FORM.test(name) || !random.chance(0.25)) return name;
  const form = random.chance(0.85) ? random.pick(COMMON_FORMS) : random.pick(material.legalForms);
  return form.startsWith(',') ? name + form : `${name} ${form}`;
}

function shorten(title, random) {
  const pairs = SHORT.map(([long, short]) => [new RegExp(`\\b${long}\\b`), short]).filter(([long]) => long.test(title));
  if (pairs.length === 0 || !random.chance(0.2)) return title;
  const [long, short] = random.pick(pairs);
  return title.replace(long, short);
}

function reorder(title, random) {
  const [, rank, area] = /^((?:Senior |Sr\.? )?(?:Director|Vice President|VP)) of (.+)$/.exec(title) ?? [];
  if (rank === undefined || !random.chance(0.25)) return title;
  return random.chance(0.5) ? `${rank}, ${area}` : `${rank} - ${area}`;
}

function typeText(text, random) {
  const ways = [
    (t) => t.toUpperCase(),
    (t) => t.toLowerCase(),
    (t) => t.replace(/ & /g, ' and '),
    (t) => t.replace(/ and /g, ' & '),
    (t) => t.replace(/(\s)/, '$1 '),
    (t) => `${t} `,
    (t) => t.replace(/\s/, '\u00a0'),
    (t) => t.normalize('NFD'),
    (t) => t.normalize('NFD').replace(/\p{M}/gu, ''),
    (t) => t.replace(/’/g, "'"),
  ];
  return random.chance(0.35) ? random.pick(ways)(text) : text;
}
