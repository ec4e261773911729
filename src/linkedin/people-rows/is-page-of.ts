/** The name of the screen that the server-driven front end shows. */
const SCREEN = '[data-sdui-screen^="com.linkedin."]';

/** What only a profile shows: while it is there the page is not the list that the address already names. */
const PROFILE =
  'section[componentkey$="Topcard"],section[data-member-id],.pv-top-card,a[href*="/overlay/about-this-profile"],a[href*="/overlay/contact-info"]';

/** The signs of one kind of list. */
export interface ListSigns {
  /** The name of its screen. */
  screen: RegExp;
  /** What only such a list has; any one is enough. */
  signs: string;
  /** What it never has, since other lists do. */
  others: string;
}

/** Whether the page is this kind of list by now: the address changes before the page does. */
export function isPageOf(root: Element, { screen, signs, others }: ListSigns): boolean {
  const screens = [...root.querySelectorAll(SCREEN)].map((element) => element.getAttribute('data-sdui-screen') ?? '');
  if (screens.some((name) => screen.test(name))) return true;
  if (screens.length > 0 || root.querySelector(`${PROFILE},${others}`)) return false;
  return root.querySelector(signs) !== null;
}
