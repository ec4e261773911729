const TIMES = 40;

/** Runs in the page script's world: the milliseconds of one message that the worker hears and leaves, and of one paint. */
async function takeOnce() {
  const { port1, port2 } = new MessageChannel();
  const start = performance.now();
  await chrome.runtime.sendMessage({ type: 'nothing' }).catch(() => undefined);
  document.documentElement.style.outlineWidth = `${start % 2}px`;
  await new Promise(requestAnimationFrame);
  await new Promise((done) => {
    port1.onmessage = done;
    port2.postMessage(null);
  });
  return performance.now() - start;
}

/** The raw limit: an empty way from a page script to the worker and back, and a paint, so many times. */
export async function measureLimit(page) {
  const devtools = await page.context().newCDPSession(page);
  const worlds = [];
  devtools.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await devtools.send('Runtime.enable');
  const { id: contextId } = worlds.find(({ origin }) => origin.startsWith('chrome-extension:'));
  const times = [];
  for (let time = 0; time < TIMES; time += 1) {
    const expression = `(${takeOnce})()`;
    const { result } = await devtools.send('Runtime.evaluate', { expression, contextId, awaitPromise: true });
    times.push(result.value);
  }
  await devtools.detach();
  return times;
}
