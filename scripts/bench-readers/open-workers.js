import { chromium } from 'playwright-core';

/**
 * Starts a Chromium with `count` blank pages that have run `code`. `run(tasks, work)` gives each task to the next free page and
 * answers with what `work(page, task)` gave, in the order of the tasks.
 */
export async function openWorkers(code, count) {
  const browser = await chromium.launch({
    executablePath: process.env.MUSTER_CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'],
  });
  const context = await browser.newContext();
  const pages = await Promise.all(
    Array.from({ length: count }, async () => {
      const page = await context.newPage();
      await page.addScriptTag({ content: code });
      return page;
    }),
  );
  return {
    async run(tasks, work) {
      const answers = [];
      let next = 0;
      const serve = async (page) => {
        while (next < tasks.length) {
          const at = next++;
          answers[at] = await work(page, tasks[at]);
        }
      };
      await Promise.all(pages.map(serve));
      return answers;
    },
    close: () => browser.close(),
  };
}
