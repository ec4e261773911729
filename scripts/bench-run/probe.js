/**
 * Runs in each page before all else: notes in `probe` when the page is readable, when the expected verdict has been painted in the pill and in
 * the card, when a key is pressed, and when the card has said what the key did. All in milliseconds of the page's own clock.
 */
export function installProbe() {
  if (window !== window.top) return;
  const probe = { readableAt: null, expected: null, pillAt: null, cardAt: null, keyAt: null, saidAt: null, keys: 0 };
  globalThis.probe = probe;
  addEventListener(
    'keydown',
    () => {
      probe.keys += 1;
      probe.keyAt ??= performance.now();
    },
    true,
  );

  const channel = new MessageChannel();
  const waiting = [];
  channel.port1.onmessage = () => waiting.splice(0).forEach((note) => note(performance.now()));
  // Asked for in a frame, it is called back after that frame was painted.
  const afterPaint = (note) => {
    waiting.push(note);
    channel.port2.postMessage(null);
  };

  const find = (selector) => {
    for (const { shadowRoot } of document.documentElement.children) {
      const found = shadowRoot?.querySelector(selector);
      if (found) return found;
    }
    return null;
  };
  const conditions = {
    pillAt: ({ words }) => find('button[aria-haspopup="dialog"]')?.ariaLabel.includes(words),
    cardAt: ({ words, name }) =>
      find('.verdict-title')?.textContent.startsWith(words) && find('.card-body h2')?.textContent === name,
    saidAt: () => probe.keyAt !== null && Boolean(find('.card-said')?.textContent),
  };
  const seen = new Set();
  const look = () => {
    for (const [name, holds] of Object.entries(conditions)) {
      if (probe.expected === null || seen.has(name) || !holds(probe.expected)) continue;
      seen.add(name);
      afterPaint((at) => (probe[name] = at));
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
