import { forget, hire, undate } from '../career.js';
import { place } from '../places.js';

/** Nobody can tell from these rows whether the record still holds. */
const unclear = (name, live, more = {}) => ({ name, isChanged: null, truth: ['cannot-tell'], live, ...more });
const change = (jobs, change) => [...jobs.slice(0, -1), { ...jobs.at(-1), ...change }];
const earlier = (life) => life.random.between(life.started + 1, life.verified - 1);

/** The page does not say enough, or contradicts itself. */
export const UNKNOWABLE = [
  unclear('an empty list', () => []),
  unclear('only jobs that ended before', ({ past, otherTitle, elsewhere, started }) => [
    ...past,
    { title: otherTitle(), company: elsewhere(), start: started - 20, end: started },
  ]),
  unclear('only a board or advisory role', (life) =>
    hire(life.past, {
      title: { text: life.random.pick(life.phrases.sideRoles) },
      company: life.elsewhere(),
      at: life.changed,
    }),
  ),
  unclear('not on the page, another job held when verified', (life) =>
    hire(life.past, { title: life.otherTitle(), company: life.elsewhere(), at: earlier(life) }),
  ),
  unclear(
    'not on the page, seeking work',
    (life) => {
      const [title, company] = life.random.pick(life.phrases.seeking);
      return hire(life.past, {
        title: { text: title },
        company: company === null ? null : place(company),
        at: life.changed,
      });
    },
    { truth: ['cannot-tell', 'left-unknown'] },
  ),
  unclear(
    'not on the page, another job without dates',
    (life) => undate(hire(life.past, { title: life.otherTitle(), company: life.elsewhere(), at: life.changed })),
    {
      truth: ['cannot-tell', 'left-company'],
    },
  ),
  unclear(
    'not on the page, never verified, same title elsewhere',
    (life) => hire(life.past, { title: life.title, company: life.elsewhere(), at: life.changed }),
    {
      record: () => ({ verified: null }),
    },
  ),
  unclear(
    'not on the page, same title elsewhere in the year of the record',
    (life) => hire(life.past, { title: life.title, company: life.elsewhere(), at: life.verified }),
    {
      dates: 'years',
    },
  ),
  unclear(
    'not on the page, another job begun in the month of the record',
    (life) => hire(life.past, { title: life.otherTitle(), company: life.elsewhere(), at: life.verified }),
    {
      truth: ['cannot-tell', 'left-company'],
    },
  ),
  unclear('the company of the only open job unread', ({ jobs }) => change(jobs, { company: null })),
  unclear('the title of the job unread', ({ jobs }) => change(jobs, { title: null }), {
    truth: ['cannot-tell', 'still-right'],
  }),
  unclear('whether the job is open unread', ({ jobs }) => undate(change(jobs, { isCurrent: null })), {
    truth: ['cannot-tell', 'still-right'],
  }),
  unclear(
    'whether the job is open unread, a newer one elsewhere',
    (life) =>
      hire(change(life.jobs, { isCurrent: null, isUndated: true }), {
        title: life.otherTitle(),
        company: life.elsewhere(),
        at: life.changed,
      }),
    { truth: ['cannot-tell', 'extra-role'] },
  ),
  unclear(
    'no company in the record',
    (life) =>
      hire(forget(life.jobs, life.company), { title: life.otherTitle(), company: life.elsewhere(), at: life.changed }),
    {
      record: () => ({ company: null, company_slug: undefined }),
    },
  ),
  unclear(
    'another title there, no title in the record',
    (life) => hire(life.past, { title: life.otherTitle(), company: life.company, at: life.started }),
    {
      truth: ['cannot-tell', 'still-right'],
      record: () => ({ title: null }),
    },
  ),
];
