import { useCallback, useState } from 'preact/hooks';
import type { Id } from '../../domain/ids';
import type { Program } from '../../domain/program';
import { useLive } from './use-live';
import { useSettings } from './use-settings';
import { useWorld } from './world-context';

/** The programs, and the one whose records the dashboard shows. */
export interface ProgramChoice {
  /** Undefined until they are read. */
  programs: Program[] | undefined;
  program: Program | undefined;
  error: string | null;
  choose: (programId: Id) => void;
}

/**
 * The dashboard shows one program at a time: the active one. While all are active at once, it shows the one chosen here and
 * leaves all of them active.
 */
export function useProgram(): ProgramChoice {
  const { store } = useWorld();
  const { settings, error: settingsError, change } = useSettings();
  const { value: programs, error: recordsError } = useLive(useCallback(() => store.programs.all(), [store]));
  const [chosen, setChosen] = useState<Id | null>(null);
  const active = settings?.activeProgram === 'all' ? chosen : (settings?.activeProgram ?? null);
  const choose = (programId: Id) => {
    setChosen(programId);
    if (settings?.activeProgram !== 'all') void change({ activeProgram: programId });
  };
  return {
    programs: settings === null ? undefined : programs,
    program: programs?.find((program) => program.id === active) ?? programs?.[0],
    error: recordsError ?? settingsError,
    choose,
  };
}
