import { parseTitle } from './parse-title';
import { settledOrder } from './read-title';
import { plainText } from './title-word';

/** The normal form under which is kept what the user said about a title: short forms written out, gender and order evened out. */
export function titleKey(title: string): string {
  return plainText(settledOrder(parseTitle(title)));
}
