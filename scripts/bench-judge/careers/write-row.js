import { typeTitle } from './noise.js';

/**
 * A career as the record and the page show it: `{stored, profile}` as `judge -- changes` takes it. `spell` gives a company its spelling
 * on either side. `record` may change what the record holds, `dates` how the page shows them (`months`, `years`).
 */
export function writeRow(life, jobs, { spell, record = {}, dates = 'months', showsSeen = false }) {
  const { random } = life;
  const spellings = new Map();
  const spellingOf = (company) => {
    if (!spellings.has(company)) spellings.set(company, spell(company, random, life.material));
    return spellings.get(company);
  };
  const seenTitles = new Map();
  const seenTitle = (title) => {
    const text = title.seen ?? title.text;
    if (!seenTitles.has(text)) seenTitles.set(text, typeTitle(text, random));
    return seenTitles.get(text);
  };
  const date = (month) => (month === null ? null : writeMonth(month, dates));
  const side = (title, company, slug) => ({ title, company, ...(slug === null ? {} : { company_slug: slug }) });

  const { stored, storedSlug } = spellingOf(life.company);
  return {
    stored: {
      ...side(typeTitle(life.title.text, random), stored, storedSlug),
      verified: writeDay(life.verified, random),
      ...record,
    },
    profile: inPageOrder(jobs).map(({ title, company, start, end, isUndated, isCurrent = end === null }) => ({
      ...side(
        title === null ? null : seenTitle(title),
        ...(company === null ? [null, null] : [spellingOf(company).seen, spellingOf(company).seenSlug]),
      ),
      start: isUndated ? null : date(start),
      end: isUndated ? null : date(end),
      current: isCurrent,
    })),
    ...(showsSeen ? { seen: writeDay(life.seen, random) } : {}),
  };
}

/** As LinkedIn lists them: open jobs first, then the latest. */
function inPageOrder(jobs) {
  const endOf = ({ end }) => end ?? Infinity;
  return [...jobs].sort((a, b) => (endOf(a) === endOf(b) ? b.start - a.start : endOf(b) - endOf(a)));
}

function writeMonth(month, dates) {
  const year = String(Math.floor(month / 12));
  return dates === 'years' ? year : `${year}-${String((month % 12) + 1).padStart(2, '0')}`;
}

function writeDay(month, random) {
  return `${writeMonth(month, 'months')}-${String(random.between(1, 28)).padStart(2, '0')}`;
}
