/** Chromium 115 and later. TypeScript's DOM types lack it. */
const Timeline = (globalThis as { ScrollTimeline?: new (options: { source: Element }) => AnimationTimeline })
  .ScrollTimeline;

/** Whether the browser moves a track by itself, in the same step as what scrolls. */
export const HAS_TIMELINE = Timeline !== undefined;

/**
 * Makes `track` move with what scrolls in a scroller. Where the browser can, it does so by itself, together with the scrolling; the
 * returned function is called at each step all the same: other browsers move the track by it, and the way to go may have changed.
 */
export function followScroll(track: HTMLElement): (scroller: Element) => void {
  let known: Element | null = null;
  let knownRange = 0;
  let animation: Animation | null = null;
  return (scroller) => {
    track.style.transform = `translateY(${-scroller.scrollTop}px)`;
    if (Timeline === undefined) return;
    const range = scroller.scrollHeight - scroller.clientHeight;
    if (scroller === known && range === knownRange) return;
    const keyframes = { transform: ['translateY(0)', `translateY(${-range}px)`] };
    if (scroller === known && animation !== null) (animation.effect as KeyframeEffect).setKeyframes(keyframes);
    else {
      animation?.cancel();
      animation = track.animate(keyframes, { timeline: new Timeline({ source: scroller }), fill: 'both' });
    }
    known = scroller;
    knownRange = range;
  };
}
