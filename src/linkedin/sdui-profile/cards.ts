/** A card of an SDUI profile and the token of the member it belongs to. */
export interface Card {
  element: Element;
  token: string;
}

/** Where the card's key has been seen; the first is the usual one. */
const KEY_ATTRIBUTES = ['componentkey', 'id', 'data-testid'];

/**
 * The cards whose key is `…ref<token><name>`. A wrapper and the section in it share the key, and a wrapper alone stands for a
 * card that the person lacks or that has not loaded: so only sections count.
 */
export function findCards(root: Element, name: string): Card[] {
  const key = new RegExp(`ref(ACoA[\\w-]{35})${name}$`);
  return KEY_ATTRIBUTES.flatMap((attribute) =>
    [...root.querySelectorAll(`section[${attribute}$="${name}"]`)].flatMap((element) => {
      const token = key.exec(element.getAttribute(attribute) ?? '')?.[1];
      return token ? [{ element, token }] : [];
    }),
  );
}
