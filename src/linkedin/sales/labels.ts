const MAX_LABELS = 60;

/** Words for screen readers can be told from what is shown only while the site's classes for them are in use. */
const FOR_SCREEN_READERS = '.a11y-text,.visually-hidden';

/** Whether a label in the scope ("Message Ann Example", in any language) holds the text and more. */
export function isInLabels(scope: Element, text: string): boolean {
  return [...scope.querySelectorAll('[aria-label],[alt]')].slice(0, MAX_LABELS).some((each) => {
    const label = each.getAttribute('aria-label') ?? each.getAttribute('alt') ?? '';
    return label.includes(text) && label.trim() !== text;
  });
}

/** Whether the lines of a part of the page are surely those that people see, so that their order means something. */
export function isOrderTold(scope: Element): boolean {
  return scope.querySelector(FOR_SCREEN_READERS) !== null;
}
