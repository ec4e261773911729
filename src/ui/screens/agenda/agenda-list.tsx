import { finishNextAction } from '../../../actions/life-cycle/finish-next-action';
import type { AgendaItem } from '../../../actions/read-agenda';
import { localDay } from '../../../platform/clock';
import { SettlingNote } from '../../components/settling-note';
import { formatNumber } from '../../format/format-number';
import { useLineFocus, useSettling } from '../../hooks/use-settling';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';
import { AgendaRow } from './agenda-row';

/** What is due, under overdue, today and this week; what is done leaves the list, and can be undone where it was. */
export function AgendaList({
  items,
  most = Infinity,
  onOpen,
}: {
  /** The most urgent first. */
  items: readonly AgendaItem[];
  /** So many show, and each with less; all of them where it is left out. */
  most?: number;
  /** Opens an address of the dashboard, for a page that is not the dashboard. */
  onOpen?: (hash: string) => void;
}) {
  const world = useWorld();
  const settling = useSettling();
  const shown = items.slice(0, most);
  const listRef = useLineFocus(
    settling,
    shown.map(({ id }) => id),
  );
  const today = localDay(world.now());
  const showsProgram = new Set(items.map(({ programId }) => programId)).size > 1;
  const countOf = (due: AgendaItem['due']) => items.filter((item) => item.due === due).length;

  const finish = ({ programId, id, what }: AgendaItem, index: number) =>
    settling.settle(
      { key: id, index },
      () => finishNextAction(world, { programId, nextActionId: id }),
      t('agenda.said', { what }),
    );

  return (
    <>
      <SettlingNote settling={settling} />
      {shown.length > 0 && (
        <ol className="agenda" ref={listRef}>
          {shown.map((item, index) => (
            <li key={item.id}>
              {item.due !== shown[index - 1]?.due && (
                <h3 className="agenda-head">
                  {t(`agenda.${item.due}`)} <span className="count">{formatNumber(countOf(item.due))}</span>
                </h3>
              )}
              <AgendaRow
                item={item}
                today={today}
                showsProgram={showsProgram}
                isShort={most < Infinity}
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
