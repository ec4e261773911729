import { createClient } from '../../src/messaging/client';
import { browser } from '../../src/platform/browser';
import { mount } from '../../src/ui/mount';
import { createPageWorld } from '../../src/ui/page-world';
import { SidePanel } from '../../src/ui/screens/sidepanel/side-panel';
import '../../src/ui/theme/pages.css';

void mount(<SidePanel client={createClient((message) => browser.runtime.sendMessage(message))} />, createPageWorld());
