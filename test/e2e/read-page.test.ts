import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';

const TOP = resolve(import.meta.dirname, '../..');
const SEARCH = join(TOP, 'test/fixtures/pages/search-people/modelled-sdui-german/page.html');
const MARA = join(TOP, 'scripts/demo/pages/mara-ellingsen-demo/page.html');

function read(...args: string[]) {
  const run = spawnSync(process.execPath, ['scripts/read-page.js', ...args], { cwd: TOP, encoding: 'utf8' });
  const lines = run.stdout.split('\n').filter((line) => line !== '');
  return {
    status: run.status,
    answers: lines.map((line) => JSON.parse(line) as Record<string, unknown>),
    said: run.stderr,
  };
}

it('prints one observation a line in the order of the input, and an error for a page that is not there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'muster-read-'));
  const jobs = join(folder, 'jobs.html');
  writeFileSync(jobs, '<!doctype html><link rel="canonical" href="https://se.linkedin.com/jobs/"><title>Jobs</title>');
  const { status, answers } = read(
    jobs,
    MARA,
    '--url',
    'https://www.linkedin.com/in/mara-ellingsen-demo/',
    SEARCH,
    'nowhere.html',
  );
  expect(answers).toEqual([
    { page: 'nobody', why: 'not-a-profile' },
    expect.objectContaining({
      page: 'profile',
      slug: 'mara-ellingsen-demo',
      name: 'Mara Ellingsen',
      confidence: expect.objectContaining({ name: expect.any(Number) }),
      evidence: expect.objectContaining({ name: expect.any(Array) }),
    }),
    expect.objectContaining({
      page: 'people-list',
      kind: 'sdui-search',
      people: expect.arrayContaining([expect.objectContaining({ slug: expect.any(String), name: expect.any(String) })]),
    }),
    { error: 'The file cannot be read.', file: 'nowhere.html' },
  ]);
  expect(status).toBe(1);
});

it.each([
  [['--url', 'x'], 'stands after the page'],
  [['--what'], 'Unknown option'],
  [[], 'npm run -s read'],
])('%j is explained', (args, words) => {
  const { status, answers, said } = read(...args);
  expect(said).toContain(words);
  expect(answers).toEqual([]);
  expect(status).toBe(2);
});
