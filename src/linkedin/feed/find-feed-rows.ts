import type { ListContext } from '../list-layout';
import { openRow, type PersonRow } from '../people-rows/find-person-rows';
import { createAsideTest, findRegion, MEMBER_LINK, readPersonRef, type PersonLink } from '../people-rows/person-links';
import { agreeOnToken } from '../profile-links';
import { findActor } from './find-actor';

const MAX_POSTS = 500;

/** The links of a post that lead to its actor's profile. */
function findOwnLinks(post: Element, key: string): PersonLink[] {
  return [...post.querySelectorAll(MEMBER_LINK)].flatMap((element) => {
    const ref = readPersonRef(element.getAttribute('href') ?? '');
    return ref && (ref.slug ?? ref.token) === key ? [{ element, ...ref, key }] : [];
  });
}

/** The posts of a feed that members wrote, as rows of their actors. A post within a post is a part of it. */
export function findFeedRows(root: Element, context: ListContext, post: string): PersonRow[] {
  const posts = [...findRegion(root).querySelectorAll(post)].slice(0, MAX_POSTS);
  const isAside = createAsideTest();
  return posts
    .filter((element) => !element.parentElement?.closest(post) && !isAside(element))
    .flatMap((element) => {
      const actor = findActor(element);
      if (!actor) return [];
      const own = findOwnLinks(element, actor.key);
      // Others in a post have links to write to them: only the actor's own links tell the token.
      const row = openRow(element, actor, own, context);
      row.urn = agreeOnToken(own.map(({ token }) => token ?? ''));
      return [row];
    });
}
