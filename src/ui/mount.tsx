import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';

/** Shows `screen` in the page's root element. */
export function mount(screen: ReactNode): void {
  createRoot(document.getElementById('root')!).render(<StrictMode>{screen}</StrictMode>);
}
