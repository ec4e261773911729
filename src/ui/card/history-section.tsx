import type { Event } from '../../domain/event';
import type { Instant } from '../../domain/ids';
import { formatAgo, formatInstant } from '../format/format-dates';
import { sayIt, t } from '../locales/card-words';
import { Fold } from './fold';

/** The latest events about the contact, newest first. */
export function HistorySection({ events, now }: { events: Event[]; now: Instant }) {
  return (
    <Fold name="history" label={t('card.history')}>
      {events.length === 0 ? <p className="soft">{t('card.history.none')}</p> : <EventList events={events} now={now} />}
    </Fold>
  );
}

function EventList({ events, now }: { events: Event[]; now: Instant }) {
  return (
    <ol className="history">
      {events.map((event) => (
        <li key={event.id}>
          <time className="soft small" dateTime={event.at} title={formatInstant(event.at)}>
            {formatAgo(event.at, now)}
            {event.undoneBy !== undefined && ` · ${t('card.undone')}`}
          </time>
          <span className={event.undoneBy === undefined ? '' : 'undone'}>{sayIt(event.summary)}</span>
        </li>
      ))}
    </ol>
  );
}
