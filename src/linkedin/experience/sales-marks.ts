import { readValue } from './line-value';
import { pickOwn } from './own-part';
import type { OwnPart } from './role-source';
import type { RoleStrategy } from './role-strategy';

/** Sales Navigator marks what it hides in demonstrations; the words have stood since 2019. */
const TITLE = '[data-anonymize="job-title"]';
const COMPANY = '[data-anonymize="company-name"]';

function readMarked(part: OwnPart, selector: string, last: number): string | null {
  const [element, ...more] = pickOwn(part, selector, last);
  return element && more.length === 0 ? readValue(element, part) : null;
}

/** The marks of Sales Navigator. */
export const SALES_MARKS: RoleStrategy = {
  tier: 'landmark',
  name: 'marks of Sales Navigator',
  read: (role) => ({
    title: readMarked(role, TITLE, role.dateAt),
    company: role.header ? readMarked(role.header, COMPANY, 1) : readMarked(role, COMPANY, role.dateAt),
  }),
};
