import { dePageWords } from '../../src/ui/locales/de/page-words';
import { layOutWords } from '../../src/ui/locales/words-at-hand';

/** Lays out the words of Muster's pages in German. Imported before what is tested, numbers and dates are German, too. */
export function layOutGerman(): void {
  layOutWords('de', dePageWords);
}

layOutGerman();
