import { hire, leave, rename, retitle, undate } from '../career.js';
import { place } from '../places.js';

const still = (name, live, more = {}) => ({ name, isChanged: false, truth: ['still-right'], live, ...more });
const beside = (life, pairs, at = life.changed) => {
  const [title, company] = life.random.pick(pairs);
  return hire(life.jobs, { title: { text: title }, company: company === null ? null : place(company), at });
};
const second = (life, at) => hire(life.jobs, { title: life.otherTitle(), company: life.elsewhere(), at });

/** The record is right: whatever else the page shows, the stored job is still held. */
export const STAYING = [
  still('the same job', ({ jobs }) => jobs),
  still('the same job, years only', ({ jobs }) => jobs, { dates: 'years' }),
  still('the same job, no dates', ({ jobs }) => undate(jobs)),
  still('the same job, nothing else on the page', ({ jobs }) => jobs.slice(-1)),
  still('record older than the profile, same job', (life) =>
    hire([], { title: life.title, company: life.company, at: life.changed }),
  ),
  still('a long career', (life) => [...life.earlierJobs(26), ...life.jobs.slice(-1)]),
  still('grouped roles, the latest is the stored one', (life) => [
    { title: life.otherTitle(), company: life.company, start: life.started - 30, end: life.started },
    ...life.jobs,
  ]),
  still('re-hired with the same title', (life) => {
    const away = leave(life.jobs, life.company, life.changed);
    const elsewhere = { title: life.otherTitle(), company: life.elsewhere(), start: life.changed, end: life.later };
    return hire([...away, elsewhere], { title: life.title, company: life.company, at: life.later });
  }),
  still('an old job elsewhere never closed', (life) => [
    {
      title: life.otherTitle(),
      company: life.elsewhere(),
      start: life.started - life.random.between(13, 60),
      end: null,
    },
    ...life.jobs,
  ]),
  still('three old jobs never closed', (life) => [
    ...[60, 40, 20].map((months) => ({
      title: life.otherTitle(),
      company: life.elsewhere(),
      start: life.started - months,
      end: null,
    })),
    ...life.jobs,
  ]),
  still('an old title at the company never closed', (life) => [
    { title: life.otherTitle(), company: life.company, start: life.started - 30, end: null },
    ...life.jobs,
  ]),
  still(
    'a board or advisory role beside it',
    (life) =>
      hire(life.jobs, {
        title: { text: life.random.pick(life.phrases.sideRoles) },
        company: life.elsewhere(),
        at: life.changed,
      }),
    { truth: ['still-right', 'extra-role'] },
  ),
  still('studies beside it', (life) => beside(life, life.phrases.studies), { truth: ['still-right', 'extra-role'] }),
  still('open to work, job still held', (life) => beside(life, life.phrases.seeking)),
  still('on leave, job still held', (life) => beside(life, life.phrases.away)),
  still(
    'an upcoming job elsewhere',
    (life) => [
      ...life.jobs,
      {
        title: life.otherTitle(),
        company: life.elsewhere(),
        start: life.seen + life.random.between(2, 6),
        end: null,
        isCurrent: life.random.chance(0.5),
      },
    ],
    { showsSeen: true },
  ),
  still('a school as employer', ({ jobs }) => jobs, {
    settle: (random, { phrases }) => ({ company: place(random.pick(phrases.schools)) }),
  }),
  still(
    'self-employed all along',
    (life) => rename(life.jobs, life.company, place(life.random.pick(life.phrases.selfEmployed))),
    {
      settle: (random, { phrases }) => ({ company: place(random.pick(phrases.selfEmployed)) }),
    },
  ),
  still(
    'the same entry twice, once closed',
    (life) => [...leave(life.jobs, life.company, life.changed), life.jobs.at(-1)],
    {
      truth: ['still-right', 'cannot-tell'],
    },
  ),
  still(
    'held through an agency',
    (life) => {
      const title = { text: `${life.title.text} (contract at ${life.company.names[0]})` };
      return rename(
        retitle(life.jobs, life.company, title),
        life.company,
        place(life.random.pick(life.phrases.agencies)),
      );
    },
    { truth: ['cannot-tell', 'still-right'] },
  ),
  still('a second job since the record was verified', (life) => second(life, life.changed), { truth: ['extra-role'] }),
  still('a second job since, years only', (life) => second(life, life.changed), {
    truth: ['extra-role'],
    dates: 'years',
  }),
  still(
    'a second job since, listed with two board seats',
    (life) => {
      const seat = () => ({
        title: { text: life.random.pick(life.phrases.sideRoles) },
        company: life.elsewhere(),
        at: life.later,
      });
      return hire(hire(second(life, life.changed), seat()), seat());
    },
    { truth: ['extra-role'] },
  ),
  still('a second job since, own business', (life) => beside(life, life.phrases.ownBusiness), {
    truth: ['extra-role', 'still-right'],
  }),
  still(
    'a second job known when verified',
    (life) => second(life, life.random.between(life.started + 1, life.verified - 1)),
    {
      truth: ['extra-role', 'still-right'],
    },
  ),
  still(
    'a second job at the company',
    (life) => hire(life.jobs, { title: life.otherTitle(), company: life.company, at: life.changed }),
    { truth: ['extra-role', 'still-right'] },
  ),
  still(
    'a second job with the same title elsewhere',
    (life) => hire(life.jobs, { title: life.title, company: life.elsewhere(), at: life.changed }),
    { truth: ['extra-role'] },
  ),
  still('the other gender form of the title', ({ jobs }) => jobs, {
    settle: (random, { genders }) => {
      const [text, seen] = random.shuffle(random.pick(genders));
      return { title: { text, seen } };
    },
  }),
  still('no title in the record', ({ jobs }) => jobs, {
    truth: ['still-right', 'cannot-tell'],
    record: () => ({ title: null }),
  }),
  still(
    'an end that lies ahead',
    (life) => life.jobs.map((job) => (job.end === null ? { ...job, end: life.seen + 2, isCurrent: true } : job)),
    { truth: ['still-right', 'cannot-tell'], showsSeen: true },
  ),
  still(
    're-hired with the same title, the job between never closed',
    (life) => {
      const away = leave(life.jobs, life.company, life.changed);
      const elsewhere = { title: life.otherTitle(), company: life.elsewhere(), start: life.changed, end: null };
      return hire([...away, elsewhere], { title: life.title, company: life.company, at: life.later });
    },
    { truth: ['still-right', 'extra-role'] },
  ),
  still('never verified, same job', ({ jobs }) => jobs, { record: () => ({ verified: null }) }),
];
