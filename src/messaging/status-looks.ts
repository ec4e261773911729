import type { AdvocateStatus } from '../domain/status';
import type { Look } from './look';

/** A disc and a rounded square that fill the grid. */
const DISC = 'M8 1.3a6.7 6.7 0 1 1 0 13.4A6.7 6.7 0 0 1 8 1.3Z';
const TILE =
  'M4.3 1.5h7.4a2.8 2.8 0 0 1 2.8 2.8v7.4a2.8 2.8 0 0 1-2.8 2.8H4.3a2.8 2.8 0 0 1-2.8-2.8V4.3a2.8 2.8 0 0 1 2.8-2.8Z';

/** How each advocate status looks; `none` for a person without one, and where nobody is known. No two have the same outline. */
export const STATUS_LOOKS: Record<AdvocateStatus | 'none', Look> = {
  /** A ring that is not closed yet, about somebody. */
  nominated: {
    tone: 'info',
    drawing: {
      path: 'M6.2 2.3a6 6 0 0 1 3.6 0M12.6 4.2a6 6 0 0 1 1.3 2.8M13.6 10.1a6 6 0 0 1-2.2 2.8M8.6 14a6 6 0 0 1-3.6-.8M2.9 11.1A6 6 0 0 1 2 8.2M2.6 5.4a6 6 0 0 1 1-1.5M8 6v4M6 8h4',
    },
  },
  /** A talk under way. */
  recruiting: { tone: 'info', drawing: { path: 'M2 3h12v8H7.2L4 13.8V11H2ZM5.3 7h.1M8 7h.1M10.7 7h.1' } },
  /** All is well: a full disc with a tick. */
  active: { tone: 'good', drawing: { path: `${DISC}M4.3 8.2 7 11 11.8 5.9 10.7 4.8 7 8.7 5.4 7Z`, isSolid: true } },
  /** Resting for a while: the sign of every player. */
  paused: {
    tone: 'warn',
    drawing: { path: `${TILE}M5.3 4.6v6.8h1.8V4.6ZM8.9 4.6v6.8h1.8V4.6Z`, isSolid: true },
  },
  /** Nothing goes on: an empty ring. */
  inactive: { tone: 'quiet', drawing: { path: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM5.5 8h5' } },
  /** Put away with thanks: a box. */
  retired: { tone: 'quiet', drawing: { path: 'M1.8 3h12.4v3H1.8ZM3 6v7.3h10V6M6.3 8.7h3.4' } },
  /** Out of the door. */
  'left-company': {
    tone: 'bad',
    drawing: { path: 'M9.5 4.5v-2h-7v11h7v-2M6 8h7.7M11.2 5.5 13.7 8l-2.5 2.5', isPointing: true },
  },
  /** No way in. */
  'do-not-contact': {
    tone: 'bad',
    drawing: { path: `M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3ZM4.2 7v2h7.6V7Z`, isSolid: true },
  },
  none: { tone: 'quiet', drawing: { path: 'M4.5 8h7' } },
};
