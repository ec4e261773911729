import { readParts, type Line } from '../read-lines';
import { pickOwn } from './own-part';
import type { OwnPart, RoleSource } from './role-source';

/** What names an employer beside the line that does: the description of its logo, or a search for it. */
const LOGO = 'img[alt]';
const SEARCH_LINK = 'a[href*="keywords="]';

/** Letters of scripts that part words by blanks, and digits. */
const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}]/u;

/** The descriptions of the logo, "Acme logo" in the language of the page, up to a line. */
export function readLogoNames(part: OwnPart, last: number): string[] {
  return pickOwn(part, LOGO, last).flatMap((logo) => logo.getAttribute('alt')?.trim() || []);
}

/** What links search for, where the employer has no page, up to a line. */
export function readSearchNames(part: OwnPart, last: number): string[] {
  return pickOwn(part, SEARCH_LINK, last).flatMap((link) => {
    const query = link.getAttribute('href')?.split('?')[1];
    return new URLSearchParams(query).get('keywords')?.trim() || [];
  });
}

/** Whether a name holds another one as whole words. */
function holdsName(name: string, held: string): boolean {
  const at = held === '' ? -1 : name.indexOf(held);
  const isSplit = (left = '', right = ''): boolean => WORD.test(left) && WORD.test(right);
  return at >= 0 && !isSplit(name[at - 1], held[0]) && !isSplit(held.at(-1), name[at + held.length]);
}

/** What a line may call the employer: all of it, without what stands behind its last separator, or without the label before or the remark behind. */
function spellEmployer({ text, element }: Line): string[] {
  const parts = readParts(element).map((part) => part.text);
  return [text, text.slice(0, Math.max(0, text.lastIndexOf(' · '))), ...(parts.length === 2 ? parts : [])];
}

/** The longest wording of the lines that one of the names holds; null when they hold none. */
export function matchEmployer(lines: readonly Line[], names: readonly string[]): string | null {
  const held = lines.flatMap(spellEmployer).filter((spelling) => names.some((name) => holdsName(name, spelling)));
  return held.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** Whether the first line of a header is named by a logo or a link too. */
export function isNamed(header: OwnPart): boolean {
  return matchEmployer(header.lines.slice(0, 1), [...readLogoNames(header, 1), ...readSearchNames(header, 1)]) !== null;
}

/** Where a role's employer is named: its part, the lines that may do it, and the place of the last one whose surroundings are surely its own. */
export function findEmployerLines({ header, ...role }: RoleSource): {
  part: OwnPart;
  lines: readonly Line[];
  last: number;
} {
  if (header) return { part: header, lines: header.lines.slice(0, 2), last: 1 };
  // The first line is the title unless it is the only one.
  return { part: role, lines: role.lines.slice(role.dateAt > 1 ? 1 : 0, role.dateAt), last: role.dateAt };
}

/** All that a role's employer is called by its logo and by links. */
export function readEmployerNames(role: RoleSource): string[] {
  const { part, last } = findEmployerLines(role);
  return [...readLogoNames(part, last), ...readSearchNames(part, last)];
}
