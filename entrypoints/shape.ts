import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shapePage } from '../src/linkedin/page-shape';

/** Run by the worker in a tab when the user copies the shape of its page. */
export default defineUnlistedScript(() => shapePage(document, location.href));
