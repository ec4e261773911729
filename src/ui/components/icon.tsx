/** The drawings of the card's icons: strokes on a 16 by 16 grid. Those of the pages alone stand in page-icon.tsx. */
const PATHS = {
  check: 'M3 8.5 6.3 12 13 4.5',
  cross: 'M4 4l8 8M12 4l-8 8',
  pencil: 'M3 13l.7-3L11 2.7 13.3 5 6 12.3 3 13Z',
  arrow: 'M2.5 8h11M9.5 4l4 4-4 4',
  chevron: 'M6 3.5 10.5 8 6 12.5',
  up: 'M8 13V3.5M4 7l4-4 4 4',
  leave: 'M9.5 2.5h-6v11h6M6.5 8h7M11 5.5 13.5 8 11 10.5',
  plus: 'M8 3v10M3 8h10',
  same: 'M3 6h10M3 10h10',
  person: 'M8 8a2.7 2.7 0 1 0 0-5.4A2.7 2.7 0 0 0 8 8ZM2.8 13.6c.6-2.3 2.6-3.6 5.2-3.6s4.6 1.3 5.2 3.6',
  question: 'M5.6 6A2.4 2.4 0 1 1 9 8.2c-.7.3-1 .8-1 1.6M8 12.6v.1',
  external: 'M6.5 3.5h-3v9h9v-3M9 3h4v4M13 3 7.5 8.5',
  undo: 'M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M3 6.5 6 3.5M3 6.5l3 3',
  warning: 'M8 2.5 14 13H2L8 2.5ZM8 6.5v3M8 11.3v.1',
  clock: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM8 4.8V8l2.3 1.5',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
} as const;

/** The name of an icon. */
export type IconName = keyof typeof PATHS;

/** A small drawing beside words; assistive technology does not hear it. */
export function Icon({ name }: { name: IconName }) {
  return <Drawing path={PATHS[name]} />;
}

/** The frame of every icon. */
export function Drawing({ path }: { path: string }) {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
