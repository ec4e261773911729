import { render, type ComponentChildren } from 'preact';
import type { World } from '../actions/world';
import { WorldContext } from './hooks/world-context';

/** Shows `screen` in the page's root element, with the world its screens read and write. */
export function mount(screen: ComponentChildren, world: World): void {
  render(<WorldContext value={world}>{screen}</WorldContext>, document.getElementById('root')!);
}
