import { isDuration } from './duration';
import { readEmployerNames } from './employer-names';
import { readEmployerValue, readValue } from './line-value';
import { pickOwn } from './own-part';
import type { OwnPart, RoleSource } from './role-source';
import type { RoleStrategy } from './role-strategy';

/** The one heading of a level before the line at `last` that is no date and no length of time. */
function onlyHeading(part: OwnPart, level: string, last: number): Element | null {
  const dates = part.lines[last]?.element;
  const headings = pickOwn(part, level, last).filter(
    (heading) => heading !== dates && !heading.contains(dates ?? null) && !dates?.contains(heading),
  );
  return headings.length === 1 ? (headings[0] ?? null) : null;
}

function readHeadingEmployer(role: RoleSource) {
  const { header } = role;
  if (!header) {
    const heading = onlyHeading(role, 'h4', role.dateAt);
    return heading && readEmployerValue(heading, role, readEmployerNames(role));
  }
  const [heading, ...others] = pickOwn(header, 'h2,h3,h4', 1).filter(
    (each) => !isDuration(readValue(each, header) ?? ''),
  );
  const company = heading && others.length === 0 ? readValue(heading, header) : null;
  return company === null ? null : { company };
}

/** Headings in old Ember and logged-out pages: a title is the one `h3`, an employer the one `h4`; a group's header has one for the employer. */
export const HEADINGS: RoleStrategy = {
  tier: 'landmark',
  name: 'heading of the role',
  read(role) {
    const heading = onlyHeading(role, 'h3', role.dateAt);
    return heading ? { title: readValue(heading, role), ...readHeadingEmployer(role) } : {};
  },
};
