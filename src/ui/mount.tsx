import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { World } from '../actions/world';
import { WorldContext } from './hooks/world-context';

/** Shows `screen` in the page's root element, with the world its screens read and write. */
export function mount(screen: ReactNode, world: World): void {
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <WorldContext value={world}>{screen}</WorldContext>
    </StrictMode>,
  );
}
