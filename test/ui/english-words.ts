import { enPageWords } from '../../src/ui/locales/en/page-words';
import { layOutWords } from '../../src/ui/locales/words-at-hand';

// To be imported before what is tested: what a test sees on screen is said in English.
layOutWords('en', enPageWords);
