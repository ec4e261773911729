import type { enDashboard } from '../en/dashboard';
import type { WordsOf } from '../words-of';

/** The words of the dashboard's frame: its ways, its pages, what they share, in Spanish. `.one`/`.other` are plural forms. */
export const esDashboard: WordsOf<typeof enDashboard> = {};
