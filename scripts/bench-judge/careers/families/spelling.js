import { hire, leave, promote, rename } from '../career.js';
import { withSlip } from './titling.js';
import { initialsOf, plainWords } from '../plain-words.js';
import { writtenAs } from '../places.js';

const still = (name, live, more = {}) => ({ name, isChanged: false, truth: ['still-right'], live, ...more });
const plainName = ({ names }) => names.reduce((short, name) => (name.length < short.length ? name : short));
const longForm = (pairs) => (random, material) => {
  const [text, seen] = random.shuffle(random.pick(material[pairs]));
  return { title: { text, seen } };
};
const under = (life, write) => writtenAs(life.company, write(plainName(life.company)));
const branch = (life) => under(life, (name) => `${name} ${life.random.pick(life.phrases.branches)}`);
const unit = (life) => under(life, (name) => `${name} ${life.random.pick(life.phrases.units)}`);

/** Names and titles that are written more or less exactly on one side. */
export const SPELLING = [
  still('the title abbreviated', ({ jobs }) => jobs, { settle: longForm('abbreviations') }),
  still('the title as an acronym', ({ jobs }) => jobs, {
    settle: longForm('acronyms'),
    truth: ['still-right', 'cannot-tell'],
  }),
  still('the branch of a country', (life) => rename(life.jobs, life.company, branch(life)), {
    truth: ['still-right', 'cannot-tell'],
  }),
  still('the unit of the company', (life) => rename(life.jobs, life.company, unit(life)), {
    truth: ['still-right', 'cannot-tell'],
  }),
  still(
    'the company with its initials',
    (life) => {
      const withInitials = (name) => `${name} (${initialsOf(plainWords(name)).toUpperCase()})`;
      return rename(life.jobs, life.company, under(life, withInitials));
    },
    {
      settle: (random, { companies }) => ({
        company: random.pick(companies.filter((company) => plainWords(plainName(company)).length > 1)),
      }),
    },
  ),
  still(
    'the company with its town',
    (life) =>
      rename(
        life.jobs,
        life.company,
        under(life, (name) => `${name}, ${life.random.pick(life.phrases.towns)}`),
      ),
    {
      truth: ['still-right', 'cannot-tell'],
    },
  ),
  still('the company with its new owner', (life) =>
    rename(
      life.jobs,
      life.company,
      under(life, (name) => `${name} (${life.random.pick(life.phrases.owners)} ${life.elsewhere().names[0]})`),
    ),
  ),
  still('the company as its web domain', (life) =>
    rename(
      life.jobs,
      life.company,
      under(life, (name) => `${name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')}.com`),
    ),
  ),
  still(
    'the company in other letters',
    (life) => rename(life.jobs, life.company, writtenAs(life.company, life.company.script)),
    {
      truth: ['still-right', 'cannot-tell'],
      settle: inOtherLetters,
    },
  ),
  still(
    'a slip in the company',
    (life) =>
      rename(
        life.jobs,
        life.company,
        under(life, (name) => withSlip(name, life.random)),
      ),
    {
      truth: ['still-right', 'cannot-tell'],
    },
  ),
  still('the record names a unit', ({ jobs }) => jobs, {
    truth: ['still-right', 'cannot-tell'],
    record: (life) => ({ company: unit(life).names[0] }),
  }),
  {
    name: 'left, the company in other letters',
    isChanged: true,
    truth: ['left-company', 'cannot-tell'],
    live: (life) => {
      const script = writtenAs(life.company, life.company.script);
      const jobs = leave(rename(life.jobs, life.company, script), script, life.changed);
      return hire(jobs, { title: life.otherTitle(), company: life.elsewhere(), at: life.later });
    },
    settle: inOtherLetters,
  },
  {
    name: 'the same title in a sister unit',
    isChanged: null,
    truth: ['cannot-tell', 'still-right', 'company-renamed', 'title-changed'],
    live: (life) =>
      hire(leave(life.jobs, life.company, life.changed), { title: life.title, company: unit(life), at: life.changed }),
  },
  {
    name: 'moved to a sister unit',
    isChanged: true,
    truth: ['cannot-tell', 'title-changed'],
    live: (life) => {
      const sister = unit(life);
      return [
        ...leave(life.jobs, life.company, life.changed),
        { title: life.otherTitle(), company: sister, start: life.changed, end: null },
      ];
    },
  },
  {
    name: 'another job at the branch of a country',
    isChanged: true,
    truth: ['title-changed', 'cannot-tell'],
    live: (life) => {
      const name = branch(life);
      return promote(rename(life.jobs, life.company, name), name, life.otherTitle(), life.changed);
    },
  },
];

/** A company with one name in Latin letters and one in others. */
function inOtherLetters(random, { scripts }) {
  const [name, script] = random.shuffle(random.pick(scripts));
  return { company: { names: [name], others: [], slug: `company-${random.between(1, 9999)}`, script } };
}
