import { cleanText } from '../../text/clean-text';
import { isCareerBreak } from './career-break';
import { isDuration } from './duration';
import { readEmployerNames } from './employer-names';
import { isEmploymentType, splitEmploymentType } from './employment-type';
import { pickOwn } from './own-part';
import type { OwnPart, RoleSource } from './role-source';
import type { RoleStrategy } from './role-strategy';

/** The visible form of a line, which has a copy for screen readers right behind it since 2022. */
const VISIBLE = '[aria-hidden="true"]';

/** The copies up to a line that say the same as what is visible: where they do not, the copy is a label or another wording. */
function readCopies(part: OwnPart, last: number): string[] {
  return pickOwn(part, VISIBLE, last).flatMap((visible) => {
    const copy = visible.nextElementSibling;
    const text = cleanText(copy?.textContent ?? '');
    return copy?.tagName === 'SPAN' && text === cleanText(visible.textContent ?? '') ? [text] : [];
  });
}

/** The copies for screen readers, by their order: title and employer, or title and kind of employment; employer and sum of years in a header. */
export const SCREEN_READER_COPY: RoleStrategy = {
  tier: 'text',
  name: 'copy for screen readers',
  read(role: RoleSource) {
    const [title = null, second = '', ...more] = readCopies(role, role.dateAt - 1);
    if (title === null || more.length > 0) return {};
    if (!role.header) {
      const isUsual = second !== '' && !isEmploymentType(second) && !isCareerBreak(second);
      return isUsual ? { title, ...splitEmploymentType(second, readEmployerNames(role).join('\n')) } : {};
    }
    const [company = null, sum = ''] = readCopies(role.header, 1);
    return { title, company: isDuration(sum) ? company : null };
  },
};
