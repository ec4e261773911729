/** The section of roles until 2021. */
const SECTION = 'experience-section';

/** What a page around the section would have. LinkedIn's own pages have all of these; each alone says that this is one. */
const PAGE = 'nav,main,aside,header ~ header,code,script,link,meta,title,a[href*="/in/"]';

/**
 * The section of roles, where a document holds nothing else at all: a part of a page that somebody saved by itself. It claims to be
 * nobody's. A page of LinkedIn has a head, a frame and a class on its body.
 */
export function findFragment(root: Element): Element | null {
  const [head, body, ...others] = root.children;
  const [section, ...more] = body?.children ?? [];
  const isAlone =
    others.length === 0 &&
    more.length === 0 &&
    head?.children.length === 0 &&
    [root, head, body].every((element) => element?.attributes.length === 0);
  return isAlone && section?.tagName === 'SECTION' && section.id === SECTION && !section.querySelector(PAGE)
    ? section
    : null;
}
