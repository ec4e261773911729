import { CLASS_MARKS } from './class-marks';
import { EMPLOYER_LINKS } from './employer-links';
import { HEADINGS } from './headings';
import { LINE_ORDER } from './line-order';
import { NAMED_EMPLOYER } from './named-employer';
import { PAGE_DATA } from './page-data';
import type { RoleStrategy } from './role-strategy';
import { SALES_MARKS } from './sales-marks';
import { SCREEN_READER_COPY } from './screen-reader-copy';
import { TIME_ELEMENTS } from './time-elements';

/** All ways to read a role, the same for every kind of page: what a page does not have says nothing. */
export const ROLE_STRATEGIES: readonly RoleStrategy[] = [
  LINE_ORDER,
  SCREEN_READER_COPY,
  HEADINGS,
  SALES_MARKS,
  ...NAMED_EMPLOYER,
  ...EMPLOYER_LINKS,
  TIME_ELEMENTS,
  PAGE_DATA,
  ...CLASS_MARKS,
];
