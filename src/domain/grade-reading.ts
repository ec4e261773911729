import type { ObservedPosition, ProfileObservation, Reading } from './observation';
import { PAGE_FIELDS, ROLE_FIELDS, type PageField } from './page-field';

/** How well a field was read. `partly`: with little trust, against other readings, or of some roles only. */
export type Grade = 'read' | 'partly' | 'not';

/** The grades of one page. A field is missing where the page was not to be judged by it. */
export type Grades = Partial<Record<PageField, Grade>>;

/** Under this confidence a value rests on one weak mark alone, such as a class name. */
const WELL_READ = 0.6;

/**
 * Grades what was read of a page. Roles are judged only where the page shows any: a list that has not come says nothing. A page that hides
 * parts of its values is judged by what it shows. Whether a field may rightly be absent, only its history tells.
 */
export function gradeReading(observation: ProfileObservation): Grades {
  const { name, headline, location, topCardCompany } = observation;
  const grades: Grades = {
    name: gradeValue(name),
    headline: gradeValue(headline),
    location: gradeValue(location),
    badge: gradeValue(topCardCompany),
    ...gradeRoles(observation),
  };
  if (!observation.isMasked) return grades;
  return Object.fromEntries(Object.entries(grades).filter(([, grade]) => grade !== 'not'));
}

/** The fields with this grade, in the order of the page. */
export function fieldsGraded(grades: Grades, grade: Grade): PageField[] {
  return PAGE_FIELDS.filter((field) => grades[field] === grade);
}

function gradeValue(reading: Reading<string> | null): Grade {
  if (reading === null) return 'not';
  return reading.confidence < WELL_READ || reading.conflicts !== undefined ? 'partly' : 'read';
}

function gradeRoles({ experience, positions }: ProfileObservation): Grades {
  if (experience === 'unreadable') return Object.fromEntries(ROLE_FIELDS.map((field) => [field, 'not']));
  if (positions.length === 0) return {};
  const gradeOf = (has: (position: ObservedPosition) => boolean): Grade => {
    if (!positions.some(has)) return 'not';
    return positions.every((position) => has(position) && isWellRead(position)) ? 'read' : 'partly';
  };
  return {
    title: gradeOf(({ title }) => title !== null),
    company: gradeOf(({ company }) => company !== null),
    dates: gradeOf(({ start, current }) => start !== null && current !== null),
  };
}

function isWellRead({ confidence, conflicts }: ObservedPosition): boolean {
  return confidence >= WELL_READ && conflicts === undefined;
}
