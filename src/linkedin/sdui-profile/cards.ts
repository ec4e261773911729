/** A card of an SDUI profile and the token of the member it belongs to. */
export interface Card {
  element: Element;
  token: string;
}

/** Where the card's key has been seen; the first is the usual one. */
const KEY_ATTRIBUTES = ['componentkey', 'id', 'data-testid'];

/**
 * The cards whose key is `…ref<token><name>`. A wrapper and the section in it share the key, and a wrapper alone stands for a card that the person lacks: so
 * only sections count, or the innermost element where the page has no sections.
 */
export function findCards(document: Document, name: string): Card[] {
  const key = new RegExp(`ref(ACoA[\\w-]{35})${name}$`);
  const found: Card[] = [];
  for (const attribute of KEY_ATTRIBUTES) {
    for (const element of document.documentElement.querySelectorAll(`[${attribute}$="${name}"]`)) {
      const token = key.exec(element.getAttribute(attribute) ?? '')?.[1];
      if (token) found.push({ element, token });
    }
  }
  return found.filter(({ element }) => element.tagName === 'SECTION');
}
