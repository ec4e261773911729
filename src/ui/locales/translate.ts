/** The names in braces that a text asks for: `"{count} of {total}"` asks for `count` and `total`. */
export type Blanks<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Blanks<Rest>
  : never;

/** The stems of the texts that come in plural forms: `rows` for `rows.one` and `rows.other`. */
export type Countable<Key extends string> = Key extends `${infer Stem}.other` ? Stem : never;

type Values<Text extends string> = [Blanks<Text>] extends [never]
  ? []
  : [values: Record<Blanks<Text>, string | number>];

/** Says the text of a key, with its blanks filled. */
export interface Translate<Words extends Record<string, string>> {
  <Key extends keyof Words & string>(key: Key, ...values: Values<Words[Key]>): string;
  /** Says the plural form that fits `count`, which fills the blank `count` written in the user's digits. */
  count(stem: Countable<keyof Words & string>, count: number): string;
}

/** Makes the function that says texts of the catalogue `Words`, which `textOf` gives in the user's language, with numbers as `locale` has them. */
export function createTranslate<Words extends Record<string, string>>(
  textOf: (key: string) => string | undefined,
  locale: string,
): Translate<Words> {
  const plural = new Intl.PluralRules(locale);
  const digits = new Intl.NumberFormat(locale);
  const fill = (text: string, values: Record<string, string | number> = {}) =>
    text.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? '';
      return typeof value === 'number' ? digits.format(value) : value;
    });
  const say = (key: string, values?: Record<string, string | number>) => fill(textOf(key) ?? key, values);
  return Object.assign(say, {
    count: (stem: string, count: number) =>
      fill(textOf(`${stem}.${plural.select(count)}`) ?? textOf(`${stem}.other`) ?? stem, { count }),
  }) as Translate<Words>;
}
