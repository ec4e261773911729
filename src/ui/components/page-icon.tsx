import { Drawing, type IconName } from './icon';

/** The drawings of the icons that only Muster's own pages show; the card's script stays small without them. */
const PATHS = {
  tray: 'M2.5 9.5v4h11v-4M8 2.5v7M5 6.8l3 3 3-3',
  send: 'M2.5 9.5v4h11v-4M8 10V2.8M5 5.6l3-3 3 3',
  sliders:
    'M2.5 5h6M12 5h1.5M2.5 11H4M7.5 11h6M10.2 6.7a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4ZM5.8 12.7a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4Z',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.4 10.4 13.5 13.5',
  pulse: 'M2 8.5h3l2-5 3 9 1.8-4H14',
  book: 'M8 4.3C6.6 3.3 4.8 3 2.5 3v9c2.3 0 4.1.3 5.5 1.3 1.4-1 3.2-1.3 5.5-1.3V3C11.2 3 9.4 3.3 8 4.3ZM8 4.3v9',
  play: 'M5 3.2v9.6L12.5 8 5 3.2Z',
  list: 'M2.5 4l1.2 1.2L6 3M8.5 4.2h5M2.5 11l1.2 1.2L6 10M8.5 11.2h5',
  eye: 'M1.5 8S4 3.8 8 3.8 14.5 8 14.5 8 12 12.2 8 12.2 1.5 8 1.5 8ZM8 9.8a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6Z',
  panel: 'M2.5 3h11v10h-11ZM9.5 3v10',
} as const;

/** The name of a page's icon. */
export type PageIconName = keyof typeof PATHS;

/** A small drawing beside words, for Muster's own pages. */
export function PageIcon({ name }: { name: PageIconName }) {
  return <Drawing path={PATHS[name]} />;
}

/** Whether an icon is one that only Muster's own pages show. */
export function isPageIcon(name: PageIconName | IconName): name is PageIconName {
  return name in PATHS;
}
