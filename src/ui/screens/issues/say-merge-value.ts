import type { Contact } from '../../../domain/contact';
import type { MergeField } from '../../../domain/merge-field';
import { say } from '../../../domain/said';
import { sayValue } from '../../components/say-value';
import { formatDay, formatInstant } from '../../format/format-dates';
import { sayIt } from '../../locales/card-words';
import { t } from '../../locales/page-words';

/** A field's value of one of two contacts in words instead of the codes that are stored; `text` is what stands there otherwise. */
export function sayMergeValue(contact: Contact, field: MergeField, text: string): string {
  if (text === '') return '';
  switch (field) {
    case 'status':
    case 'leftOn':
      return sayValue(field, text);
    case 'searchable':
      return t(contact.searchable === true ? 'fact.yes' : 'fact.no');
    case 'verifiedAt':
      return formatInstant(text);
    case 'buyingRole':
      return contact.buyingRole === undefined ? text : t(`role.${contact.buyingRole}`);
    case 'sentiment':
      return contact.sentiment === undefined ? text : t(`sentiment.${contact.sentiment}`);
    case 'participations':
      return sayParticipations(contact);
    default:
      return text;
  }
}

function sayParticipations({ participations }: Contact): string {
  const list = participations.map(({ type, consent, validUntil }) => {
    const until = validUntil === undefined ? '' : `, ${t('consent.until', { day: formatDay(validUntil) })}`;
    return `${t(`part.${type}`)} (${t(`consent.${consent}`)}${until})`;
  });
  return sayIt(say('shown.value', { value: { list, joined: 'apart' } }));
}
