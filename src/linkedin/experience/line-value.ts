import { readParts } from '../read-lines';
import { isEmploymentType, splitEmploymentType } from './employment-type';

/** Headings hold a label for screen readers and then the value, in the pages of 2018 to 2021. */
const HEADING = /^H[1-6]$/;

/** The value that an element shows: all its text where that stands in one node, or what follows the label in a heading; else nothing is sure. */
export function readValue(element: Element): string | null {
  const parts = readParts(element);
  if (parts.length === 1) return parts[0] ?? null;
  return HEADING.test(element.tagName) && parts.length === 2 ? (parts[1] ?? null) : null;
}

/** An employer with the kind of employment behind it, in an element of its own (until 2021) or after a separator. `names` as in `splitEmploymentType`. */
export function readEmployerValue(
  element: Element,
  names: readonly string[],
): { company: string; employmentType: string | null } | null {
  const [company = '', employmentType, ...more] = readParts(element);
  if (employmentType !== undefined && more.length === 0 && isEmploymentType(employmentType))
    return { company, employmentType };
  const value = readValue(element);
  return value === null ? null : splitEmploymentType(value, names.join('\n'));
}
