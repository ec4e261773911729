import type { PillModel } from '../domain/card';
import type { Look } from './look';

/** Look out: nothing could be told of the page. */
const TRIANGLE = 'M8 2.5 14 13H2L8 2.5ZM8 6.5v3M8 11.3v.1';

/** How each verdict looks, and what the pill shows in its place. */
export const VERDICT_LOOKS: Record<PillModel['verdict'], Look> = {
  'still-right': { tone: 'good', drawing: { path: 'M1.8 8.8 4.8 12l6-7.5M8.3 11.7l.4.3 5.6-7.5' } },
  'title-changed': {
    tone: 'warn',
    drawing: { path: 'M2 13h3.6V9.6h3.4V6.2h3.5V3M10.6 4.8 12.5 2.9l1.9 1.9', isPointing: true },
  },
  'left-company': {
    tone: 'bad',
    drawing: { path: 'M5.5 3h-3v10h3M5 8h6M8.7 5.6 11.1 8l-2.4 2.4M13.7 3v10', isPointing: true },
  },
  'left-unknown': {
    tone: 'bad',
    drawing: { path: 'M6 3H2.5v10H6M9 6.1a2.3 2.3 0 1 1 3.3 2.1c-.7.4-1 .8-1 1.6M11.3 12.4v.1' },
  },
  'extra-role': { tone: 'info', drawing: { path: 'M2.3 5.3h11.4v8H2.3ZM5.8 5.3V3h4.4v2.3M8 7.3v4M6 9.3h4' } },
  'company-renamed': {
    tone: 'warn',
    drawing: { path: 'M8.3 2.5h5.2v5.2l-5.8 5.8-5.2-5.2ZM10.9 5.1v.1M6.3 8.5l1.8 1.8' },
  },
  'name-changed': {
    tone: 'warn',
    drawing: {
      path: 'M6.5 7.6a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM1.8 13.3c.4-2.1 2-3.4 4.4-3.4M8.8 13.4l.4-1.8 3.4-3.4 1.5 1.5-3.4 3.4-1.9.3Z',
    },
  },
  'cannot-tell': {
    tone: 'quiet',
    drawing: { path: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM6.4 6.3a1.7 1.7 0 1 1 2.4 1.6c-.5.3-.8.6-.8 1.1M8 11.3v.1' },
  },
  ask: { tone: 'info', drawing: { path: 'M5.6 6A2.4 2.4 0 1 1 9 8.2c-.7.3-1 .8-1 1.6M8 12.6v.1' } },
  unread: { tone: 'quiet', drawing: { path: TRIANGLE } },
  'page-changed': { tone: 'warn', drawing: { path: TRIANGLE } },
};

/** How it looks that there is no verdict yet: a closed eye. */
export const NO_VERDICT_LOOK: Look = {
  tone: 'quiet',
  drawing: { path: 'M2 6.8c1.5 2.3 3.5 3.4 6 3.4s4.5-1.1 6-3.4M3.9 9.2 2.7 11M8 10.2v2.4M12.1 9.2l1.2 1.8' },
};
