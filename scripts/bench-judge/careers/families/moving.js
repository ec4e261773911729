import { ROMAN } from '../read-titles.js';
import { hire, leave, promote, retitle, undate } from '../career.js';

const moved = (name, live, more = {}) => ({ name, isChanged: true, truth: ['title-changed'], live, ...more });
const promoted = (life, title = life.promotion()) => promote(life.jobs, life.company, title, life.changed);
const other = (life) => promote(life.jobs, life.company, life.otherTitle(), life.changed);

/** The person is still at the company, and does something else there. */
export const MOVING = [
  moved('promoted', (life) => promoted(life)),
  moved('promoted, years only', (life) => promoted(life), { dates: 'years' }),
  moved('promoted, no dates', (life) => undate(promoted(life))),
  moved('promoted, only the new title shown', (life) => retitle(life.jobs, life.company, life.promotion())),
  moved('promoted twice', (life) => promote(promoted(life), life.company, life.otherTitle(), life.later)),
  moved('promoted by the number of the level', (life) => promoted(life, life.title.next), {
    settle: ({ pick, between }, { listed }) => {
      const [{ text }, level] = [pick(listed), between(1, 3)];
      const write = pick([(number) => ROMAN[number - 1], String]);
      return { title: { text: `${text} ${write(level)}`, next: { text: `${text} ${write(level + 1)}` } } };
    },
  }),
  moved('stepped down', (life) => promoted(life, life.stepDown())),
  moved('another job at the company', (life) => other(life)),
  moved('another job at the company, years only', (life) => other(life), { dates: 'years' }),
  moved('another job, only the new title shown', (life) => retitle(life.jobs, life.company, life.otherTitle())),
  moved('another job, only its entry shown', (life) =>
    hire(life.past, { title: life.otherTitle(), company: life.company, at: life.changed }),
  ),
  moved('another job, verified long ago, everything newer', (life) =>
    promote(
      hire([], { title: life.otherTitle(), company: life.company, at: life.changed }),
      life.company,
      life.otherTitle(),
      life.later,
    ),
  ),
  moved('another job before the record was verified', (life) => {
    const at = life.random.between(life.started + 1, life.verified - 1);
    return promote(life.jobs, life.company, life.otherTitle(), at);
  }),
  moved('promoted, an old job elsewhere never closed', (life) => [
    { title: life.otherTitle(), company: life.elsewhere(), start: life.started - 40, end: null },
    ...promoted(life),
  ]),
  moved('promoted, then a board seat elsewhere', (life) =>
    hire(promoted(life), {
      title: { text: life.random.pick(life.phrases.sideRoles) },
      company: life.elsewhere(),
      at: life.later,
    }),
  ),
  moved(
    'promoted, then a second job elsewhere',
    (life) => hire(promoted(life), { title: life.otherTitle(), company: life.elsewhere(), at: life.later }),
    { truth: ['title-changed', 'extra-role', 'cannot-tell'] },
  ),
  moved('re-hired with another title', (life) => {
    const away = leave(life.jobs, life.company, life.changed);
    const elsewhere = { title: life.otherTitle(), company: life.elsewhere(), start: life.changed, end: life.later };
    return hire([...away, elsewhere], { title: life.otherTitle(), company: life.company, at: life.later });
  }),
  moved('a nearby title', (life) => promoted(life, life.title.near), {
    truth: ['title-changed', 'cannot-tell'],
    settle: (random, { near }) => {
      const [text, next] = random.shuffle(random.pick(near));
      return { title: { text, near: { text: next } } };
    },
  }),
  moved(
    'acting in the role above',
    (life) => promoted(life, { text: `${life.random.pick(['Acting', 'Interim'])} ${life.promotion().text}` }),
    { truth: ['title-changed', 'cannot-tell'] },
  ),
];
