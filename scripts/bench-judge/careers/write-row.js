import { typeTitle } from './noise.js';

const yearOf = (month) => String(Math.floor(month / 12));
const twoDigits = (number) => String(number).padStart(2, '0');

/** How a month, counted from year 0, is written. */
const DATES = {
  years: yearOf,
  months: (month) => `${yearOf(month)}-${twoDigits((month % 12) + 1)}`,
  firstDays: (month) => `${DATES.months(month)}-01`,
  days: (month, random) => `${DATES.months(month)}-${twoDigits(random.between(1, 28))}`,
};

/**
 * A career as the record and the page show it: `{stored, profile}` as `judge -- changes` takes it. `spell` gives a company its spelling
 * on either side. `record` may change what the record holds, `dates` how the page shows them (`months`, `years`).
 */
export function writeRow(life, jobs, { spell, record = {}, dates = 'months', showsSeen = false }) {
  const { random } = life;
  const spellings = new Map();
  /** By its names, so that a company keeps its spelling where only its key at LinkedIn is another. */
  const spellingOf = (company) => {
    const { names } = company;
    if (!spellings.has(names)) spellings.set(names, spell(company, random, life.material));
    return spellings.get(names);
  };
  const seenTitles = new Map();
  const seenTitle = (title) => {
    const text = title.seen ?? title.text;
    if (!seenTitles.has(text)) seenTitles.set(text, typeTitle(text, random));
    return seenTitles.get(text);
  };
  const style = dates === 'months' && random.chance(0.2) ? 'firstDays' : dates;
  const date = (month) => (month === null ? null : DATES[style](month));
  const side = (title, company, slug = null) => ({ title, company, ...(slug === null ? {} : { company_slug: slug }) });

  return {
    stored: {
      ...side(typeTitle(life.title.text, random), spellingOf(life.company).stored, life.company.slug),
      verified: DATES.days(life.verified, random),
      ...record,
    },
    profile: inSomeOrder(jobs, random).map(({ title, company, start, end, isUndated, isCurrent = end === null }) => ({
      ...side(
        title === null ? null : seenTitle(title),
        company === null ? null : spellingOf(company).seen,
        company?.slug,
      ),
      start: isUndated ? null : date(start),
      end: isUndated ? null : date(end),
      current: isCurrent,
    })),
    ...(showsSeen ? { seen: DATES.days(life.seen, random) } : {}),
  };
}

/** As LinkedIn lists them: open jobs first, then the latest; now and then as a file has them, in no order. Without dates the order tells. */
function inSomeOrder(jobs, random) {
  if (jobs.every(({ isUndated }) => !isUndated) && random.chance(0.1)) return random.shuffle(jobs);
  const endOf = ({ end }) => end ?? Infinity;
  return [...jobs].sort((a, b) => (endOf(a) === endOf(b) ? b.start - a.start : endOf(b) - endOf(a)));
}
