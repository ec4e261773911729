import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { esCardWords } from '../src/ui/locales/es/card-words';
import { layOutWords } from '../src/ui/locales/words-at-hand';

/** The card's words in Spanish: run by the worker in a tab before the overlay, for a user who reads Spanish. */
export default defineUnlistedScript(() => layOutWords('es', esCardWords));
