/**
 * Runs in the page: what does not fit its place, a line each. The page must not scroll sideways; no words may be cut off without an
 * ellipsis, and none may stand outside the window, but in a part that scrolls by itself.
 */
export function findMisfits() {
  const root = document.documentElement;
  const misfits = [];
  const hosts = [...root.children].filter((child) => child.shadowRoot !== null);
  const isOurs = location.protocol === 'chrome-extension:';
  if (isOurs && root.scrollWidth > root.clientWidth)
    misfits.push(`scrolls sideways: ${root.scrollWidth} > ${root.clientWidth}`);
  const scrolls = (element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
  const isInScroller = (element) => element !== null && (scrolls(element) || isInScroller(element.parentElement));
  const tell = (element) =>
    `<${element.localName} class="${element.className}"> ${element.textContent.trim().slice(0, 40)}`;
  const elements = isOurs
    ? [...document.body.querySelectorAll('*')]
    : hosts.flatMap((host) => [...host.shadowRoot.querySelectorAll('*')]);
  for (const element of elements) {
    const hasWords = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '');
    if (!hasWords || !element.checkVisibility() || element.closest('.sr-only, style, option, svg')) continue;
    const style = getComputedStyle(element);
    if (style.clipPath !== 'none') continue;
    const isCut = /hidden|clip/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1;
    if (isCut && style.textOverflow !== 'ellipsis') misfits.push(`cut off: ${tell(element)}`);
    const { left, right, width } = element.getBoundingClientRect();
    const isOutside = width > 0 && (left < -1 || right > innerWidth + 1);
    if (isOutside && right > 0 && !isInScroller(element.parentElement)) misfits.push(`outside: ${tell(element)}`);
  }
  return misfits;
}
