import { isNameless } from './is-nameless';

/** The address of LinkedIn's search for a person by name and company, never by e-mail. Muster never opens it: it is a link for the user. */
export function peopleSearchUrl(name: string, company: string): string {
  const keywords = `${isNameless(name) ? '' : name} ${company}`.replace(/\s+/g, ' ').trim();
  return `https://www.linkedin.com/search/results/people/?keywords=${encodeURIComponent(keywords)}`;
}
