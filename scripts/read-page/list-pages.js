import { readFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';

const USAGE = `Reads saved LinkedIn pages (profiles and lists of people) with the extension's own reader and prints one JSON observation a line.
  npm run -s read -- page.html [--url ADDRESS] [more pages, each with its --url if need be]
  npm run -s read -- --manifest list.jsonl      lines of {"file": "page.html", "url": "https://www.linkedin.com/in/…"}
Without --url the address is that of meta.json beside the page, or else of the page's canonical link.`;

/** Reads the command line: `[{ file, url? }]` in the order given. Throws an error whose message is for the user. */
export async function listPages(args) {
  const pages = [];
  for (let at = 0; at < args.length; at += 1) {
    const word = args[at];
    const value = args[at + 1];
    if (word === '--manifest' || word === '--url') {
      if (value === undefined) throw new Error(`${word} needs a value.\n${USAGE}`);
      at += 1;
      if (word === '--manifest') pages.push(...(await readManifest(value)));
      else if (pages.length === 0) throw new Error(`--url stands after the page it belongs to.\n${USAGE}`);
      else pages.at(-1).url = value;
    } else if (word.startsWith('--')) throw new Error(`Unknown option ${word}.\n${USAGE}`);
    else pages.push({ file: word });
  }
  if (pages.length === 0) throw new Error(USAGE);
  return pages;
}

/** Files of a manifest are relative to where it lies, or absolute. */
async function readManifest(manifest) {
  const text = await readFile(manifest, 'utf8').catch(() => {
    throw new Error(`${manifest} cannot be read.`);
  });
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      const { file, url } = JSON.parse(line);
      if (typeof file !== 'string') throw new Error();
      return [{ file: resolve(dirname(manifest), file), ...(typeof url === 'string' ? { url } : {}) }];
    } catch {
      throw new Error(`${manifest}, line ${index + 1}: expected {"file": "…", "url": "…"}.`);
    }
  });
}

/** Loads a page: `{ html, url }`. Throws an error whose message is for the user. */
export async function loadPage({ file, url }) {
  const html = await readFile(file, 'utf8').catch(() => {
    throw new Error('The file cannot be read.');
  });
  return { html, url: toMainHost(url ?? (await urlBeside(file)) ?? urlWithin(html)) };
}

async function urlBeside(file) {
  try {
    return JSON.parse(await readFile(join(dirname(file), 'meta.json'), 'utf8')).url;
  } catch {
    return undefined;
  }
}

function urlWithin(html) {
  const link = /<link\b[^>]*\brel=["']?canonical\b[^>]*>/i.exec(html)?.[0] ?? '';
  return /\bhref=["']?([^"'\s>]+)/i.exec(link)?.[1];
}

/** Public pages live on country hosts (`se.linkedin.com`); the extension runs on the main one. */
function toMainHost(url) {
  if (!url) throw new Error('The page names no address of its own: give it with --url.');
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || !/(^|\.)linkedin\.com$/.test(parsed.hostname))
    throw new Error(`${url} is no LinkedIn address: give one with --url.`);
  return `https://www.linkedin.com${parsed.pathname}${parsed.search}`;
}
