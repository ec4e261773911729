import type { VerdictKind } from '../../domain/verdict';
import type { DrawingPath } from '../../messaging/look';
import { VERDICT_LOOKS } from '../../messaging/verdict-looks';

/**
 * The drawings of the card's icons: strokes on a 16 by 16 grid. Those of the pages alone stand in page-icon.tsx, those that the pill shows
 * as well in messaging.
 */
const PATHS = {
  check: 'M3 8.5 6.3 12 13 4.5',
  cross: 'M4 4l8 8M12 4l-8 8',
  pencil: 'M3 13l.7-3L11 2.7 13.3 5 6 12.3 3 13Z',
  arrow: 'M2.5 8h11M9.5 4l4 4-4 4',
  chevron: 'M6 3.5 10.5 8 6 12.5',
  up: 'M8 13V3.5M4 7l4-4 4 4',
  down: 'M3.5 6 8 10.5 12.5 6',
  same: 'M3 6h10M3 10h10',
  plus: 'M8 3v10M3 8h10',
  dots: 'M2.7 8a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0M7.5 8a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0M12.3 8a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0',
  grip: 'M5.2 3.5a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0M9.8 3.5a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0M5.2 8a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0M9.8 8a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0M5.2 12.5a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0M9.8 12.5a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0',
  person: 'M8 8a2.7 2.7 0 1 0 0-5.4A2.7 2.7 0 0 0 8 8ZM2.8 13.6c.6-2.3 2.6-3.6 5.2-3.6s4.6 1.3 5.2 3.6',
  people:
    'M6 8a2.4 2.4 0 1 0 0-4.8A2.4 2.4 0 0 0 6 8ZM1.8 13.2c.4-2 2-3.1 4.2-3.1s3.8 1.1 4.2 3.1M10.6 3.5a2.2 2.2 0 0 1 0 4.2M12.2 10.4c1.1.5 1.8 1.4 2 2.8',
  question: VERDICT_LOOKS.ask.drawing.path,
  external: 'M6.5 3.5h-3v9h9v-3M9 3h4v4M13 3 7.5 8.5',
  undo: 'M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M3 6.5 6 3.5M3 6.5l3 3',
  info: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 7.3V11M8 5v.1',
  warning: VERDICT_LOOKS['page-changed'].drawing.path,
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 4.8V8l2.3 1.5',
  calendar: 'M2.5 4h11v9.5h-11ZM2.5 7.2h11M5.4 2.3V4M10.6 2.3V4',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  next: 'M3.5 3.5 9.5 8l-6 4.5v-9ZM12.5 3.5v9',
  phone:
    'M5.2 2.5 6.8 6 5.3 7.3a8 8 0 0 0 3.4 3.4L10 9.2l3.5 1.6v1.7a1 1 0 0 1-1 1A9.9 9.9 0 0 1 2.5 3.5a1 1 0 0 1 1-1h1.7Z',
  note: 'M3 2.5h10v7.3L9.3 13.5H3ZM13 9.8H9.3v3.7M5.5 5.5h5M5.5 8h2.6',
  building: 'M3.5 13.5v-11h6v11M9.5 6.5h3v7M2 13.5h12M6 5.3h1M6 8h1M6 10.7h1',
  file: 'M4 2.5h5l3.5 3.5v7.5H4ZM9 2.5V6h3.5',
  star: 'M8 2.3 9.8 6l4 .5-3 2.8.8 4L8 11.3l-3.6 2 .8-4-3-2.8 4-.5L8 2.3Z',
} as const;

/** Drawings that point along the line of reading; from right to left they point the other way. */
const POINTING: ReadonlySet<string> = new Set<keyof typeof PATHS>(['arrow', 'chevron', 'external', 'undo', 'next']);

/** The name of an icon. */
export type IconName = keyof typeof PATHS | VerdictKind;

/** A small drawing beside words; assistive technology does not hear it. */
export function Icon({ name }: { name: IconName }) {
  if (isVerdict(name)) return <Drawing {...VERDICT_LOOKS[name].drawing} />;
  return <Drawing path={PATHS[name]} isPointing={POINTING.has(name)} />;
}

function isVerdict(name: IconName): name is VerdictKind {
  return name in VERDICT_LOOKS;
}

/** The frame of every icon. */
export function Drawing({ path, isSolid = false, isPointing = false }: DrawingPath) {
  return (
    <svg className={isPointing ? 'icon pointing' : 'icon'} viewBox="0 0 16 16" aria-hidden="true">
      <path className={isSolid ? 'solid' : undefined} d={path} />
    </svg>
  );
}
