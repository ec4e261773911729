import { parseProfileAddress } from '../../text/linkedin-address';

/** Where the page names its member outside the card: its own address, and its first data, which stand in comments. */
const CANONICAL = 'link[rel="canonical"]';
const SLUG_DATA = 'code#vanityName';
const OTHER_DATA = 'code#isNonSelfProfile';

/** Where the card names its member: on buttons, and in what is quoted to share the profile. */
const NAMED = '[data-vanity-name]';
const QUOTED = 'a[href*="body="],[data-url]';

/** The member's number: beside the slug, and in the link to report the profile. The viewer's stands elsewhere. */
const NUMBERED = '[data-member-urn][data-vanity-name]';
const REPORTED = '[data-semaphore-content-type="PROFILE"]';
const NUMBER = /^urn:li:member:(\d+)$/;

/** The text of data in a comment: `"ann-example"`, `true`. */
function readData(root: Element, selector: string): string {
  const nodes = root.querySelector(selector)?.childNodes ?? [];
  return [...nodes].map(({ nodeValue }) => nodeValue ?? '').join('');
}

/** The slug in a text that is one, or quotes an address with one. */
function slugIn(text: string): string[] {
  const part = /(?:\/|%2F)in(?:\/|%2F)([^/?#&"\s]+)/i.exec(text)?.[1] ?? text.replace(/"/g, '');
  const member = parseProfileAddress(`https://linkedin.com/in/${part}`);
  return member?.kind === 'slug' ? [member.value] : [];
}

/** The one member that everything on the page which names its member agrees on; null where nothing does, or not all. */
export function readOwner(root: Element, card: Element): string | null {
  const named = [...card.querySelectorAll(NAMED)].map((element) => element.getAttribute('data-vanity-name') ?? '');
  const quoted = [...card.querySelectorAll(QUOTED)].flatMap((element) => {
    const address = element.getAttribute('data-url') ?? element.getAttribute('href') ?? '';
    return /(?:\/|%2F)in(?:\/|%2F)/i.test(address) ? [address] : [];
  });
  const canonical = root.querySelector(CANONICAL)?.getAttribute('href') ?? '';
  const slugs = new Set([canonical, readData(root, SLUG_DATA), ...named, ...quoted].flatMap(slugIn));
  const [slug = null] = slugs;
  return slugs.size === 1 ? slug : null;
}

/** The number of the card's member, where all that give one agree. */
export function readNumber(card: Element): string | null {
  const urns = [
    ...[...card.querySelectorAll(NUMBERED)].map((element) => element.getAttribute('data-member-urn') ?? ''),
    ...[...card.querySelectorAll(REPORTED)].map((element) => element.getAttribute('data-semaphore-content-urn') ?? ''),
  ];
  const numbers = new Set(urns.flatMap((urn) => NUMBER.exec(urn)?.[1] ?? []));
  const [number = null] = numbers;
  return numbers.size === 1 ? number : null;
}

/** Whether the page says that its member is the viewer. */
export function isViewers(root: Element): boolean {
  return readData(root, OTHER_DATA) === 'false';
}
