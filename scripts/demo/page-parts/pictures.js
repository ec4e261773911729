import { inventHue } from './invent.js';

function initials(name) {
  const words = name.split(/[\s-]+/);
  return [words[0], words.at(-1)].map((word) => word[0].toUpperCase()).join('');
}

/** The address of a person's picture: initials on a colour, drawn by {@link drawPicture}. */
export function faceAddress(name) {
  return `/demo/face/${encodeURIComponent(initials(name))}/${inventHue(name)}.svg`;
}

/** The address of an organisation's logo. */
export function logoAddress(name) {
  return `/demo/logo/${encodeURIComponent(name[0].toUpperCase())}/${inventHue(name)}.svg`;
}

/** The picture at an address of the two forms above, as SVG; null at any other address. */
export function drawPicture(path) {
  const [, kind, letters, hue] = /^\/demo\/(face|logo)\/([^/]{1,12})\/(\d{1,3})\.svg$/.exec(path) ?? [];
  if (!kind) return null;
  const [back, front] = kind === 'face' ? ['34% 42%', '60% 94%'] : ['42% 92%', '46% 34%'];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96"><rect width="96" height="96" fill="hsl(${hue} ${back})"/><text x="48" y="50" fill="hsl(${hue} ${front})" font-family="sans-serif" font-size="${kind === 'face' ? 36 : 48}" font-weight="600" text-anchor="middle" dominant-baseline="central">${decodeURIComponent(letters)}</text></svg>`;
}
