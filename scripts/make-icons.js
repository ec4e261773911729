/**
 * Draws Muster's mark (a roll of names, one of them ticked) as the PNG files of assets/icon. Run it after changing the
 * drawing: `node scripts/make-icons.js`. The same shapes stand in src/ui/components/mark.tsx.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';

const SIZES = [16, 32, 48, 128];
/** Those that the toolbar shows. */
const TOOLBAR_SIZES = [16, 32];
/** Each pixel is the mean of this many samples in either direction. */
const SAMPLES = 8;

const GROUND = [11, 90, 86];
/** The ground while Muster is paused. */
const PAUSED_GROUND = [110, 114, 116];
const FAINT = [123, 176, 172];
const BRIGHT = [255, 255, 255];

/** Strokes on a grid of 32 by 32, the last on top: points, width, colour. Small sizes get bolder strokes. */
function strokesFor(size, ground) {
  const bold = size <= 16 ? 1.5 : size <= 32 ? 1.15 : 1;
  const lines = [
    { points: [8, 9, 24, 9], width: 2.6 * bold, colour: FAINT },
    { points: [8, 23, 24, 23], width: 2.6 * bold, colour: FAINT },
  ];
  const tick = { points: [9, 16.4, 13.2, 20.4, 23.5, 11], width: 3.4 * bold, colour: BRIGHT };
  const gap = { ...tick, width: tick.width + 3.2, colour: ground };
  return [...lines, gap, tick];
}

function distanceToSegment(x, y, ax, ay, bx, by) {
  const share = Math.max(
    0,
    Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2)),
  );
  return Math.hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay));
}

function isInside(x, y, { points, width }) {
  for (let i = 0; i + 3 < points.length; i += 2)
    if (distanceToSegment(x, y, points[i], points[i + 1], points[i + 2], points[i + 3]) <= width / 2) return true;
  return false;
}

/** The colour at a point of the grid; null outside the rounded square. */
function colourAt(x, y, strokes, ground) {
  const radius = 8;
  const dx = Math.max(radius - x, x - (32 - radius), 0);
  const dy = Math.max(radius - y, y - (32 - radius), 0);
  if (Math.hypot(dx, dy) > radius) return null;
  return strokes.findLast((stroke) => isInside(x, y, stroke))?.colour ?? ground;
}

function drawPixel(px, py, size, strokes, ground) {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let i = 0; i < SAMPLES * SAMPLES; i += 1) {
    const x = ((px + ((i % SAMPLES) + 0.5) / SAMPLES) * 32) / size;
    const y = ((py + (Math.floor(i / SAMPLES) + 0.5) / SAMPLES) * 32) / size;
    const colour = colourAt(x, y, strokes, ground);
    if (colour === null) continue;
    covered += 1;
    colour.forEach((part, channel) => (sum[channel] += part));
  }
  if (covered === 0) return [0, 0, 0, 0];
  return [...sum.map((part) => Math.round(part / covered)), Math.round((255 * covered) / SAMPLES ** 2)];
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A PNG file of the mark, `size` pixels wide and high, with transparency. */
function drawIcon(size, ground = GROUND) {
  const strokes = strokesFor(size, ground);
  const rows = Array.from({ length: size }, (_, y) => [
    0,
    ...Array.from({ length: size }, (_, x) => drawPixel(x, y, size, strokes, ground)).flat(),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const folder = resolve(import.meta.dirname, '../assets/icon');
mkdirSync(folder, { recursive: true });
for (const size of SIZES) writeFileSync(resolve(folder, `${size}.png`), drawIcon(size));
for (const size of TOOLBAR_SIZES) writeFileSync(resolve(folder, `paused-${size}.png`), drawIcon(size, PAUSED_GROUND));
