import { readLines } from '../read-lines';
import { asNameLink, type NameLink } from '../people-rows/name-link';
import { readPersonRef } from '../people-rows/person-links';

/** Who may write posts besides members. */
const PAGE = /\/(?:company|school|showcase|groups|newsletters|events|products|services)\/[^/?#]+/;

/** What stands behind the actor of a post: its text, the row of its buttons, comments. */
const BODY =
  '[data-testid="expandable-text-box"],.update-components-text,.feed-shared-text,svg[id^="thumbs-up"],.social-details-social-counts,[class*="comments-comment"]';

const PICTURE = 'img,svg,figure';

/** The menu of a post is the first button that opens something; its label names the actor in every language. */
const MENU = 'button[aria-label][aria-expanded]';

/** How many links a post may have before its actor's: reasons, avatars. */
const MAX_LINKS = 12;

const FOLLOWING = 4;

/** Whether the label of the post's menu names somebody else. */
function isOthersMenu(post: Element, name: string): boolean {
  const label = post.querySelector(MENU)?.getAttribute('aria-label');
  return typeof label === 'string' && !label.replace(/\s+/g, ' ').includes(name);
}

/** Whether a link that shows no name by itself has one in a sentence. */
function isMention(link: Element): boolean {
  return link.querySelector(PICTURE) === null && readLines(link, undefined, 1).length > 0;
}

/**
 * The link that shows the name of the member who wrote a post. Before it may stand a reason with other people, whose names are in a
 * sentence; the actor is linked twice, with a photo and then a name on a line of its own. Null for organisations, and where anything is in doubt.
 */
export function findActor(post: Element): NameLink | null {
  const body = post.querySelector(BODY);
  let first: string | null = null;
  for (const element of [...post.querySelectorAll('a')].slice(0, MAX_LINKS)) {
    const href = element.getAttribute('href');
    if (href === null || (body && body.compareDocumentPosition(element) & FOLLOWING)) return null;
    const ref = readPersonRef(href);
    const key = ref?.slug ?? ref?.token ?? PAGE.exec(href)?.[0];
    if (key === undefined) continue;
    const name = asNameLink({ element, slug: null, token: null, ...ref, key });
    if (!name && isMention(element)) first = null;
    else if (first !== null && first !== key) return null;
    else if (!name || first === null) first = key;
    else return ref && !isOthersMenu(post, name.lines[0]?.text ?? '') ? name : null;
  }
  return null;
}
