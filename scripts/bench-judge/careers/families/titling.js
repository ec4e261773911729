import { promote, retitle } from '../career.js';

/** Accepts that the user is asked: whether both titles name one job is a matter of opinion here. */
const alike = (name, live, more = {}) => ({
  name,
  isChanged: false,
  truth: ['still-right', 'cannot-tell'],
  live,
  ...more,
});
const settleOn = (choose) => (random, material) => {
  const [text, seen] = random.shuffle(choose(random, material));
  return { title: { text, seen } };
};
const oneOf = (kind) => settleOn((random, material) => random.pick(material[kind]));
const ROMAN = ['I', 'II', 'III', 'IV'];
const numbered = (random, material) => random.pick(material.abbreviations)[0];

/** Titles that are worded otherwise on the page, and what in a wording is another job. */
export const TITLING = [
  alike('the other gender form of the title', ({ jobs }) => jobs, { settle: oneOf('genders'), truth: ['still-right'] }),
  alike('the title in another language', ({ jobs }) => jobs, { settle: oneOf('translations') }),
  alike('the title names the company too', (life) => {
    const company = life.company.names[0];
    const write = life.random.pick([
      (title) => `${title} at ${company}`,
      (title) => `${title}, ${company}`,
      (title) => `${title} @ ${company}`,
    ]);
    return retitle(life.jobs, life.company, { text: write(life.title.text) });
  }),
  alike('the title among others in one line', (life) => {
    const sign = life.random.pick([' | ', ' / ', ' • ', ' & ', ', ']);
    return retitle(life.jobs, life.company, { text: life.title.text + sign + life.random.pick(life.phrases.besides) });
  }),
  alike('the title decorated', (life) =>
    retitle(life.jobs, life.company, { text: `${life.title.text} ${life.random.pick(life.phrases.decorations)}` }),
  ),
  alike('the title with its region', (life) => {
    const region = life.random.pick(life.phrases.branches);
    const write = life.random.pick([
      (title) => `${title}, ${region}`,
      (title) => `${title} - ${region}`,
      (title) => `${title} (${region})`,
    ]);
    return retitle(life.jobs, life.company, { text: write(life.title.text) });
  }),
  alike('founder beside the title', ({ jobs }) => jobs, {
    settle: settleOn((random) => {
      const title = random.pick(['CEO', 'CTO', 'COO', 'Managing Director', 'President', 'Managing Partner']);
      return [title, `${random.pick(['Founder', 'Co-Founder'])} & ${title}`];
    }),
  }),
  alike('a slip in the title', (life) =>
    retitle(life.jobs, life.company, { text: withSlip(life.title.text, life.random) }),
  ),
  alike('the number of the level in other signs', ({ jobs }) => jobs, {
    settle: settleOn((random, material) => {
      const [title, level] = [numbered(random, material), random.between(1, 3)];
      return [`${title} ${ROMAN[level - 1]}`, `${title} ${level}`];
    }),
    truth: ['still-right'],
  }),
  {
    name: 'promoted by the number of the level',
    isChanged: true,
    truth: ['title-changed'],
    live: (life) => promote(life.jobs, life.company, life.title.next, life.changed),
    settle: (random, material) => {
      const [title, level] = [numbered(random, material), random.between(1, 3)];
      const write = random.pick([(number) => ROMAN[number - 1], String]);
      return { title: { text: `${title} ${write(level)}`, next: { text: `${title} ${write(level + 1)}` } } };
    },
  },
];

/** Two letters of a longer word swapped, as typing goes. */
export function withSlip(text, random) {
  const places = [...text.matchAll(/\p{L}{6,}/gu)].map(
    ({ 0: word, index }) => index + random.between(1, word.length - 3),
  );
  if (places.length === 0) return text;
  const at = random.pick(places);
  return text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
}
