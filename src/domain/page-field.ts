/**
 * What a profile's page is read for. `badge` is the employer shown beside the name; `title`, `company` and `dates` are those of its roles.
 */
export const PAGE_FIELDS = ['name', 'headline', 'location', 'badge', 'title', 'company', 'dates'] as const;

/** A field of a profile's page. */
export type PageField = (typeof PAGE_FIELDS)[number];

/** The fields that come from a page's list of roles. */
export const ROLE_FIELDS: readonly PageField[] = ['title', 'company', 'dates'];

/** How a field is said in a sentence. */
const FIELD_WORDS: Record<PageField, string> = {
  name: 'name',
  headline: 'headline',
  location: 'location',
  badge: 'company beside the name',
  title: 'title',
  company: 'company',
  dates: 'dates',
};

/** Says that LinkedIn's page has changed, and what of it could not be read. */
export function sayChanged(fields: readonly PageField[]): string {
  const words = fields.map((field) => FIELD_WORDS[field]).join(', ');
  return `LinkedIn’s page has changed: ${words.replace(/, (?=[^,]*$)/, ' and ')} could not be read`;
}
