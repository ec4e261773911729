import { hire, leave, promote, rename } from '../career.js';
import { writtenAs } from '../places.js';

const renamed = (name, live, more = {}) => ({ name, isChanged: true, truth: ['company-renamed'], live, ...more });

/** The company under a name that has nothing in common with the stored one; LinkedIn's page of it goes on. */
const newName = (life) => ({ ...life.elsewhere(), slug: life.company.slug });
const goOn = (life, name = newName(life)) => rename(life.jobs, life.company, name);

/** The same job goes on, and the company is called something else. */
export const RENAMING = [
  renamed('renamed', (life) => goOn(life)),
  renamed('renamed, years only', (life) => goOn(life), { dates: 'years' }),
  renamed('renamed, nothing else on the page', (life) => goOn(life).slice(-1)),
  renamed(
    'under another name that the sets hold to be the same',
    (life) => goOn(life, writtenAs(life.company, life.company.others[0])),
    {
      isChanged: null,
      truth: ['company-renamed', 'still-right', 'cannot-tell'],
      settle: (random, { aliased }) => ({ company: random.pick(aliased) }),
    },
  ),
  renamed('taken over by a company with a page of its own', (life) => goOn(life, life.elsewhere())),
  renamed('renamed, grouped roles', (life) => {
    const earlier = { title: life.otherTitle(), company: life.company, start: life.started - 30, end: life.started };
    return rename([earlier, ...life.jobs], life.company, newName(life));
  }),
  renamed(
    'renamed, an earlier role still under the old name',
    (life) => {
      const earlier = { title: life.otherTitle(), company: life.company, start: life.started - 30, end: life.started };
      return [earlier, ...goOn(life)];
    },
    { truth: ['company-renamed', 'cannot-tell'] },
  ),
  renamed('renamed, an old job elsewhere never closed', (life) => [
    { title: life.otherTitle(), company: life.elsewhere(), start: life.started - 40, end: null },
    ...goOn(life),
  ]),
  renamed('renamed, then a board seat elsewhere', (life) =>
    hire(goOn(life), {
      title: { text: life.random.pick(life.phrases.sideRoles) },
      company: life.elsewhere(),
      at: life.later,
    }),
  ),
  renamed('renamed, the title in its other gender form', (life) => goOn(life), {
    settle: (random, { genders }) => {
      const [text, seen] = random.shuffle(random.pick(genders));
      return { title: { text, seen } };
    },
  }),
  renamed(
    'renamed, and the old name told',
    (life) => {
      const { names } = life.elsewhere();
      const told = life.random.pick([
        `${names[0]} (formerly ${life.company.names[0]})`,
        `${life.company.names[0]} (now ${names[0]})`,
      ]);
      return goOn(life, writtenAs(life.company, told));
    },
    { truth: ['company-renamed', 'still-right'] },
  ),
  renamed(
    'renamed, then promoted',
    (life) => {
      const name = newName(life);
      return promote(goOn(life, name), name, life.promotion(), life.changed);
    },
    { truth: ['company-renamed', 'title-changed', 'cannot-tell'] },
  ),
  renamed(
    'renamed, then a second job elsewhere',
    (life) => hire(goOn(life), { title: life.otherTitle(), company: life.elsewhere(), at: life.later }),
    {
      truth: ['company-renamed', 'extra-role', 'cannot-tell'],
    },
  ),
  renamed('renamed, never verified', (life) => goOn(life), {
    truth: ['cannot-tell', 'company-renamed'],
    record: () => ({ verified: null }),
  }),
  renamed(
    'renamed, then left',
    (life) => {
      const name = newName(life);
      return hire(leave(goOn(life, name), name, life.changed), {
        title: life.otherTitle(),
        company: life.elsewhere(),
        at: life.later,
      });
    },
    { truth: ['left-company', 'cannot-tell'] },
  ),
];
