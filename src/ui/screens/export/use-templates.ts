import { useCallback } from 'preact/hooks';
import type { ExportTemplate } from '../../../domain/export-template';
import type { Id } from '../../../domain/ids';
import { useLive } from '../../hooks/use-live';
import { useWorld } from '../../hooks/world-context';

const NONE: ExportTemplate[] = [];

/** The templates of a program, by name, kept fresh. */
export function useTemplates(programId: Id): ExportTemplate[] {
  const { store } = useWorld();
  const { value = NONE } = useLive(
    useCallback(
      async () => (await store.in(programId).templates.all()).toSorted((a, b) => a.name.localeCompare(b.name)),
      [store, programId],
    ),
  );
  return value;
}
