import { parseTitle } from './parse-title';
import { tidyTitle } from './tidy-title';
import { TITLE_SMALL_WORDS } from './title-vocabulary';
import { plainText, readTitleWords } from './title-word';

/** What a title's words say about its level, the most telling first. Null: nothing. */
const LEVELS: readonly [RegExp, number | null][] = [
  [
    words(
      'intern|trainee|apprentice|student|praktikant|werkstudent|auszubildend|stagiaire|becari[oa]|estagiario|tirocinant',
    ),
    0,
  ],
  [/\bassistant(?: to\b|$)/, 1],
  [words('chief [a-z ]*officer'), 12],
  [words('executive vice president'), 11],
  [words('senior vice president'), 10],
  [words('(?:assistant|associate|deputy) vice president'), 8],
  [words('vice president'), 9],
  [
    words(
      'president|managing director|director general|general director|founder|owner|chair|general manager|board member',
    ),
    null,
  ],
  [words('(?:assistant|associate|deputy) (?:[a-z]+ )?(?:director|head)|director adjunto'), 6],
  [words('senior (?:[a-z]+ ){0,2}director|executive director'), 8],
  // "Chef de projet", "Jefe de producto": head of nobody.
  [words('head (?:project|product)'), 2],
  [words('director|head'), 7],
  [
    words(
      '(?:account|product|project|program|success|case|community|office|relationship|brand|content|delivery) manager',
    ),
    2,
  ],
  [words('(?:assistant|associate|deputy) (?:[a-z]+ )?manager'), 3],
  [words('manager'), 5],
  [words('lead|leader|supervisor'), 4],
  [
    words(
      'engineer|developer|analyst|consultant|specialist|designer|scientist|representative|coordinator|administrator|architect|advisor|executive|associate',
    ),
    2,
  ],
];

/** Words that shift the level of a position without people of its own. */
const SHIFTS: readonly [RegExp, number][] = [
  [words('principal|staff|distinguished|chief'), 2],
  [words('senior'), 1],
  [/\bjunior\b|\bassociate [a-z]/, -1],
];

function words(any: string): RegExp {
  return new RegExp(`\\b(?:${any})\\b`);
}

/**
 * How high a title stands, on a scale of our own from 0 (intern) to 12 (chief officer); null where the words do not show it:
 * several roles, heads of whole companies, unknown words. Only the order of two levels means anything.
 */
export function titleLevel(title: string): number | null {
  const roles = parseTitle(title);
  if (roles.length !== 1) return null;
  const plain = plainText(readTitleWords(tidyTitle(title)).filter(({ raw }) => !TITLE_SMALL_WORDS.has(raw)));
  const level = LEVELS.find(([pattern]) => pattern.test(plain))?.[1] ?? null;
  if (level === null) return null;
  if (level > 5 || level < 2) return level;
  const shift = SHIFTS.find(([pattern]) => pattern.test(plain))?.[1] ?? 0;
  return level + shift * (level === 2 ? 1 : 0.5);
}
