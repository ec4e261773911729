import { readFile } from 'node:fs/promises';
import { drawPicture } from './page-parts/pictures.js';

const HOST = 'https://www.linkedin.com';

// As strict as LinkedIn's own, so that nothing works in the demo that would be refused there.
const POLICY =
  "default-src 'self'; frame-src about:; style-src 'self' 'unsafe-inline'; require-trusted-types-for 'script'";

const ABSENT =
  '<!doctype html><html lang="en"><title>Not in the demo | LinkedIn</title><link rel="stylesheet" href="/demo/page.css"><p class="demo-absent">This page is not part of the demo. <a href="/feed/">Back to the people</a></p></html>';

function findFile(path) {
  if (path === '/demo/page.css') return { file: 'page.css', type: 'text/css' };
  if (path === '/demo/page.js') return { file: 'page.js', type: 'text/javascript' };
  if (/^\/(?:feed\/?)?$/.test(path)) return { file: 'pages/feed/page.html', type: 'text/html' };
  const [, rest, slug] = /^(\/demo\/rest)?\/in\/([a-z0-9-]+)\/?$/.exec(path) ?? [];
  return slug ? { file: `pages/${slug}/${rest ? 'rest' : 'page'}.html`, type: 'text/html' } : null;
}

/**
 * What the demo's LinkedIn answers at a path: `{ status, contentType, body }`. Paths it does not know are "not found",
 * in words.
 */
export async function answerDemoPath(path) {
  const picture = drawPicture(path);
  if (picture) return { status: 200, contentType: 'image/svg+xml', body: picture };
  const found = findFile(path);
  const body = found && (await readFile(new URL(found.file, import.meta.url), 'utf8').catch(() => null));
  return body
    ? { status: 200, contentType: `${found.type}; charset=utf-8`, body }
    : { status: 404, contentType: 'text/html; charset=utf-8', body: ABSENT };
}

/**
 * Serves the demo's pages at LinkedIn's address inside this browser context; nothing reaches the network. `beforePage`
 * is awaited before a profile that is navigated to in place is delivered: the page keeps the old person until then.
 */
export async function routeDemoPages(context, { beforePage = async () => {} } = {}) {
  await context.route(`${HOST}/**`, async (route) => {
    const request = route.request();
    const { pathname } = new URL(request.url());
    const answer = await answerDemoPath(pathname);
    if (request.resourceType() === 'xhr') await beforePage(pathname);
    await route.fulfill({ ...answer, headers: { 'content-security-policy': POLICY } });
  });
}
