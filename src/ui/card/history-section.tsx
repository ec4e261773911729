import type { Event } from '../../domain/event';
import type { Instant } from '../../domain/ids';
import { More } from '../components/more';
import { formatAgo, formatInstant } from '../format/format-dates';
import { sayIt, t } from '../locales/card-words';

/** The latest events about the contact, newest first. */
export function HistorySection({ events, now }: { events: Event[]; now: Instant }) {
  return (
    <section className="card-section">
      <More label={t('card.history')}>
        {events.length === 0 ? (
          <p className="soft">{t('card.history.none')}</p>
        ) : (
          <EventList events={events} now={now} />
        )}
      </More>
    </section>
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
