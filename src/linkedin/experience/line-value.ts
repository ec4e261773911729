import { readParts, readText, type Part } from '../read-lines';
import { isDuration } from './duration';
import { isEmploymentType, splitEmploymentType } from './employment-type';
import type { OwnPart } from './role-source';

const HEADING = /^H[1-6]$/;

const isHeld = ({ holder }: Part): boolean => holder !== null;

/** Whether an element may hold a label for screen readers before its value, as the headings of 2018 to 2021 do. */
function mayBeLabelled(element: Element, parts: readonly Part[]): boolean {
  return HEADING.test(element.tagName) && parts.length === 2 && parts.every(isHeld);
}

/** Whether labels in a part can be seen, as they are once their class is gone: before a length of time nothing else stands. */
function hasLabels({ lines }: OwnPart): boolean {
  return lines.slice(1).some(({ element }) => {
    const parts = readParts(element);
    return mayBeLabelled(element, parts) && isDuration(parts[1]?.text ?? '');
  });
}

/** The value that an element of a part shows, without its label. Null where it is not sure whether there is one. */
export function readValue(element: Element, part: OwnPart): string | null {
  const parts = readParts(element);
  if (!mayBeLabelled(element, parts)) return readText(element);
  return hasLabels(part) ? (parts[1]?.text ?? null) : null;
}

/** An employer with the kind of employment behind it, in an element of its own (until 2021) or after a separator. `names` as in `splitEmploymentType`. */
export function readEmployerValue(
  element: Element,
  part: OwnPart,
  names: readonly string[],
): { company: string; employmentType: string | null } | null {
  const [company, remark, ...more] = readParts(element);
  if (company && remark && more.length === 0 && !isHeld(company)) {
    // Of a remark that is no known kind of employment, it is not sure what belongs to the name.
    return isEmploymentType(remark.text) ? { company: company.text, employmentType: remark.text } : null;
  }
  const value = readValue(element, part);
  return value === null ? null : splitEmploymentType(value, names.join('\n'));
}
