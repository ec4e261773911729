import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { CardModel } from '../../domain/card';
import type { CardPort } from './card-port';
import { sayError } from '../format/say-error';

/** Takes a step of the card: does `work`, then says `said`. A step that comes while another is under way is dropped. */
export type RunStep = (work: () => Promise<CardModel>, said: (model: CardModel) => string) => void;

/** The card as it stands, and the way to take a step. */
export interface CardState {
  /** Null until the first answer. */
  model: CardModel | null;
  /** Why the latest request failed, in words for the user; why a step failed, until another is taken or another page shows. */
  error: string | null;
  isBusy: boolean;
  /** What the latest step did, while the page it was about is still shown. Spoken by screen readers. */
  said: string;
  run: RunStep;
  /** Puts the failure of an earlier step out of sight. */
  clearError: () => void;
  reload: () => void;
}

/** Why a request failed. `stepOn`: the page of the step that was refused; null for the card itself. */
interface Failure {
  text: string;
  stepOn: string | null;
}

/**
 * Holds the card of one tab, asked for again whenever `revision` changes. An answer counts only if nothing newer was asked
 * since, so that a late answer for another page is never shown.
 */
export function useCard(port: CardPort, revision: number): CardState {
  const [model, setModel] = useState<CardModel | null>(null);
  const [error, setError] = useState<Failure | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState({ text: '', page: '' });
  const turnRef = useRef(0);
  const pageRef = useRef('');
  const getsRef = useRef(0);
  const isSteppingRef = useRef(false);
  const wasAskedMeanwhileRef = useRef(false);

  const ask = useCallback((work: () => Promise<CardModel>): Promise<CardModel | null> => {
    const turn = ++turnRef.current;
    const isLatest = () => turn === turnRef.current;
    return work().then(
      (answer) => {
        if (!isLatest()) return null;
        const page = (pageRef.current = pageOf(answer));
        setModel(answer);
        setError((before) => (before !== null && before.stepOn === page ? before : null));
        return answer;
      },
      (failure: unknown) => {
        const stepOn = isSteppingRef.current ? pageRef.current : null;
        if (isLatest()) setError({ text: sayError(failure), stepOn });
        return null;
      },
    );
  }, []);

  const reload = useCallback(() => {
    if (isSteppingRef.current) wasAskedMeanwhileRef.current = true;
    else {
      getsRef.current += 1;
      void ask(() => port.get()).then(() => (getsRef.current -= 1));
    }
  }, [ask, port]);

  useEffect(reload, [reload, revision]);

  const run = useCallback<RunStep>(
    (work, tell) => {
      if (isSteppingRef.current) return;
      isSteppingRef.current = true;
      // An answer that is on its way counts no more: it is asked for again.
      wasAskedMeanwhileRef.current = getsRef.current > 0;
      setBusy(true);
      setError(null);
      setSaid({ text: '', page: '' });
      void ask(work).then((answer) => {
        isSteppingRef.current = false;
        setBusy(false);
        if (answer !== null) {
          setSaid({ text: tell(answer), page: pageOf(answer) });
        }
        if (wasAskedMeanwhileRef.current) {
          wasAskedMeanwhileRef.current = false;
          reload();
        }
      });
    },
    [ask, reload],
  );

  const clearError = useCallback(() => setError(null), []);
  const isSaidHere = model !== null && said.page === pageOf(model);
  return { model, error: error?.text ?? null, isBusy, said: isSaidHere ? said.text : '', run, clearError, reload };
}

/** The page that a card is about, by its address; by the card's state where it has none. */
export function pageOf(model: CardModel): string {
  return 'observation' in model ? (model.observation?.url ?? '') : model.state;
}
