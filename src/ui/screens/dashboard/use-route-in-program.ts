import { useLayoutEffect } from 'preact/hooks';
import type { ProgramChoice } from '../../hooks/use-program';
import { useRoute } from '../../hooks/use-route';

/**
 * The route of the dashboard. `#/in/<program>/<screen>…` is for those who come from outside, where other programs may show: the program
 * is chosen, and the address becomes that of the screen. Null until then.
 */
export function useRouteInProgram({ programs, program, choose }: ProgramChoice): string[] | null {
  const route = useRoute();
  const [first, programId, ...rest] = route;
  const isWaiting = first === 'in';
  const isChosen = program?.id === programId;
  const isKnown = programs?.some(({ id }) => id === programId);
  const hash = `#/${rest.map(encodeURIComponent).join('/')}`;
  useLayoutEffect(() => {
    if (!isWaiting || programId === undefined || isKnown === undefined) return;
    if (isKnown && !isChosen) choose(programId);
    else location.replace(hash);
  });
  return isWaiting ? null : route;
}
