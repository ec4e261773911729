import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { frCardWords } from '../src/ui/locales/fr/card-words';
import { layOutWords } from '../src/ui/locales/words-at-hand';

/** The card's words in French: run by the worker in a tab before the overlay, for a user who reads French. */
export default defineUnlistedScript(() => layOutWords('fr', frCardWords));
