/*
 * Runs in the page: a step begins at the instant `from`, or with the next event `on`, and ends with the first frame painted in which `isThere`
 * holds.
 */
function startStep(isThere, on, from) {
  const step = { from, task: 0 };
  const observer = new PerformanceObserver((list) => {
    for (const { duration, startTime } of list.getEntries())
      if (startTime >= step.from - 1) step.task = Math.max(step.task, duration);
  });
  observer.observe({ type: 'longtask' });
  if (on !== null)
    document.addEventListener(on, ({ timeStamp }) => (step.from = timeStamp), { capture: true, once: true });
  globalThis.stepDone = new Promise((resolve) => {
    const look = () => {
      if (!isThere()) return requestAnimationFrame(look);
      // The frame that shows it is painted before the next message is heard.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const time = performance.now() - step.from;
        // A task is told after it has ended.
        setTimeout(() => {
          observer.disconnect();
          resolve({ time, task: step.task });
        }, 50);
      };
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
}

/**
 * Does `act` in the page and waits until `isThere`, an expression in the page, holds and is painted. Answers with the milliseconds since the
 * act, or since the event `on` that it brings about, and the longest task meanwhile (0 when none took 50 ms).
 */
export async function timeStep(page, act, isThere, on = null) {
  await page.evaluate(`(${startStep})(() => ${isThere}, ${JSON.stringify(on)}, performance.now())`);
  await act();
  return page.evaluate('stepDone');
}

/** Opens a page and waits until `isThere` holds and is painted, as `timeStep` does; the time counts from when the browser began to open it. */
export async function timeOpening(page, url, isThere) {
  await page.addInitScript(`(${startStep})(() => ${isThere}, null, 0)`);
  await page.goto(url);
  return page.evaluate('stepDone');
}
