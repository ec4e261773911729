import { all, findTexts, mutator, type MutablePage, type Mutator } from './mutator';

/** Every line of text gets a copy for screen readers, as the Ember front end has them. */
function doubleText({ document }: MutablePage, hiddenClass: string): void {
  for (const line of all(document, 'p,h1,h2,h3,span[aria-hidden="true"]')) {
    if (line.querySelector('*') || !line.textContent?.trim()) continue;
    const copy = document.createElement('span');
    copy.className = hiddenClass;
    copy.textContent = line.textContent;
    if (line.tagName === 'SPAN') {
      line.after(copy);
      continue;
    }
    const shown = document.createElement('span');
    shown.setAttribute('aria-hidden', 'true');
    shown.append(...line.childNodes);
    line.append(shown, copy);
  }
}

/** Texts in several nodes, with the comments that a renderer leaves between them. */
function splitTexts({ document, random }: MutablePage, share: number): void {
  for (const text of findTexts(document)) {
    if (text.data.trim().length < 4 || !random.chance(share)) continue;
    const rest = text.splitText(1 + random.below(text.data.length - 2));
    if (random.chance(0.5)) rest.before(document.createComment(''));
    if (random.chance(0.3)) text.before(document.createComment('---'));
  }
}

/** Words that somebody searched for, each in an element of its own. */
function highlightWords({ document, random }: MutablePage): void {
  for (const text of findTexts(document)) {
    const parts = text.data.split(/(\s+)/);
    if (parts.length < 3 || !random.chance(0.3)) continue;
    const nodes = parts.map((part) => {
      if (!/\S/.test(part) || !random.chance(0.5)) return part;
      const mark = document.createElement(random.chance(0.5) ? 'span' : 'strong');
      mark.append(part);
      return mark;
    });
    text.replaceWith(...nodes);
  }
}

/** Blanks of other kinds, line breaks around texts. */
function changeBlanks({ document, random }: MutablePage): void {
  for (const text of findTexts(document)) {
    const inner = text.data.replace(
      /[ \n]+/g,
      (blank) => random.pick([blank, '\u00a0', '\u202f', '  ', '\n   ']) ?? blank,
    );
    text.data = random.chance(0.5) ? `\n      ${inner}\n   ` : inner;
  }
}

/** Marks that fix the direction of a text, which nobody sees. */
function addMarks({ document, random }: MutablePage): void {
  const pairs = [
    ['\u200f', ''],
    ['\u200e', '\u200e'],
    ['\u202a', '\u202c'],
    ['\u2068', '\u2069'],
    ['\ufeff', ''],
  ] as const;
  for (const text of findTexts(document)) {
    const [before, after] = random.pick(pairs) ?? ['', ''];
    text.data = text.data.replace(/\S(?:.*\S)?/s, (words) => `${before}${words}${after}`);
  }
}

/** How the same words are written. */
export const TEXT_MUTATORS: readonly Mutator[] = [
  mutator('text doubled', (page) => doubleText(page, 'visually-hidden'), { name: 'text doubled for screen readers' }),
  mutator('text doubled', (page) => doubleText(page, '_3f2a91c0'), { name: 'text doubled, class hashed' }),
  mutator('text nodes split', (page) => splitTexts(page, 0.3), { name: 'some text nodes split' }),
  mutator('text nodes split', (page) => splitTexts(page, 1), { name: 'all text nodes split' }),
  mutator('words highlighted', highlightWords),
  mutator('blanks changed', changeBlanks),
  mutator('direction marks added', addMarks),
];
