import type { Said, SaidValue, Sentence } from './said';

/** Puts sentences into words. A sentence that is kept as words is said as it is. */
export type Say = (sentence: Sentence) => string;

/**
 * Makes the function that says sentences with the texts that `wordsOf` gives for their names, and dates, numbers and lists as `locale`
 * has them. What stands in square brackets in a text is said only where all its blanks are filled. A sentence without a text is said
 * by its name.
 */
export function sayIn(wordsOf: (key: string) => string | undefined, locale: string): Say {
  const plural = new Intl.PluralRules(locale);
  const digits = new Intl.NumberFormat(locale);
  const months = new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const days = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const join = (type: 'conjunction' | 'disjunction') => new Intl.ListFormat(locale, { type });

  const textOf = (key: string, count: SaidValue | undefined) =>
    wordsOf(key) ??
    (typeof count === 'number' ? wordsOf(`${key}.${plural.select(count)}`) : undefined) ??
    wordsOf(`${key}.other`) ??
    key;

  const sayValue = (value: SaidValue): string => {
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return digits.format(value);
    if ('month' in value) return value.month.includes('-') ? months.format(new Date(value.month)) : value.month;
    if ('day' in value) return days.format(new Date(value.day));
    return 'list' in value ? sayList(value.list.map(sayValue), value.joined) : sayAll(value);
  };

  const sayList = (parts: string[], joined?: 'or' | 'apart'): string => {
    if (joined !== 'apart') return join(joined === 'or' ? 'disjunction' : 'conjunction').format(parts);
    const [first = '', ...rest] = parts;
    return rest.reduce((one, other) => sayAll({ say: 'list.apart', with: { one, other } }), first);
  };

  const sayAll = ({ say, with: values = {} }: Said): string => {
    const fill = (text: string) =>
      text.replace(/\{(\w+)\}/g, (_, name: string) => {
        const value = values[name];
        return value === undefined ? '' : sayValue(value);
      });
    return textOf(say, values['count']).replace(/\[([^\]]*)\]|[^[]+/g, (part, optional?: string) => {
      if (optional === undefined) return fill(part);
      const isKnown = [...optional.matchAll(/\{(\w+)\}/g)].every(([, name]) => values[name!] !== undefined);
      return isKnown ? fill(optional) : '';
    });
  };

  return (sentence) => (typeof sentence === 'string' ? sentence : sayAll(sentence));
}
