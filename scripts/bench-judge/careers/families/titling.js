import { retitle } from '../career.js';
import { ROMAN } from '../read-titles.js';

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
/** Titles that are worded otherwise on the page, and name the same job. */
export const TITLING = [
  alike('the title in another language', ({ jobs }) => jobs, {
    settle: settleOn((random, { translations }) => random.pick(translations)),
  }),
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
    settle: settleOn(({ pick, between }, { listed }) => {
      const [{ text }, level] = [pick(listed), between(1, 3)];
      return [`${text} ${ROMAN[level - 1]}`, `${text} ${level}`];
    }),
    truth: ['still-right'],
  }),
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
