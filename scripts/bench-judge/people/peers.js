import { PEERS } from '../peers.js';

/** From this likeness of names on, what is done most often calls them the same. */
const ALIKE = 0.92;

/** Simple ways to find a person among records; each matches where exactly one fits, and asks where several do. */
export function openPeers(rows) {
  const byName = groupBy(rows, ({ name }) => name);
  const byPlainName = groupBy(rows, ({ name }) => plain(name));
  const byCompany = groupBy(rows, ({ company }) => plain(company));
  const companiesOf = ({ current, past }) => [...new Set([current ?? '', ...past].map(plain))];
  return {
    'exact name': ({ name }) => decide(byName.get(name) ?? []),
    'normalised name and company': (query) =>
      decide(
        (byPlainName.get(plain(query.name)) ?? []).filter(({ company }) => companiesOf(query).includes(plain(company))),
      ),
    'Jaro-Winkler name and company': (query) =>
      decide(
        companiesOf(query)
          .flatMap((company) => byCompany.get(company) ?? [])
          .filter(({ name }) => PEERS['Jaro-Winkler'](name, query.name) >= ALIKE),
      ),
  };
}

function decide(fitting) {
  const candidates = fitting.map(({ id }) => ({ id, probability: 1 / fitting.length }));
  if (fitting.length === 1) return { decision: 'match', match: fitting[0].id, candidates };
  return { decision: fitting.length === 0 ? 'none' : 'ask', match: null, candidates };
}

function groupBy(rows, keyOf) {
  const groups = new Map();
  for (const row of rows) {
    const key = keyOf(row);
    if (groups.has(key)) groups.get(key).push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function plain(text) {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
