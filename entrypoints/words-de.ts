import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { deCardWords } from '../src/ui/locales/de/card-words';
import { layOutWords } from '../src/ui/locales/words-at-hand';

/** The card's words in German: run by the worker in a tab before the overlay, for a user who reads German. */
export default defineUnlistedScript(() => layOutWords('de', deCardWords));
