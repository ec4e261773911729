import drawing from '../drawing.css?inline';
import { themeOfPage } from '../theme-of-page';
import tones from '../tones.css?inline';
import { createBadge, type Badge } from './badge';
import css from './badges.css?inline';
import { findScroller, viewOf } from './find-scroller';
import { followScroll, HAS_TIMELINE } from './follow-scroll';
import { locateBadge } from './locate-badge';
import type { Mark } from './mark';

declare const __MUSTER_SHADOW_MODE__: ShadowRootMode;

/** Above the page's text, below LinkedIn's own bars, menus and dialogs (100 and up). */
const HOST_STYLE = 'all:initial;position:fixed;top:0;left:0;z-index:90;overflow:clip;pointer-events:none';

/** So many parts of a scroller are watched: what changes the place of a row changes the size of one. */
const MOST_PARTS = 8;

/** The marks in the page. Nothing of it is in the page while there is nobody to mark. */
export interface BadgeLayer {
  /** Draws these marks and no others; one that is there already stays the same button. */
  show(marks: readonly Mark[]): void;
  /** Puts each mark where its name is now, and hides it while the name is not to be seen. */
  place(): void;
  /** Whether the marks move by themselves with what scrolls in this part of the page. */
  movesWith(scrolled: EventTarget | null): boolean;
  /** Hides the marks whose rows are gone or were taken for somebody else; answers whether there were any. */
  dropUntrue(): boolean;
}

/** Makes the layer. No node of the page is changed: it stands beside the body and is only as large as the list's scroller. */
export function createBadgeLayer(onPress: (badge: Badge) => void, signal: AbortSignal): BadgeLayer {
  const host = document.createElement('div');
  host.style.cssText = HOST_STYLE.replaceAll(';', '!important;') + '!important';
  const style = document.createElement('style');
  style.textContent = tones + drawing + css;
  const track = document.createElement('div');
  host.attachShadow({ mode: __MUSTER_SHADOW_MODE__ }).append(style, track);
  const follow = followScroll(track);
  const badges = new Map<string, Badge>();
  let scroller = document.documentElement as Element;

  const move = () => {
    const [first] = badges.values();
    if (first === undefined || signal.aborted) return;
    scroller = findScroller(first.mark.row.anchor);
    const view = viewOf(scroller);
    // All is measured before anything is moved, so that the page is laid out once.
    const places = [...badges.values()].map((badge) => ({
      badge,
      at: badge.isTrue() ? locateBadge(badge.mark.row, view, host) : null,
    }));
    for (const [name, value] of Object.entries({
      translate: `${view.left}px ${view.top}px`,
      width: `${view.width}px`,
      height: `${view.height}px`,
    }))
      host.style.setProperty(name, value, 'important');
    follow(scroller);
    for (const { badge, at } of places) {
      badge.button.classList.toggle('away', at === null);
      if (at === null) continue;
      badge.button.tabIndex = at.isInView ? 0 : -1;
      badge.button.style.translate = `${at.left - view.left}px ${at.top - view.top + scroller.scrollTop}px`;
    }
  };

  // The same frame in which something grew or shrank, before it is painted.
  const sizes = new ResizeObserver(move);
  let sized = new Set<Element>();
  const watchSizes = () => {
    const wanted = new Set<Element>([...badges.values()].map(({ mark }) => mark.row.element));
    for (const element of [scroller, ...[...scroller.children].slice(0, MOST_PARTS)]) wanted.add(element);
    for (const element of sized) if (!wanted.has(element)) sizes.unobserve(element);
    for (const element of wanted) if (!sized.has(element)) sizes.observe(element);
    sized = wanted;
  };
  const place = () => {
    move();
    watchSizes();
  };

  signal.addEventListener('abort', () => {
    sizes.disconnect();
    host.remove();
  });

  return {
    show(marks) {
      if (signal.aborted) return;
      const before = new Map(badges);
      badges.clear();
      for (const mark of marks) {
        const badge = before.get(mark.key) ?? createBadge(mark, onPress);
        if (before.delete(mark.key)) badge.show(mark);
        else track.append(badge.button);
        badges.set(mark.key, badge);
      }
      for (const { button } of before.values()) button.remove();
      if (badges.size === 0) host.remove();
      else if (!host.isConnected) document.documentElement.append(host);
      track.style.colorScheme = themeOfPage();
      place();
    },
    place,
    movesWith: (scrolled) =>
      HAS_TIMELINE && (scrolled === document ? scroller === document.scrollingElement : scrolled === scroller),
    dropUntrue() {
      const untrue = [...badges.values()].filter((badge) => !badge.isTrue());
      for (const { button } of untrue) button.classList.add('away');
      return untrue.length > 0;
    },
  };
}
