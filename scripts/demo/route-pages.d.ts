import type { BrowserContext } from 'playwright-core';

export interface DemoAnswer {
  status: number;
  contentType: string;
  body: string;
}

export function answerDemoPath(path: string): Promise<DemoAnswer>;
export function routeDemoPages(
  context: BrowserContext,
  options?: { beforePage?: (path: string) => Promise<void> },
): Promise<void>;
