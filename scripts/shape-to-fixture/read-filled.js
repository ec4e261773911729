import { JSDOM } from 'jsdom';
import { join, resolve } from 'node:path';
import { runnerImport } from 'vite';
import { plainObservation } from '../read-page/plain-observation.js';

const LINKEDIN = resolve(import.meta.dirname, '../../src/linkedin');
const SEEN_AT = '2026-01-01T00:00:00.000Z';

/** What readings carry beside what a fixture expects. */
const BESIDE = ['kind', 'front', 'confidence', 'evidence', 'cleanName'];

/** Reads a page with the readers as they are now: what a fixture would expect, and the kind and front end as read. */
export async function readFilled(html, url) {
  const load = async (file) => (await runnerImport(join(LINKEDIN, file), { logLevel: 'silent' })).module;
  const { document } = new JSDOM(html).window;
  const { readPage } = await load('read-page.ts');
  const { readList } = await load('find-list.ts');
  const observation = readList(document, url, SEEN_AT) ?? readPage(document, url, SEEN_AT);
  const plain = plainObservation(observation);
  for (const person of plain.people ?? []) delete person.cleanName;
  return {
    kind: observation.kind ?? null,
    front: observation.front ?? null,
    expected: { ...Object.fromEntries(Object.entries(plain).filter(([name]) => !BESIDE.includes(name))), notes: [] },
  };
}
