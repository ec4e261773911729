/** What a colour means. It never says it alone: a word stands beside it. */
export type Tone = 'good' | 'warn' | 'bad' | 'info' | 'quiet';

/** A drawing on a 16 by 16 grid, as the `d` of an SVG path: strokes, unless it says otherwise. */
export interface DrawingPath {
  path: string;
  /** One filled shape with its sign cut out of it. */
  isSolid?: boolean;
  /** It points along the line of reading: from right to left it points the other way. */
  isPointing?: boolean;
}

/** How something is told at a glance, the same on the page, on the card and in the dashboard. A word says it too. */
export interface Look {
  tone: Tone;
  drawing: DrawingPath;
}
