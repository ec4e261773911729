import { render, type ComponentChildren } from 'preact';
import type { World } from '../actions/world';
import { WorldContext } from './hooks/world-context';
import { LANGUAGE } from './locales/language';
import { loadWords } from './locales/load-words';

/** Shows `screen` in the page's root element, in the user's language, with the world its screens read and write. */
export async function mount(screen: ComponentChildren, world: World): Promise<void> {
  await loadWords();
  document.documentElement.lang = LANGUAGE;
  render(<WorldContext value={world}>{screen}</WorldContext>, document.getElementById('root')!);
}
