import { hire, leave, rename } from '../career.js';

/** What LinkedIn's keys of companies say, and what they do not. */
export const IDS = [
  {
    name: 'the key as a number on the page',
    isChanged: false,
    truth: ['still-right'],
    live: (life) =>
      rename(life.jobs, life.company, { ...life.company, slug: String(life.random.between(1000, 99_999_999)) }),
  },
  {
    name: 'no key on the page',
    isChanged: false,
    truth: ['still-right'],
    live: (life) => rename(life.jobs, life.company, { ...life.company, slug: null }),
  },
  {
    name: 'another page of a company of the same name',
    isChanged: false,
    truth: ['still-right', 'cannot-tell'],
    live: (life) => rename(life.jobs, life.company, { ...life.company, slug: `${life.company.slug}-global` }),
  },
  {
    name: 'left for a company of the same name',
    isChanged: true,
    truth: ['left-company', 'title-changed', 'cannot-tell'],
    live: (life) =>
      hire(leave(life.jobs, life.company, life.changed), {
        title: life.otherTitle(),
        company: { ...life.company, slug: `${life.company.slug}-other` },
        at: life.later,
      }),
  },
];
