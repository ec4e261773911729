/**
 * A pause in which waiting messages arrive. By a message itself: of timers that follow one another each waits four milliseconds (HTML,
 * 8.6), which takes longer than reading a piece of a file.
 */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
