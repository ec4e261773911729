import { parseDateRange } from '../../text/date-range';
import { readParts, readText } from '../read-lines';
import { readEmployerNames } from './employer-names';
import { isEmploymentType } from './employment-type';
import { readEmployerValue, readValue } from './line-value';
import { pickOwn } from './own-part';
import type { OwnPart, RoleSource } from './role-source';
import type { RoleStrategy, RoleValues } from './role-strategy';

/** The classes of one generation of pages. */
interface Marks {
  name: string;
  title: string;
  /** The employer of a role by itself, with or without the kind of employment. */
  company: string;
  /** The employer of a group, in its header. */
  employer: string;
  dates: string;
}

const GENERATIONS: readonly Marks[] = [
  {
    name: 'weight of lines',
    title: '.t-bold',
    company: '.t-14.t-normal:not(.t-black--light)',
    employer: '.t-bold',
    dates: '.pvs-entity__caption-wrapper',
  },
  {
    name: 'classes of a position',
    title: '.pv-entity__summary-info>h3,.pv-entity__summary-info-v2>h3',
    company: '.pv-entity__secondary-title:not(.separator)',
    employer: '.pv-entity__company-summary-info>h3',
    dates: '.pv-entity__date-range',
  },
  {
    name: 'classes of an item',
    title: '.experience-item__title',
    company: '.experience-item__subtitle',
    employer: '.experience-group-header__company',
    dates: '.date-range',
  },
  {
    name: 'classes of a list item',
    title: '.list-item-heading,.role-container .body-small-bold',
    company: '.list-item-heading+.body-small',
    employer: '.list-item-heading',
    dates: '.list-item-heading~.body-small:has(.dot-separator)',
  },
];

/** The one element of a part for a selector. */
function onlyOne(part: OwnPart, selector: string, last: number): Element | null {
  const found = pickOwn(part, selector, last);
  return found.length === 1 ? (found[0] ?? null) : null;
}

function readMarkedEmployer(role: RoleSource, { company, employer }: Marks): Partial<RoleValues> {
  const element = role.header ? onlyOne(role.header, employer, 1) : onlyOne(role, company, role.dateAt);
  const value = element && readEmployerValue(element, role.header ?? role, readEmployerNames(role));
  if (!value) return {};
  return isEmploymentType(value.company) ? { employmentType: value.company } : value;
}

function readMarkedDates(role: RoleSource, { dates }: Marks): Partial<RoleValues> {
  const element = onlyOne(role, dates, role.dateAt);
  const spellings = element ? [readText(element) ?? '', readParts(element).at(-1)?.text ?? ''] : [];
  const read = spellings
    .map((text) => parseDateRange(text, role.context.locale))
    .find((each) => each !== null && each.current !== null);
  return read ?? {};
}

/** The class names of four generations. They change with any build, so that they count only beside something else. */
export const CLASS_MARKS: readonly RoleStrategy[] = GENERATIONS.map((marks) => ({
  tier: 'class',
  name: marks.name,
  read(role) {
    const title = onlyOne(role, marks.title, role.dateAt);
    return {
      title: title && readValue(title, role),
      ...readMarkedEmployer(role, marks),
      ...readMarkedDates(role, marks),
    };
  },
}));
