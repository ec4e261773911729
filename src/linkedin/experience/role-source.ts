import type { YearMonth } from '../../domain/ids';
import type { DateRange } from '../../text/date-range';
import type { PageContext } from '../page-context';
import type { Line } from '../read-lines';

/** A role as the page's own data state it, matched with what is shown by its dates. */
export interface RoleData {
  title: string | null;
  company: string | null;
  start: YearMonth;
  /** Null while the role goes on. */
  end: YearMonth | null;
}

/** Where a page's roles are. */
export interface ExperienceSource {
  section: Element;
  /** One for each employer or role, outermost only, in page order. */
  entries: readonly Element[];
  /** More may come as the visitor scrolls, and nothing on the page tells when all has: such a list is never whole. */
  mayGoOn?: boolean;
  /** Roles in data of the page that carry the member's token or slug; data of anybody else must be left out. */
  data?: readonly RoleData[];
}

/** An entry, the header of a group or a role in it: its element and its own lines, without those of the lists nested in it. */
export interface OwnPart {
  element: Element;
  lines: readonly Line[];
}

/** The nodes of one role, as its strategies need them. */
export interface RoleSource extends OwnPart {
  /** The place of the date line among the lines, 1 or more. */
  dateAt: number;
  /** What the date line says. */
  dates: DateRange;
  /** The entry with the employer of several roles; null where a role stands by itself. */
  header: OwnPart | null;
  /** The place of the entry in the section, from 1. */
  place: number;
  data: readonly RoleData[];
  context: PageContext;
}

/** The roles of a section in page order, and whether they are surely all it has. */
export interface FoundRoles {
  roles: RoleSource[];
  isWhole: boolean;
}
