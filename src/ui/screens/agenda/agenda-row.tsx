import type { AgendaItem } from '../../../actions/read-agenda';
import type { Day } from '../../../domain/ids';
import { ErrorNote } from '../../components/error-note';
import { IconButton } from '../../components/icon-button';
import { formatDue } from '../../format/format-due';
import { t } from '../../locales/page-words';

/** One thing to do: what, about whom, until when, by whom; done with one press. */
export function AgendaRow({
  item: { contactId, programId, what, dueOn, due, name, company, owner, programName },
  today,
  showsProgram,
  isShort,
  isBusy,
  failure,
  onOpen,
  onDone,
}: {
  item: AgendaItem;
  today: Day;
  showsProgram: boolean;
  /** There is no room for whose it is to do. */
  isShort: boolean;
  isBusy: boolean;
  /** Why it could not be done. */
  failure: string | null;
  /** Called for the address of the contact, where a link alone would open it in the wrong place. */
  onOpen?: (hash: string) => void;
  onDone: () => void;
}) {
  const hash = `#/in/${encodeURIComponent(programId)}/contacts/${encodeURIComponent(contactId ?? '')}`;
  const about = [contactId === null ? name : '', company, isShort ? '' : owner, showsProgram ? programName : ''];
  return (
    <div className="agenda-item">
      <IconButton
        icon="check"
        label={name === '' ? t('agenda.done', { what }) : t('agenda.done.of', { what, name })}
        isFramed
        isBusy={isBusy}
        onPress={onDone}
      />
      <div className="agenda-text">
        <p className="agenda-what">{what}</p>
        <p className="soft small">
          {contactId !== null && (
            <a
              href={hash}
              onClick={(event) => {
                if (onOpen === undefined) return;
                event.preventDefault();
                onOpen(hash);
              }}
            >
              {name === '' ? t('agenda.contact') : name}
            </a>
          )}
          {about
            .filter((part) => part !== '')
            .map((part, index) => (index > 0 || contactId !== null ? ` · ${part}` : part))}
        </p>
      </div>
      <p className={due === 'overdue' ? 'agenda-due tone-warn toned' : 'agenda-due soft'}>{formatDue(dueOn, today)}</p>
      {failure !== null && <ErrorNote text={failure} />}
    </div>
  );
}
