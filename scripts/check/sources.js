import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const HTML_SINK = /\.(innerHTML|outerHTML|srcdoc)\b|insertAdjacentHTML|dangerouslySetInnerHTML/;

/** Checks our own sources: how long the files are, and that none makes HTML from text. */
export function checkSources() {
  const files = ['src', 'entrypoints'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name)),
  );
  const texts = files.map((file) => ({ file, text: readFileSync(file, 'utf8') }));
  const lengths = texts.map(({ text }) => text.split('\n').length - 1).sort((a, b) => a - b);
  const median = lengths[Math.floor(lengths.length / 2)];
  const longest = lengths.at(-1);
  const sinks = texts.filter(({ text }) => HTML_SINK.test(text)).map(({ file }) => file);
  return [
    { what: 'lines a source file, median', figure: String(median), budget: '60', isOk: median <= 60 },
    { what: 'lines a source file, longest', figure: String(longest), budget: '300', isOk: longest <= 300 },
    {
      what: 'HTML made from text in our sources',
      figure: sinks.join(' ') || 'none',
      budget: 'none',
      isOk: sinks.length === 0,
    },
  ];
}
