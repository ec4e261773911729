import { lookalikeOf, NAME_FORMS } from './write-name.js';

/**
 * The kinds of people who are looked for, and how many of each there are. `suits` says which records a kind can be made of, `weigh` how much likelier
 * one is than another; `build` makes the query from the record: `{name, current, past}`.
 */
export const PRESENT = [
  { kind: 'same company', share: 33, build: (one, make) => make.atCompany(one, 'plain') },
  { kind: 'moved, company among the past ones', share: 20, build: (one, make) => make.moved(one, 'plain') },
  {
    kind: 'company spelled differently',
    share: 12,
    build: (one, make) => make.atCompany(one, 'plain', { isSpelled: true }),
  },
  ...withForms(1, {
    'degrees, emoji, case': 4,
    nickname: 5,
    'middle name': 4,
    'middle initial': 3,
    married: 4,
    'reversed order': 4,
    'no accents': 2,
    'own script': 2,
    'slip of the pen': 2,
    initial: 1,
  }),
  {
    kind: 'a namesake elsewhere in the database',
    share: 2,
    suits: ({ twin }) => twin === 'elsewhere',
    build: (one, make) => make.atCompany(one, 'plain'),
  },
  {
    kind: 'a namesake at the company in the database',
    share: 0.3,
    suits: ({ twin }) => twin === 'colleague',
    build: (one, make) => make.atCompany(one, 'plain'),
  },
  { kind: 'no company on the page', share: 0.7, build: (one) => ({ name: one.row.name, current: null, past: [] }) },
];

/** People who are not in the database. */
export const ABSENT = [
  { kind: 'stranger', share: 43, build: (_, make) => make.stranger() },
  { kind: 'namesake at other companies', share: 38, build: (one, make) => make.elsewhere(one) },
  {
    kind: 'colleague with the same family name',
    share: 10,
    build: (one, make) => make.colleague(one, { given: make.otherGiven(one) }),
  },
  {
    kind: 'colleague with the same given name',
    share: 7,
    build: (one, make) => make.colleague(one, { family: make.otherFamily() }),
  },
  {
    kind: 'colleague with a name that looks alike',
    share: 1,
    suits: ({ name }) => lookalikeOf(name.given) !== undefined,
    build: (one, make) => make.colleague(one, { given: lookalikeOf(one.name.given) }),
  },
  // Nobody can tell them apart. Chance alone makes some among the strangers, too; these are as many again.
  {
    kind: 'namesake at the same company',
    share: 0.05,
    weigh: ({ share }) => share,
    build: (one, make) => make.atCompany(one, 'plain'),
  },
];

function withForms(factor, shares) {
  return Object.entries(shares).map(([form, share]) => ({
    kind: form,
    share: share * factor,
    suits: ({ name }) => NAME_FORMS[form].suits?.(name) ?? true,
    build: (one, make, random) => (random.chance(0.6) ? make.atCompany(one, form) : make.moved(one, form)),
  }));
}
