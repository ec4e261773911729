import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../../components/icon';
import { ErrorNote } from '../../components/error-note';
import { t } from '../../locales/page-words';
import { canMove, type ChosenColumn, keysOf, moveColumn } from './column-order';

/** Which columns a file has and in which order, to be used this once or kept under a name. */
export function ColumnChooser({
  title,
  columns: firstColumns,
  name: firstName,
  isBusy,
  onUse,
  onSave,
  onClose,
}: {
  title: string;
  columns: readonly ChosenColumn[];
  /** The name of the template that is changed; empty for a new one. */
  name: string;
  isBusy: boolean;
  onUse: (keys: string[]) => void;
  onSave: (name: string, keys: string[]) => void;
  onClose: () => void;
}) {
  const [columns, setColumns] = useState(firstColumns);
  const [name, setName] = useState(firstName);
  const [error, setError] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const headRef = useRef<HTMLHeadingElement>(null);
  const listRef = useRef<HTMLOListElement>(null);
  const followRef = useRef<{ key: string; control: string } | null>(null);

  // Before the next key comes.
  useLayoutEffect(() => headRef.current?.focus(), []);

  // What is moved in the document loses the keyboard; the same control of the same column takes it again.
  useLayoutEffect(() => {
    const follow = followRef.current;
    followRef.current = null;
    if (follow === null) return;
    const line = [...(listRef.current?.children ?? [])].find((one) => one.getAttribute('data-column') === follow.key);
    const controls = [...(line?.querySelectorAll<HTMLElement>('[data-control]') ?? [])];
    const isUsable = (one: HTMLElement) => !one.matches(':disabled');
    const wanted = controls.find((one) => one.dataset['control'] === follow.control && isUsable(one));
    (wanted ?? controls.find(isUsable))?.focus();
  }, [columns]);

  const move = (index: number, by: 1 | -1, control: string) => {
    const column = columns[index]!;
    const moved = moveColumn(columns, index, by);
    followRef.current = { key: column.key, control };
    setColumns(moved);
    setSaid(t('columns.moved', { column: column.header, place: moved.indexOf(column) + 1, count: columns.length }));
  };
  const tick = (key: string) =>
    setColumns(columns.map((column) => (column.key === key ? { ...column, isChosen: !column.isChosen } : column)));
  const take = (hand: (keys: string[]) => void) => {
    const keys = keysOf(columns);
    if (keys.length === 0) setError(t('columns.none'));
    else hand(keys);
  };
  const save = () => {
    if (name.trim() === '') setError(t('columns.name.missing'));
    else take((keys) => onSave(name.trim(), keys));
  };

  return (
    <form
      className="chooser"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h4 tabIndex={-1} ref={headRef}>
        {title}
      </h4>
      <p className="soft small">{t('columns.text')}</p>
      <ol className="column-list" ref={listRef}>
        {columns.map(({ key, header, isChosen, isFixed }, index) => (
          <li key={key} data-column={key}>
            <label className="grow">
              <input
                type="checkbox"
                data-control="tick"
                checked={isChosen || isFixed}
                disabled={isFixed}
                onChange={() => tick(key)}
                onKeyDown={(event) => {
                  if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
                  event.preventDefault();
                  move(index, event.key === 'ArrowUp' ? -1 : 1, 'tick');
                }}
              />
              {header}
              {isFixed && <span className="soft">{t('columns.fixed')}</span>}
            </label>
            {([-1, 1] as const).map((by) => {
              const control = by === -1 ? 'up' : 'down';
              return (
                <button
                  key={control}
                  className={`button plain square ${control}`}
                  type="button"
                  data-control={control}
                  disabled={!canMove(columns, index, by)}
                  aria-label={t(`columns.${control}`, { column: header })}
                  onClick={() => move(index, by, control)}
                >
                  <Icon name="up" />
                </button>
              );
            })}
          </li>
        ))}
      </ol>
      <p className="sr-only" role="status">
        {said}
      </p>
      {error !== null && <ErrorNote text={error} />}
      <div className="row">
        <button className="button primary" type="button" disabled={isBusy} onClick={() => take(onUse)}>
          {t('columns.use')}
        </button>
        <button className="button plain" type="button" onClick={onClose}>
          {t('do.cancel')}
        </button>
      </div>
      <div className="row ends">
        <label className="stack grow">
          {t('columns.name')}
          <input
            className="field"
            value={name}
            maxLength={80}
            autoComplete="off"
            onInput={(event) => setName(event.currentTarget.value)}
          />
        </label>
        <button className="button" type="submit" disabled={isBusy}>
          {t('columns.save')}
        </button>
      </div>
    </form>
  );
}
