import type { RoleData } from '../experience/role-source';
import { asObjects, asText, type Json } from '../json';
import { firstOf } from './json-ld';

const MAX_ROLES = 100;

/** A month, `2019-10`, or a year, which may be a number. */
const MONTH = /^\d{4}(?:-\d\d)?$/;

function readMonth(date: unknown): string | null {
  const text = typeof date === 'number' ? String(date) : asText(date);
  return MONTH.test(text) ? text : null;
}

/**
 * The present employers of a JSON-LD person with the months there; former ones stand among the schools. Titles stand apart from them, so that
 * none belongs to an employer for sure. Left out is whoever has an end that cannot be read: it would look like a role that goes on.
 */
export function readJsonLdRoles(person: Json | undefined): RoleData[] {
  return asObjects(person?.worksFor)
    .slice(0, MAX_ROLES)
    .flatMap((employer) => {
      const { startDate, endDate } = firstOf(employer, 'member');
      const start = readMonth(startDate);
      const end = readMonth(endDate);
      if (start === null || (endDate !== undefined && end === null)) return [];
      return [{ title: null, company: asText(employer.name) || null, start, end }];
    });
}
