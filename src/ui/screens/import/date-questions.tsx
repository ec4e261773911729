import type { Column, ImportField } from '../../../actions/import-protocol';
import { t } from '../../locales/page-words';
import type { Draft } from './draft';
import { readBothWays } from './read-both-ways';
import type { Act } from './use-import';

/** The fields that are filled with dates; in any other column it does not matter how a date is read. */
const DATE_FIELDS: ReadonlySet<string> = new Set<ImportField>([
  'leftOn',
  'nextActionDueOn',
  'verifiedAt',
  'modifiedAt',
  'publishedOn',
  'usedOn',
  'submittedOn',
  'nominationDueOn',
]);

/** Asks how dates such as 03/04/2026 are meant, where no cell of the column tells. An answer can be changed. */
export function DateQuestions({ draft, act }: { draft: Draft; act: Act }) {
  const { recognition, layout, columns } = draft;
  const orders = layout.dateOrders ?? {};
  const asked = recognition.columns.filter(
    ({ index, use, dateOrder }) =>
      DATE_FIELDS.has(columns[index] ?? use) && (dateOrder === 'unclear' || orders[index] !== undefined),
  );
  if (asked.length === 0) return null;
  return (
    <section className="panel">
      <h2>{t('import.dates')}</h2>
      {asked.map((column) => (
        <DateQuestion
          key={column.index}
          column={column}
          chosen={orders[column.index]}
          onChoose={(order) => act({ step: 'relaid', layout: { dateOrders: { ...orders, [column.index]: order } } })}
        />
      ))}
      <p className="soft">{t('import.date.text')}</p>
    </section>
  );
}

type Order = 'day-first' | 'month-first';
const ORDERS: readonly Order[] = ['day-first', 'month-first'];

function DateQuestion({
  column: { index, header, samples },
  chosen,
  onChoose,
}: {
  column: Column;
  chosen: Order | undefined;
  onChoose: (order: Order) => void;
}) {
  const readings = readBothWays(samples);
  return (
    <fieldset className="options">
      <legend>{t('import.date', { column: header, sample: readings?.sample ?? samples[0] ?? '' })}</legend>
      {ORDERS.map((order) => (
        <label key={order} className="option">
          <input type="radio" name={`date-${index}`} checked={chosen === order} onChange={() => onChoose(order)} />
          <span>
            {readings?.[order]} <span className="soft">{t(`import.date.${order}`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
