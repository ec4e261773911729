import type { NobodyObservation } from '../../domain/observation';

/**
 * Where a page says what it is, the same in every language: its key, its own address, its screen. The key of SDUI pages (`como-pk`) is
 * left out: it stays after a step to the next page.
 */
const PAGE_KEY = 'meta[name="pageKey"]';
const OWN_ADDRESS = 'link[rel="canonical"],meta[property="og:url"]';
const SCREEN = '[data-sdui-screen]';

/** The page for visitors whose profile address leads nowhere. */
const NOT_FOUND = '[data-test-id^="page-not-found"]';

/** What keys, addresses (without host) and screens of such pages look like. */
const SIGNS: [why: NobodyObservation['why'], key: RegExp, address: RegExp][] = [
  ['auth-wall', /auth_?wall|checkpoint|login|captcha/i, /^\/(?:authwall|checkpoint|uas|login|signup)(?:[/?]|$)/],
  ['guest-home', /guest-home/, /^\/?$/],
  ['not-found', /404|not.?found|unavailable/i, /^\/(?:404|public-profile\/in)(?:\/|$)/],
];

/** The content of all elements for a selector in some attributes. */
function readAll(root: Element, selector: string, ...names: string[]): string[] {
  return [...root.querySelectorAll(selector)].flatMap((element) =>
    names.flatMap((name) => element.getAttribute(name) ?? []),
  );
}

/**
 * Why a page shows no person at the address of a profile: auth wall (or a form or puzzle in its place), home page for guests,
 * "profile not found". Null where it may show one.
 */
export function findWhyNobody(root: Element): NobodyObservation['why'] | null {
  const keys = [...readAll(root, PAGE_KEY, 'content'), ...readAll(root, SCREEN, 'data-sdui-screen')];
  const addresses = readAll(root, OWN_ADDRESS, 'href', 'content');
  const paths = addresses.map((address) => address.replace(/^https?:\/\/[^/]*linkedin\.com(?=\/|$)/, ''));
  const found = SIGNS.find(
    ([, key, address]) => keys.some((each) => key.test(each)) || paths.some((path) => address.test(path)),
  );
  return found?.[0] ?? (root.querySelector(NOT_FOUND) ? 'not-found' : null);
}
