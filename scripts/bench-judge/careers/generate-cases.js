import { beginLife } from './begin-life.js';
import { createRandom } from '../../create-random.js';
import { readCompanies, readLookalikes, readScripts, tellApart } from './read-companies.js';
import { readPhrases } from './read-phrases.js';
import { readLegalForms } from './read-legal-forms.js';
import { readTitles } from './read-titles.js';
import { writeRow } from './write-row.js';

/** What careers are made of: the names and titles of one half (`fit` or `report`) of the labelled sets. */
export function readMaterial(half) {
  const all = readCompanies(half);
  const { listed, ladder, chiefs, ...pairs } = readTitles(half);
  return {
    companies: all.filter(({ names }) => names.length > 1),
    aliased: all.filter(({ others }) => others.length > 0),
    lookalikes: readLookalikes(half),
    scripts: readScripts(half),
    areUnrelated: tellApart(all),
    legalForms: readLegalForms(half),
    phrases: readPhrases(half),
    listed,
    titles: (random) => random.pick([listed, listed, listed, listed, ladder, ladder, ladder, ladder, chiefs]),
    ...pairs,
  };
}

/**
 * `each` cases of every family of a regime. A case is `{family, row, truth, isChanged}`: `row` as the command line takes it, `truth` the
 * verdicts that are right, the best first, `isChanged` whether something real has changed since the record was verified, or null where
 * the row cannot show it.
 */
export function generateCases(regime, material, { seed, each }) {
  return regime.families.flatMap((family, place) => {
    const random = createRandom(seed * 1000 + place);
    return Array.from({ length: each }, () => buildCase(family, regime, material, random));
  });
}

function buildCase({ name, isChanged, truth, live, record, settle, dates, showsSeen }, { spell }, material, random) {
  const life = beginLife(random, material, { pace: dates === 'years' ? 12 : 1, settle });
  const row = writeRow(life, live(life), { spell, record: record?.(life), dates, showsSeen });
  return { family: name, row, truth, isChanged };
}
