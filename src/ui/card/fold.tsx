import { createContext, type ComponentChildren } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { Icon } from '../components/icon';

/** The parts of the card that can be folded away. */
export type FoldName = 'account' | 'assets' | 'notes' | 'page' | 'history' | 'queued';

/** Which parts the user has opened or folded away. */
export interface Folds {
  /** Undefined for a part that the user has left as it was. */
  recall(name: FoldName): boolean | undefined;
  remember(name: FoldName, isOpen: boolean): void;
}

/** Makes a memory in which all parts are as they are at first. */
export function createFolds(): Folds {
  const known = new Map<FoldName, boolean>();
  return { recall: (name) => known.get(name), remember: (name, isOpen) => void known.set(name, isOpen) };
}

/** What is remembered from one contact to the next, while the card lives. */
export const FoldsContext = createContext<Folds>(createFolds());

/** A part of the card whose details are a click away, and stay as the user left them. */
export function Fold({
  name,
  label,
  gist,
  isOpen: isOpenAtFirst = false,
  children,
}: {
  name: FoldName;
  label: string;
  /** What it holds in a few words, seen without opening it. */
  gist?: string;
  /** Open until the user says otherwise. */
  isOpen?: boolean;
  children: ComponentChildren;
}) {
  const folds = useContext(FoldsContext);
  const [chosen, setChosen] = useState(() => folds.recall(name));
  const isOpen = chosen ?? isOpenAtFirst;
  const toggle = (isNowOpen: boolean) => {
    if (isNowOpen === isOpen) return;
    folds.remember(name, isNowOpen);
    setChosen(isNowOpen);
  };
  return (
    <section className="card-section">
      <details className="more fold" open={isOpen} onToggle={(event) => toggle(event.currentTarget.open)}>
        <summary>
          <Icon name="chevron" />
          <span>{label}</span>
          {gist !== undefined && gist !== '' && <span className="gist soft small">{gist}</span>}
        </summary>
        {isOpen && <div className="fold-body">{children}</div>}
      </details>
    </section>
  );
}
