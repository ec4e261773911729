const TOKEN =
  // eslint-disable-next-line no-control-regex -- strings may not hold them
  /[ \t\r\n]+|"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[{}[\],:]/y;

const STRING_START =
  // eslint-disable-next-line no-control-regex -- strings may not hold them
  /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*/y;

/** What may come next inside an object or a list. */
type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/**
 * The place of the first character of a text that is no JSON, or the text's length when it ends too early. Browsers word this each in
 * their own way, or not at all.
 */
export function findJsonError(text: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  for (let at = 0; at < text.length;) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) return text[at] === '"' ? endOfGoodString(text, at) : at;
    const next: Expected | null = /^\s/.test(token) ? expected : step(token, expected, open);
    if (next === null) return at;
    expected = next;
    at += token.length;
  }
  return text.length;
}

function endOfGoodString(text: string, at: number): number {
  STRING_START.lastIndex = at;
  return at + STRING_START.exec(text)![0].length;
}

/** What may come after the token; null when it may not stand here. */
function step(token: string, expected: Expected, open: string[]): Expected | null {
  const first = token[0]!;
  if (first === '}' || first === ']') return close(first, expected, open);
  if (first === ',') return expected === 'comma-or-end' ? (open.at(-1) === '{' ? 'key' : 'value') : null;
  if (first === ':') return expected === 'colon' ? 'value' : null;
  if (expected === 'key' || expected === 'key-or-end') return first === '"' ? 'colon' : null;
  if (expected !== 'value' && expected !== 'value-or-end') return null;
  if (first !== '{' && first !== '[') return open.length === 0 ? 'nothing' : 'comma-or-end';
  open.push(first);
  return first === '{' ? 'key-or-end' : 'value-or-end';
}

function close(bracket: string, expected: Expected, open: string[]): Expected | null {
  const opening = bracket === '}' ? '{' : '[';
  const isEmpty = expected === (opening === '{' ? 'key-or-end' : 'value-or-end');
  if (open.at(-1) !== opening || !(expected === 'comma-or-end' || isEmpty)) return null;
  open.pop();
  return open.length === 0 ? 'nothing' : 'comma-or-end';
}
