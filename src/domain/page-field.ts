import { type SaidValue, say } from './said';

/**
 * What a profile's page is read for. `badge` is the employer shown beside the name; `title`, `company` and `dates` are those of its roles.
 */
export const PAGE_FIELDS = ['name', 'headline', 'location', 'badge', 'title', 'company', 'dates'] as const;

/** A field of a profile's page. */
export type PageField = (typeof PAGE_FIELDS)[number];

/** The fields that come from a page's list of roles. */
export const ROLE_FIELDS: readonly PageField[] = ['title', 'company', 'dates'];

/** Fields for a blank of a sentence. */
export function sayFields(fields: readonly PageField[]): SaidValue {
  return { list: fields.map((field) => say(`page.field.${field}`)) };
}
