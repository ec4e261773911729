import { finishNextAction } from '../../../actions/life-cycle/finish-next-action';
import type { AgendaItem, DueAction } from '../../../actions/read-agenda';
import { localDay } from '../../../platform/clock';
import { SettlingNote } from '../../components/settling-note';
import { formatNumber } from '../../format/format-number';
import { useLineFocus, useSettling } from '../../hooks/use-settling';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';
import { AgendaRow } from './agenda-row';

/** A part of what is due, under overdue, today and this week; what is done leaves the list, and can be undone where it was. */
export function AgendaList({
  all,
  items,
  isShort = false,
  onOpen,
}: {
  /** All that is due. */
  all: readonly DueAction[];
  /** Those of it that show, the most urgent first. */
  items: readonly AgendaItem[];
  /** There is no room for whose each is to do. */
  isShort?: boolean;
  /** Opens an address of the dashboard, for a page that is not the dashboard. */
  onOpen?: (hash: string) => void;
}) {
  const world = useWorld();
  const settling = useSettling();
  const listRef = useLineFocus(
    settling,
    items.map(({ id }) => id),
  );
  const today = localDay(world.now());
  const showsProgram = new Set(all.map(({ programId }) => programId)).size > 1;
  const countOf = (due: AgendaItem['due']) => all.filter((action) => action.due === due).length;

  const finish = ({ programId, id, what }: AgendaItem, index: number) =>
    settling.settle(
      { key: id, index },
      () => finishNextAction(world, { programId, nextActionId: id }),
      t('agenda.said', { what }),
    );

  return (
    <>
      <SettlingNote settling={settling} />
      {items.length > 0 && (
        <ol className="agenda" ref={listRef}>
          {items.map((item, index) => (
            <li key={item.id}>
              {item.due !== items[index - 1]?.due && (
                <h3 className="agenda-head">
                  {t(`agenda.${item.due}`)} <span className="count">{formatNumber(countOf(item.due))}</span>
                </h3>
              )}
              <AgendaRow
                item={item}
                today={today}
                showsProgram={showsProgram}
                isShort={isShort}
                isBusy={settling.task.isBusy}
                failure={settling.failureOf(item.id)}
                {...(onOpen && { onOpen })}
                onDone={() => finish(item, index)}
              />
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
