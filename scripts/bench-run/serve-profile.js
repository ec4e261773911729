import { renderEmberProfile } from '../demo/page-parts/ember-profile.js';
import { renderSduiProfile } from '../demo/page-parts/sdui-profile.js';

/** Milliseconds from the empty page to its first piece, and to the last: Muster's scripts stand in the tab by then, as on LinkedIn. */
const PIECES_MS = [500, 650];

/** The HTML of a profile, whole. */
function render(page, isLoaded) {
  return page.front === 'ember'
    ? renderEmberProfile(page, { neighbours: [], language: 'en' }).text
    : renderSduiProfile(page, { neighbours: [], isLoaded }).text;
}

/**
 * The HTML that is served for a contact's profile. `whole`: all of it at once, readable as soon as it is parsed. Otherwise as LinkedIn
 * does it: an empty page, then the person, and the experience later where the front end parts them. The page notes when its last
 * piece is in it (`probe.readableAt`), and what is expected of Muster.
 */
export function profileHtml({ kind, page }, expected, isWhole) {
  const whole = render(page, kind !== 'cannot-tell');
  const begin = `probe.expected = ${JSON.stringify(expected)};`;
  if (isWhole) return whole.replace('</body>', `<script>${begin}probe.readableAt = performance.now()</script></body>`);
  const pieces = [page.front === 'ember' ? '' : render(page, false), whole];
  return `<!doctype html><html lang="en"><head><title>LinkedIn</title></head><body></body><script>${begin}
    const show = (html) => {
      const { body } = new DOMParser().parseFromString(html, 'text/html');
      document.body.replaceWith(document.adoptNode(body));
    };
    ${JSON.stringify(pieces).replaceAll('<', '\\u003c')}.forEach((html, place) => html !== '' && setTimeout(() => {
      show(html);
      if (place === 1) probe.readableAt = performance.now();
    }, ${JSON.stringify(PIECES_MS)}[place]));
  </script></html>`;
}
