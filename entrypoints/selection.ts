import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageChannel } from '../src/content/page-channel';
import { readSelection } from '../src/content/read-selection';

/** Run by the worker in a tab when the user sets a field by hand: its value is the text selected there. */
export default defineUnlistedScript(() => readSelection(pageChannel()));
