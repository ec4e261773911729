import { parseDateRange } from '../../text/date-range';
import { readText } from '../read-lines';
import { pickOwn } from './own-part';
import type { RoleStrategy } from './role-strategy';

/** The months of a role that has ended, in `<time>` elements of their own, on logged-out pages. One alone may be a month or the begin of an open range. */
export const TIME_ELEMENTS: RoleStrategy = {
  tier: 'landmark',
  name: 'time elements',
  read(role) {
    const { lines, dateAt, context } = role;
    const line = lines[dateAt]?.element;
    const own = [...(line?.querySelectorAll('time') ?? []), ...pickOwn(role, 'time', dateAt)];
    const times = [...new Set(own)].map((time) => readText(time));
    return times.length === 2 ? (parseDateRange(times.join(' - '), context.locale) ?? {}) : {};
  },
};
