import type { DrawingPath } from '../messaging/look';

const SVG = 'http://www.w3.org/2000/svg';

/** A drawing beside words, or in a button that is named by words; assistive technology does not hear it. drawing.css has its strokes. */
export function drawIcon({ path, isSolid, isPointing }: DrawingPath): SVGSVGElement {
  const icon = document.createElementNS(SVG, 'svg');
  const line = document.createElementNS(SVG, 'path');
  icon.setAttribute('viewBox', '0 0 16 16');
  icon.setAttribute('aria-hidden', 'true');
  if (isPointing) icon.classList.add('pointing');
  if (isSolid) line.classList.add('solid');
  line.setAttribute('d', path);
  icon.append(line);
  return icon;
}
