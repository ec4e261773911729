import type { ComponentChildren } from 'preact';
import type { ContactCard } from '../../domain/card';
import type { Instant } from '../../domain/ids';
import { localDay } from '../../platform/clock';
import { FactList } from '../components/fact-list';
import { formatAgo } from '../format/format-dates';
import { t } from '../locales/card-words';
import { NextActionText } from './next-action-text';
import { ParticipationList } from './participation-list';
import { UsesMeter } from './uses-meter';

/** What is known about the advocate: uses, next action, what they take part in, their part in buying. */
export function FactsSection({
  shown,
  now,
  tools = {},
  children,
}: {
  shown: ContactCard;
  now: Instant;
  /** What can be done about uses and the next action, beside each. */
  tools?: { uses?: ComponentChildren; next?: ComponentChildren };
  /** A form that one of them has opened. */
  children?: ComponentChildren;
}) {
  const { contact, nextAction } = shown;
  const today = localDay(now);
  const bond = [
    contact.buyingRole && t(`role.${contact.buyingRole}`),
    contact.sentiment && t(`sentiment.${contact.sentiment}`),
  ].filter(Boolean);
  return (
    <section className="card-section facts-section">
      <FactList
        facts={[
          [
            t('fact.uses'),
            <div className="fact">
              <UsesMeter shown={shown} />
              {tools.uses}
            </div>,
          ],
          [
            t('fact.next'),
            <div className="fact">
              <NextActionText nextAction={nextAction} today={today} />
              {tools.next}
            </div>,
          ],
          [t('fact.parts'), <ParticipationList participations={contact.participations} today={today} />],
          ...(bond.length === 0 ? [] : [[t('fact.bond'), bond.join(' · ')] as const]),
          [
            t('fact.verified'),
            contact.verifiedAt === undefined ? t('fact.verified.never') : formatAgo(contact.verifiedAt, now),
          ],
        ]}
      />
      {children}
    </section>
  );
}
