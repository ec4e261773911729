import type { MendableField } from '../../../actions/mend-field';
import type { IssueLine } from '../../../actions/read-issues';
import { ErrorNote } from '../../components/error-note';
import { Icon } from '../../components/icon';
import { sayIt } from '../../locales/card-words';
import { t } from '../../locales/page-words';
import { MendForm } from './mend-form';
import { Person } from './person';

/** A contact with what is wrong, the fields to mend it in, and the way to leave it. */
export function IssueRow({
  line,
  failure,
  isBusy,
  onMend,
  onLeave,
}: {
  line: IssueLine;
  /** Why the last step here failed. */
  failure: string | null;
  isBusy: boolean;
  onMend: (field: MendableField, value: string) => void;
  onLeave: () => void;
}) {
  const { name, sentence, mend, searchUrl } = line;
  return (
    <li className="issue">
      <div className="issue-about">
        <Person person={line} />
        {mend.some(({ value }) => value !== '') && <p className="small">{sayIt(sentence)}</p>}
      </div>
      <div className="issue-mend">
        {mend.map(({ field, value }) => (
          <MendForm
            key={field}
            name={name}
            field={field}
            value={value}
            isLabelled={mend.length > 1}
            isBusy={isBusy}
            isWrong={failure !== null}
            onMend={(mended) => onMend(field, mended)}
          />
        ))}
        {failure !== null && <ErrorNote text={failure} />}
        <div className="row">
          {searchUrl !== undefined && (
            <a
              className="button plain"
              href={searchUrl}
              target="_blank"
              rel="noopener noreferrer"
              aria-label={t('issues.search.of', { name })}
            >
              {t('issues.search')}
              <Icon name="external" />
            </a>
          )}
          <button
            className="button plain"
            type="button"
            aria-disabled={isBusy}
            aria-label={t('issues.leave.of', { sentence: sayIt(sentence), name })}
            onClick={onLeave}
          >
            {t('issues.leave')}
          </button>
        </div>
      </div>
    </li>
  );
}
