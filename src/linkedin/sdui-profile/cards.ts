/** A card of an SDUI profile and the token of the member it belongs to. */
export interface Card {
  element: Element;
  token: string;
}

/** Where the card's key has been seen; the first is the usual one. */
const KEY_ATTRIBUTES = ['componentkey', 'id', 'data-testid'];

function findKeyed(root: ParentNode, name: string): Card[] {
  const key = new RegExp(`ref(ACoA[\\w-]{35})${name}$`);
  return KEY_ATTRIBUTES.flatMap((attribute) =>
    [...root.querySelectorAll(`[${attribute}$="${name}"]`)].flatMap((element) => {
      const token = key.exec(element.getAttribute(attribute) ?? '')?.[1];
      return token ? [{ element, token }] : [];
    }),
  );
}

const hasText = (element: Element): boolean => /\S/.test(element.textContent ?? '');

/**
 * The cards whose key is `…ref<token><name>`. A wrapper and the section in it share the key: the innermost counts. A wrapper
 * without text stands for a card that the person lacks or that has not loaded.
 */
export function findCards(root: ParentNode, name: string): Card[] {
  const keyed = findKeyed(root, name).filter(({ element }) => hasText(element));
  return keyed.filter(
    ({ element }) => !keyed.some((other) => other.element !== element && element.contains(other.element)),
  );
}

/** The part of the profile that Experience comes in; while it has not loaded, its key stands twice, one within the other. */
const PART = '[componentkey^="profileCardsBelowActivityPart1"]';

/**
 * Whether the member certainly has no such card: the part of the page it belongs to has come, the card's wrapper in it is empty, and
 * a card behind it is there.
 */
export function isCardLacking(root: Element, name: string, token: string): boolean {
  const [part, ...more] = root.querySelectorAll(PART);
  if (!part || more.length > 0) return false;
  const [wrapper, ...others] = findKeyed(part, name);
  if (!wrapper || others.length > 0 || wrapper.token !== token || hasText(wrapper.element)) return false;
  return [...part.querySelectorAll(`section[componentkey*="ref${token}"]`)].some(
    (card) => wrapper.element.compareDocumentPosition(card) & 4,
  );
}
