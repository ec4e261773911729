import { browser } from '../../src/platform/browser';
import { mount } from '../../src/ui/mount';
import { createPageWorld } from '../../src/ui/page-world';
import { Popup } from '../../src/ui/screens/popup/popup';
import '../../src/ui/theme/pages.css';

// The window is asked for before anything shows: a side panel opens only straight from a click, with nothing to wait for.
void browser.windows.getCurrent().then(({ id }) => mount(<Popup windowId={id} />, createPageWorld()));
