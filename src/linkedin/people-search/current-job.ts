import type { ListedJob } from '../../domain/observation';
import { isFollowed } from '../is-followed';
import type { PersonRow } from '../people-rows/find-person-rows';

/**
 * How search says in each language that a line of a row is about a current job, and what stands between title and employer. The lines about
 * past jobs look the same but for the word, so other words give nothing.
 */
const WORDINGS: readonly (readonly [label: RegExp, between: RegExp])[] = [
  [/^Current$/, / at /],
  [/^Aktuell(?:e Position)?$/, / bei /],
  [/^(?:Poste )?[Aa]ctuel(?:lement)?$/, / chez /],
  [/^(?:Puesto )?[Aa]ctual$/, / en /],
  [/^(?:Cargo )?[Aa]tual$/, / (?:n[ao]|em)(?: empresa)? /],
  [/^(?:Posizione )?[Aa]ttuale$/, / presso /],
  [/^Huidige?(?: functie)?$/, / bij /],
  [/^Nuvarande$/, / på /],
  [/^Nåværende$/, / (?:hos|i|ved) /],
  [/^Nuværende$/, / (?:hos|ved) /],
];

/** A line of a row with its label: "Current: Director at Acme". */
const LABELLED_LINE = /^([^:：]{3,30}?)\s?[:：]\s*(\S.*)$/;

const MAX_VALUE = 300;

/** What a text says about a current job; null in any doubt, such as a title with the word between in it. */
function parseCurrentJob(text: string): ListedJob | null {
  const [, label = '', job = ''] = LABELLED_LINE.exec(text) ?? [];
  const between = WORDINGS.find(([known]) => known.test(label))?.[1];
  const parts = between && !/…|\.\.\./.test(job) && job.length <= MAX_VALUE ? job.split(between) : [];
  const [title, company] = parts;
  return title && company && parts.length === 2 ? { title, company, companyUrl: null } : null;
}

/** The current job that a row of a search states; null when none of its lines does, or more than one. */
export function readCurrentJob({ lines }: PersonRow): ListedJob | null {
  const jobs = lines.flatMap((line) => (isFollowed(line.element) && parseCurrentJob(line.text)) || []);
  return jobs.length === 1 && jobs[0] ? jobs[0] : null;
}
