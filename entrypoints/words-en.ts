import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { enCardWords } from '../src/ui/locales/en/card-words';
import { layOutWords } from '../src/ui/locales/words-at-hand';

/** The card's words in English: run by the worker in a tab before the overlay, for a user who reads English. */
export default defineUnlistedScript(() => layOutWords('en', enCardWords));
