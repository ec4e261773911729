import { hire, leave, promote, retitle, undate } from '../career.js';
import { place } from '../places.js';

const left = (name, live, more = {}) => ({ name, isChanged: true, truth: ['left-company'], live, ...more });
const gone = (name, live, more = {}) => left(name, live, { truth: ['left-unknown'], ...more });

const quit = (life) => leave(life.jobs, life.company, life.changed);
const join = (life, jobs, at = life.random.between(life.changed, life.later), title = life.otherTitle()) =>
  hire(jobs, { title, company: life.elsewhere(), at });
const turnTo = (life, pairs) => {
  const [title, company] = life.random.pick(pairs);
  return hire(quit(life), {
    title: { text: title },
    company: company === null ? null : place(company),
    at: life.changed,
  });
};
const oldJob = (life, title = life.otherTitle()) => ({
  title,
  company: life.elsewhere(),
  start: life.started - life.random.between(13, 60),
  end: null,
});
const seat = (life, company = life.elsewhere()) => ({
  title: { text: life.random.pick(life.phrases.sideRoles) },
  company,
  at: life.later,
});

/** The person no longer works at the company: for another one, or for none that is shown. */
export const LEAVING = [
  left('left for another company', (life) => join(life, quit(life))),
  left('left, years only', (life) => join(life, quit(life)), { dates: 'years' }),
  left('left, same title there', (life) => join(life, quit(life), life.later, life.title)),
  left('left, no dates', (life) => undate(join(life, quit(life))), {
    truth: ['left-company', 'left-unknown', 'cannot-tell'],
  }),
  left('left, the stored job not on the page', (life) => join(life, life.past, life.later)),
  left('left, the stored job not on the page, years only', (life) => join(life, life.past, life.later), {
    dates: 'years',
  }),
  left(
    'left, the stored job not on the page, same title there',
    (life) => join(life, life.past, life.later, life.title),
    {
      truth: ['left-company', 'cannot-tell'],
    },
  ),
  left('left and moved on twice', (life) => {
    const between = { title: life.otherTitle(), company: life.elsewhere(), start: life.changed, end: life.later };
    return join(life, [...quit(life), between], life.later);
  }),
  left('promoted, then left', (life) =>
    join(
      life,
      leave(promote(life.jobs, life.company, life.promotion(), life.changed), life.company, life.later),
      life.later,
    ),
  ),
  left('went away, came back, left again', (life) => {
    const months = life.later - life.changed;
    const away = {
      title: life.otherTitle(),
      company: life.elsewhere(),
      start: life.changed,
      end: life.changed + Math.floor(months / 3),
    };
    const back = { title: life.title, company: life.company, start: away.end, end: life.later };
    return join(life, [...quit(life), away, back], life.later);
  }),
  left('left before the record was verified', (life) => {
    const at = life.random.between(life.started + 1, life.verified - 1);
    return join(life, leave(life.jobs, life.company, at), at);
  }),
  left('left after an overlap', (life) => {
    const at = Math.max(life.started + 1, life.changed - life.random.between(1, 12));
    return join(life, quit(life), at);
  }),
  left('left, an old job elsewhere never closed', (life) => [oldJob(life), ...join(life, quit(life))]),
  left('left, and a board seat too', (life) => hire(join(life, quit(life)), seat(life))),
  left('left for two jobs', (life) => join(life, join(life, quit(life)))),
  left('left for a job at a school', (life) =>
    hire(quit(life), {
      title: life.otherTitle(),
      company: place(life.random.pick(life.phrases.schools)),
      at: life.later,
    }),
  ),
  left('left for the own business', (life) => turnTo(life, life.phrases.ownBusiness), {
    truth: ['left-company', 'left-unknown'],
  }),
  left(
    'left for a company of a like name',
    (life) => hire(quit(life), { title: life.otherTitle(), company: life.company.lookalike, at: life.later }),
    {
      truth: ['left-company', 'cannot-tell'],
      settle: likeNamed,
    },
  ),
  left(
    'left, but keeps a board seat at the company',
    (life) => hire(join(life, quit(life)), seat(life, life.company)),
    {
      truth: ['left-company', 'title-changed', 'cannot-tell'],
    },
  ),
  left(
    'left, now works for the company from outside',
    (life) =>
      hire(quit(life), {
        title: { text: `Consultant for ${life.company.names[0]}` },
        company: place('Self-employed'),
        at: life.changed,
      }),
    {
      truth: ['left-company', 'left-unknown', 'cannot-tell'],
    },
  ),
  left('left, never verified', (life) => join(life, quit(life)), { record: () => ({ verified: null }) }),
  left('left, the title there was another', (life) =>
    join(life, leave(retitle(life.jobs, life.company, life.otherTitle()), life.company, life.changed)),
  ),
  left('left, verified long ago, everything newer', (life) => {
    const between = { title: life.otherTitle(), company: life.elsewhere(), start: life.changed, end: life.later };
    return join(life, [between], life.later);
  }),
  left(
    'left, the title of the new job unread',
    (life) => hire(quit(life), { title: null, company: life.elsewhere(), at: life.later }),
    {
      truth: ['left-company', 'left-unknown', 'cannot-tell'],
    },
  ),
  left(
    'left, the company of the new job unread',
    (life) => hire(quit(life), { title: life.otherTitle(), company: null, at: life.later }),
    {
      truth: ['left-unknown', 'left-company', 'cannot-tell'],
    },
  ),
  gone('left, nothing new shown', (life) => quit(life)),
  gone('left, nothing new shown, years only', (life) => quit(life), { dates: 'years' }),
  gone('left, nothing new shown, no dates', (life) => undate(quit(life))),
  gone('promoted, then left, nothing new shown', (life) =>
    leave(promote(life.jobs, life.company, life.promotion(), life.changed), life.company, life.later),
  ),
  gone('retired', (life) => turnTo(life, life.phrases.retired)),
  gone(
    'retired, as an entry of the company',
    (life) => hire(quit(life), { title: { text: 'Retired' }, company: life.company, at: life.changed }),
    {
      truth: ['left-unknown', 'cannot-tell'],
    },
  ),
  gone(
    'a former title, as an open entry of the company',
    (life) =>
      promote(
        life.jobs,
        life.company,
        { text: `${life.random.pick(['Former', 'Ex-', 'Retired'])} ${life.title.text}`.replace('- ', '-') },
        life.changed,
      ),
    { truth: ['left-unknown', 'title-changed', 'cannot-tell'] },
  ),
  gone('seeking work', (life) => turnTo(life, life.phrases.seeking)),
  gone('on a break', (life) => turnTo(life, life.phrases.away)),
  gone('back to school', (life) => turnTo(life, life.phrases.studies), {
    truth: ['left-unknown', 'left-company', 'cannot-tell'],
  }),
  gone('only board and advisory roles left', (life) => hire(hire(quit(life), seat(life)), seat(life)), {
    truth: ['left-unknown', 'left-company', 'cannot-tell'],
  }),
  gone('left, only an old job never closed', (life) => [oldJob(life), ...quit(life)], {
    truth: ['left-unknown', 'cannot-tell'],
  }),
  gone('left, only an old job with the same title never closed', (life) => [oldJob(life, life.title), ...quit(life)], {
    truth: ['left-unknown', 'cannot-tell'],
  }),
  gone(
    'left, the next job still ahead',
    (life) => [
      ...quit(life),
      { title: life.otherTitle(), company: life.elsewhere(), start: life.seen + 2, end: null, isCurrent: false },
    ],
    { truth: ['left-unknown', 'left-company', 'cannot-tell'], showsSeen: true },
  ),
];

/** A recorded company for which another one has nearly the same name. */
function likeNamed(random, { lookalikes }) {
  const [company, lookalike] = random.pick(lookalikes);
  return { company: { ...company, lookalike } };
}
