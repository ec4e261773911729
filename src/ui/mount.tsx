import { render, type ComponentChildren } from 'preact';
import type { World } from '../actions/world';
import { WorldContext } from './hooks/world-context';
import { LANGUAGE } from './locales/language';

/** Shows `screen` in the page's root element, in the user's language, with the world its screens read and write. */
export function mount(screen: ComponentChildren, world: World): void {
  document.documentElement.lang = LANGUAGE;
  render(<WorldContext value={world}>{screen}</WorldContext>, document.getElementById('root')!);
}
