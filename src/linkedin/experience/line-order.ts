import { isCareerBreak } from './career-break';
import { isSum } from './duration';
import { matchEmployer, readEmployerNames } from './employer-names';
import { isEmploymentType } from './employment-type';
import { readEmployerValue, readValue } from './line-value';
import type { OwnPart, RoleSource } from './role-source';
import type { RoleStrategy, RoleValues } from './role-strategy';

/** A role by itself: title, employer with kind of employment, dates. A break from work has no employer. */
function readSingle(role: RoleSource): Partial<RoleValues> {
  const { lines, dateAt } = role;
  const [first, second] = lines;
  const names = readEmployerNames(role);
  const named = matchEmployer(lines.slice(0, dateAt), names);
  if (!first || dateAt > 2) return {};
  // Before the dates alone, a line that something else calls the employer has lost its title.
  if (dateAt === 1)
    return { title: named === null && !isEmploymentType(first.text) ? readValue(first.element, role) : null };
  const title = readValue(first.element, role);
  const isBreak = named === null && lines.slice(0, dateAt).some(({ text }) => isCareerBreak(text));
  if (!second || isBreak) return { title };
  if (named === null && isEmploymentType(second.text)) return { title, employmentType: second.text };
  return { title, ...readEmployerValue(second.element, role, names) };
}

/** A role of a group: title, a kind of employment or nothing, dates. The employer is the first line of the header, above the sum of years. */
function readGrouped(role: RoleSource, header: OwnPart): Partial<RoleValues> {
  const { lines, dateAt } = role;
  const [first, second] = lines;
  const [employer, sum] = header.lines;
  const company = employer && sum && isSum(sum) ? readValue(employer.element, header) : null;
  const hasType = dateAt === 2 && second !== undefined && isEmploymentType(second.text);
  const isUsual = dateAt === 1 ? first !== undefined && !isEmploymentType(first.text) : hasType;
  return {
    company,
    title: first && isUsual ? readValue(first.element, role) : null,
    employmentType: hasType ? second.text : null,
  };
}

/** The order of visible lines, the same in every front end and language. An unusual number of lines is not read. */
export const LINE_ORDER: RoleStrategy = {
  tier: 'text',
  name: 'order of lines',
  read: (role) => ({ ...role.dates, ...(role.header ? readGrouped(role, role.header) : readSingle(role)) }),
};
