/* Runs in the page. */
function startWatch() {
  const watch = { task: 0, gap: 0 };
  const note = (entries) => {
    for (const { duration } of entries) watch.task = Math.max(watch.task, duration);
  };
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'longtask' });
  const channel = new MessageChannel();
  let last = performance.now();
  channel.port1.onmessage = () => {
    const now = performance.now();
    watch.gap = Math.max(watch.gap, now - last);
    last = now;
    timer = setTimeout(() => channel.port2.postMessage(null), 4);
  };
  let timer = setTimeout(() => channel.port2.postMessage(null), 4);
  globalThis.endWatch = () => {
    note(observer.takeRecords());
    observer.disconnect();
    clearTimeout(timer);
    return watch;
  };
}

/**
 * Watches how quick a page stays while `work` goes on. Answers with the longest task of which the browser tells (it tells of those over
 * 50 ms; 0 when there was none) and the longest that a message of the page's own had to wait, in milliseconds.
 */
export async function watchPage(page, work) {
  await page.evaluate(startWatch);
  const result = await work();
  return { result, ...(await page.evaluate('endWatch()')) };
}
