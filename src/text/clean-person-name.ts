import { CREDENTIALS } from './person-name-words';

/** Emoji and other pictures, with the joiners and colours that belong to them; a joiner between letters (Persian, Malayalam) stays. */
const PICTURE =
  /(?:(?:\p{Extended_Pictographic}|\p{So}|\p{Regional_Indicator}|\p{Emoji_Modifier})(?:\u200d|\ufe0f|\u20e3|[\u{e0020}-\u{e007f}])*)+|\ufe0f|\u20e3/gu;

/** What stands between two equal pictures: "⭐ I'm hiring ⭐". */
const FRAMED = /(\p{Extended_Pictographic})\ufe0f?[^\p{Extended_Pictographic}]+\1/gu;

/** Letters drawn by mathematical signs: "𝐀𝐧𝐧". */
const DRAWN_LETTERS = /[\u{1d400}-\u{1d7ff}]+/gu;

/** Text of LinkedIn's own that was not filled in: "{:badgeType}"; hashtags. */
const NO_WORDS = /\{:?\w*\}|(?<!\S)#[\p{L}\p{M}\p{N}_]+/gu;

/** Pronouns in brackets in any language; without brackets only well-known ones, since "UX/UI" looks the same. */
const PRONOUNS =
  /[(（[]\s*\p{L}[\p{L}\p{M}]{0,8}(?:\s*[/／]\s*\p{L}[\p{L}\p{M}]{0,8}){1,3}\s*[)）\]]|(?<![\p{L}\p{M}])(?:s?he|they|[zx]e|sie|er|ihr|dey|elle|iel|ell[ao]|él|el[ae]|lui|lei|loro|hij|zij|hen|h[ao]n)\s?\/\s?\p{L}+(?:\s?\/\s?\p{L}+)?/giu;

/** What follows a bar, a bullet or a dash: a slogan, or how far the member is from the viewer. */
const TAIL = /\s*[|｜│•].*$|\s·.*$|\s[–—~]\s.*$/su;

/** A plain hyphen between blanks may stand inside a name; behind a full one it begins a slogan. */
const HYPHEN_TAIL = /^(\S+\s.*?)\s-\s.*$/su;

/** What is left at the ends where something was taken away. Full stops, brackets and quotes belong to names. */
const LOOSE_ENDS = /^[\s,，;:*_+=<>/\\·~–—-]+|[\s,，;:*_+=<>/\\·~–—-]+$/gu;

/** "Ph.D." as the list of credentials has it. */
function plainWord(word: string): string {
  return word.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/** Whether a word is written as credentials are, mostly in capitals ("MSc", "CIPP/E"); "McDonald" is not, "III" belongs to the name. */
function isCapitals(word: string): boolean {
  const letters = word.match(/\p{L}/gu)?.length ?? 0;
  const capitals = word.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals > 1 && capitals * 2 >= letters && !/^[IVX]+$/.test(word);
}

/** "Jr." and "III" are listed among credentials, but are part of the name. */
function isListed(word: string): boolean {
  const plain = plainWord(word);
  return CREDENTIALS.has(plain) && !/^(?:[js]r|i+|iv)$/.test(plain);
}

/** Behind a comma: every word is listed or, behind a full name in usual case, in capitals. */
function isCredentials(part: string, head: string): boolean {
  const isPlainHead = /\S\s+\S/.test(head) && head !== head.toUpperCase();
  const words = part.split(/[\s&]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return words.every((word) => isListed(word) || (isPlainHead && isCapitals(word)));
}

/** Behind a full name without a comma: listed, in capitals, and not so short that it may be a surname in capitals ("Demba BA"). */
function dropLastCredentials(name: string): string {
  const words = name.split(' ');
  const isCredential = (word = ''): boolean =>
    isListed(word) && isCapitals(word) && (plainWord(word).length > 2 || /^(?:MD|JD|RN)$/.test(word));
  if (name === name.toUpperCase()) return name;
  while (words.length > 2 && isCredential(words.at(-1))) words.pop();
  return words.join(' ');
}

function dropCredentials(name: string): string {
  const bare = name.replace(/\s*[(（[]([^()（）[\]]*)[)）\]]/gu, (aside: string, inner: string) =>
    inner.split(/[\s,/&]+/).every((word) => isListed(word) || !/\p{L}/u.test(word)) ? '' : aside,
  );
  const [head = '', ...parts] = bare.split(/\s*[,，]\s*/);
  return [dropLastCredentials(head), ...parts.filter((part) => !isCredentials(part, head))].join(', ');
}

function tidy(text: string): string {
  return text.replace(/[^\S\u3000]+/g, ' ').replace(LOOSE_ENDS, '');
}

const hasLetter = (text: string): boolean => /\p{L}/u.test(text);

/**
 * The name in a line that may hold more: degrees, pronouns, emoji, slogans behind a bar. What stands in brackets or quotes as another name,
 * titles before the name and cut surnames ("Otto R.") stay, and so does the order. Each step is left out that would leave no letter.
 */
export function cleanPersonName(line: string): string {
  const steps: ((name: string) => string)[] = [
    (name) => name.replace(DRAWN_LETTERS, (letters) => letters.normalize('NFKC')),
    (name) => name.replace(FRAMED, ' '),
    (name) => name.replace(PICTURE, ' '),
    (name) => name.replace(NO_WORDS, ' '),
    (name) => name.replace(PRONOUNS, ' '),
    (name) => tidy(name).replace(TAIL, '').replace(HYPHEN_TAIL, '$1'),
    (name) => dropCredentials(tidy(name)),
  ];
  const bare = steps.reduce((name, step) => {
    const next = tidy(step(name));
    return hasLetter(next) ? next : name;
  }, line);
  return hasLetter(bare) ? bare : line;
}
