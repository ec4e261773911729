/** One property of a card, e.g. `item1.TEL;TYPE=work,voice:+49 30 23125 000`. */
export interface CardProperty {
  /** In capitals. */
  name: string;
  /** Properties of one group belong together; blank for most. */
  group: string;
  /** The parameters, by name in capitals. Those without a name, as vCard 2.1 writes them, are types. */
  parameters: ReadonlyMap<string, readonly string[]>;
  /** As written, not unescaped. */
  value: string;
  line: number;
}

/** The parts up to the colon: quoted values of parameters may hold the marks that part them. */
const PARAMETER = /;([^=;:"]+)(?:=((?:"[^"]*"|[^;:"])*))?/gy;
const ENCODINGS = new Set(['QUOTED-PRINTABLE', 'BASE64', 'B', '8BIT', '7BIT']);

/** Parts the line of a property; null when it is none. */
export function parseProperty(text: string, line: number): CardProperty | null {
  const head = /^(?:([\w-]+)\.)?([\w-]+)(?=[;:])/.exec(text);
  if (head === null) return null;
  const parameters = new Map<string, string[]>();
  let at = head[0].length;
  PARAMETER.lastIndex = at;
  for (let found = PARAMETER.exec(text); found !== null; found = PARAMETER.exec(text)) {
    at = PARAMETER.lastIndex;
    const [, word = '', values] = found;
    const bare = word.trim().toUpperCase();
    const name = values === undefined ? (ENCODINGS.has(bare) ? 'ENCODING' : 'TYPE') : bare;
    const split = (values ?? word).replaceAll('"', '').split(',');
    parameters.set(name, [...(parameters.get(name) ?? []), ...split.map((value) => value.trim())]);
  }
  if (text[at] !== ':') return null;
  const [, group = '', name = ''] = head;
  return { name: name.toUpperCase(), group: group.toLowerCase(), parameters, value: text.slice(at + 1), line };
}

/** The types of a property ("work", "cell"), in small letters. */
export function typesOf({ parameters }: CardProperty): string[] {
  return (parameters.get('TYPE') ?? []).map((type) => type.toLowerCase());
}

/** How the value is encoded, in capitals; blank where it is plain text. */
export function encodingOf({ parameters }: CardProperty): string {
  return parameters.get('ENCODING')?.[0]?.toUpperCase() ?? '';
}
