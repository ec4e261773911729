/** The member's part of a profile address; what follows it (`/overlay/…`, `/details/…`) shows the same person. */
const MEMBER = /^\/(?:mwlite\/profile\/)?in\/[^/]+/;

/** The lead's part of an address in Sales Navigator, whose case counts; the search and session behind it differ from click to click. */
const LEAD = /^\/sales\/(?:lead|people)\/([\w-]+)/;

/** Whether two addresses show the same page: the same person's profile, or else the same path and query. */
export function isSamePage(a: string, b: string): boolean {
  return pageOf(a) === pageOf(b);
}

function pageOf(url: string): string {
  const { pathname, search } = new URL(url);
  return MEMBER.exec(pathname)?.[0].toLowerCase() ?? LEAD.exec(pathname)?.[1] ?? pathname + search;
}
