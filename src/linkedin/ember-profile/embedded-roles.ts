import type { RoleData } from '../experience/role-source';
import { asObjects, asText, parseObjects, type Json } from '../json';
import { EMBEDDED_ANSWERS } from './embedded-profile';

/** Roles of one member at most; a page with more is not LinkedIn's. */
const MAX_ROLES = 100;

/** A month of a role: `2019-10`, or the year alone; null when there is none. */
function readMonth(date: unknown): string | null {
  const [found] = asObjects(date);
  const { year, month } = found ?? {};
  if (typeof year !== 'number') return null;
  return typeof month === 'number' ? `${year}-${String(month).padStart(2, '0')}` : `${year}`;
}

function describe({ title, companyName, dateRange, timePeriod }: Json): RoleData[] {
  const [range = {}] = asObjects(dateRange ?? timePeriod);
  const start = readMonth(range.start ?? range.startDate);
  const end = readMonth(range.end ?? range.endDate);
  return start ? [{ title: asText(title) || null, company: asText(companyName) || null, start, end }] : [];
}

/** The roles in the page's embedded answers that carry the token of the member. Since 2022 the answers hold none. */
export function readEmbeddedRoles(root: Element, token: string | null): RoleData[] {
  if (token === null) return [];
  const roles = [...root.querySelectorAll(EMBEDDED_ANSWERS)].flatMap((code) => {
    const text = code.textContent ?? '';
    const own = text.includes(`osition:(${token},`) ? parseObjects(text, 'included') : [];
    return own.filter(({ entityUrn }) => asText(entityUrn).includes(`osition:(${token},`)).flatMap(describe);
  });
  return roles.slice(0, MAX_ROLES);
}
