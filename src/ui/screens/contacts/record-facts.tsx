import type { ComponentChildren } from 'preact';
import type { Contact } from '../../../domain/contact';
import type { Employment } from '../../../domain/employment';
import { FactList } from '../../components/fact-list';
import { More } from '../../components/more';
import { formatMonth } from '../../format/format-dates';
import { t } from '../../locales/page-words';

/** The rest of what the record holds, the fields without a value left out. */
export function RecordFacts({ contact }: { contact: Contact }) {
  const custom = Object.entries(contact.custom).filter(([, value]) => value !== '');
  const facts: [string, ComponentChildren][] = [
    [t('contacts.email'), contact.email],
    [t('contacts.phone'), [contact.phone, contact.mobile].filter(Boolean).join(', ')],
    [t('contacts.location'), contact.location],
    [t('contacts.searchable'), contact.searchable === null ? '' : t(contact.searchable ? 'fact.yes' : 'fact.no')],
    [t('contacts.owner'), contact.owner],
    [t('contacts.left'), contact.leftOn && formatMonth(contact.leftOn)],
    [t('contacts.ids'), contact.externalIds.map(({ id }) => id).join(', ')],
    [t('contacts.notes'), contact.notes],
  ];
  return (
    <section className="card-section">
      <h3>{t('contacts.record')}</h3>
      <FactList facts={facts.filter(([, value]) => Boolean(value))} />
      {contact.employments.length > 0 && (
        <More label={t('contacts.employments')}>
          <ul className="history">
            {contact.employments.map((job) => (
              <li key={`${job.company}|${job.title}|${job.recordedAt}`}>
                {[job.title, job.company].filter((part) => part !== '').join(' · ')}{' '}
                <span className="soft">{describeTime(job)}</span>
              </li>
            ))}
          </ul>
        </More>
      )}
      {custom.length > 0 && (
        <More label={t('contacts.custom')}>
          <FactList facts={custom} />
        </More>
      )}
    </section>
  );
}

function describeTime({ start, end, state }: Employment): string {
  if (start !== undefined && end !== undefined)
    return t('contacts.range', { start: formatMonth(start), end: formatMonth(end) });
  if (end !== undefined) return t('contacts.until', { end: formatMonth(end) });
  if (state === 'ended') return t('contacts.ended');
  return start === undefined ? t('contacts.current') : t('contacts.from', { start: formatMonth(start) });
}
