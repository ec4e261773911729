import type { IconName } from '../../components/icon';
import type { PageIconName } from '../../components/page-icon';
import { t } from '../../locales/page-words';

/** The screens that the navigation leads to, in its order. */
export const NAV_LINKS = [
  { screen: 'contacts', icon: 'person' },
  { screen: 'agenda', icon: 'calendar' },
  { screen: 'run', icon: 'play' },
  { screen: 'queue', icon: 'send' },
  { screen: 'review', icon: 'eye' },
  { screen: 'nominations', icon: 'people' },
  { screen: 'issues', icon: 'list' },
  { screen: 'import', icon: 'tray' },
  { screen: 'history', icon: 'clock' },
  { screen: 'learnt', icon: 'book' },
  { screen: 'health', icon: 'pulse' },
  { screen: 'settings', icon: 'sliders' },
] as const satisfies { screen: string; icon: IconName | PageIconName }[];

/** The name of a screen of the dashboard, in the user's language. An address that is no screen's shows the contacts. */
export function nameScreen(screen: string): string {
  if (screen === 'welcome') return t('welcome.title');
  return t(`nav.${NAV_LINKS.find((link) => link.screen === screen)?.screen ?? 'contacts'}`);
}
