import { comparableTitleWords, parseTitle } from './parse-title';

/** What a title's words say about its level, the most telling first. */
const LEVELS: readonly [RegExp, number][] = [
  [/\b(?:intern|trainee|apprentice|student|praktikant|werkstudent|auszubildend)\b/, 0],
  [/\bassistant to\b|\bassistant$/, 1],
  [/\bchief [a-z ]*officer\b/, 12],
  [/\b(?:executive vice president)\b/, 11],
  [/\b(?:senior vice president)\b/, 10],
  [/\b(?:assistant|associate|deputy) vice president\b/, 8],
  [/\bvice president\b/, 9],
  [/\b(?:president|managing director|founder|owner|chair|general manager|board member)\b/, Number.NaN],
  [/\b(?:assistant|associate|deputy) (?:[a-z]+ )?director\b/, 6],
  [/\bsenior (?:[a-z]+ ){0,2}director\b|\bexecutive director\b/, 8],
  [/\b(?:director|head)\b/, 7],
  [
    /\b(?:account|product|project|program|success|case|community|office|relationship|brand|content|release|delivery|campaign) manager\b/,
    2,
  ],
  [/\b(?:assistant|associate|deputy) (?:[a-z]+ )?manager\b/, 3],
  [/\bmanager\b/, 5],
  [/\b(?:lead|leader|supervisor)\b/, 4],
  [
    /\b(?:engineer|developer|analyst|consultant|specialist|designer|scientist|representative|coordinator|administrator|architect|advisor|executive|associate)\b/,
    2,
  ],
];

/** Words that shift the level of a position without people of its own. */
const SHIFTS: readonly [RegExp, number][] = [
  [/\bprincipal\b|\bstaff\b|\bdistinguished\b/, 2],
  [/\bsenior\b/, 1],
  [/\bjunior\b|\bassociate [a-z]/, -1],
];

/**
 * How high a title stands, on a scale of our own from 0 (intern) to 12 (chief officer); null where the words do not show it:
 * several roles, heads of whole companies, unknown words. Only the order of two levels means anything.
 */
export function titleLevel(title: string): number | null {
  const roles = parseTitle(title);
  if (roles.length !== 1) return null;
  const words = comparableTitleWords(title).join(' ');
  const level = LEVELS.find(([pattern]) => pattern.test(words))?.[1];
  if (level === undefined || Number.isNaN(level)) return null;
  if (level > 5 || level < 2) return level;
  const shift = SHIFTS.find(([pattern]) => pattern.test(words))?.[1] ?? 0;
  return level + shift * (level === 2 ? 1 : 0.5);
}
