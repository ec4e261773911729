import type { YearMonth } from '../../domain/ids';
import type { RoleData } from './role-source';
import type { RoleStrategy } from './role-strategy';

/** Whether two dates may be the same, one of them without its month. */
function agree(one: YearMonth | null, other: YearMonth | null): boolean {
  return one === other || (one !== null && other !== null && (one.startsWith(other) || other.startsWith(one)));
}

/** The one value on which all data of these dates agree. */
function onlyValue(data: readonly RoleData[], field: 'title' | 'company'): string | null {
  const values = new Set(data.map((each) => each[field]));
  const [value = null] = values;
  return values.size === 1 ? value : null;
}

/** Data of the page for machines, by the dates of the role: only what all roles of these dates have in common. */
export const PAGE_DATA: RoleStrategy = {
  tier: 'data',
  name: 'page data',
  read({ data, dates: { start, end, current } }) {
    if (current === null) return {};
    const same = data.filter((each) => agree(each.start, start) && agree(each.end, end));
    return same.length > 0
      ? { title: onlyValue(same, 'title'), company: onlyValue(same, 'company'), start, end, current }
      : {};
  },
};
