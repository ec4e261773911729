import { useState } from 'preact/hooks';
import type { ConnectionsFound as Found } from '../../../actions/import-protocol';
import { ChangeText } from '../../components/change-text';
import { Icon } from '../../components/icon';
import { NumberStrip } from '../../components/number-strip';
import { Pager } from '../../components/pager';
import { sayJob } from '../../components/say-job';
import { sayIt } from '../../locales/card-words';
import { t } from '../../locales/page-words';
import type { ConnectionsCheck } from './import-stage';
import { StageTitle } from './stage-title';
import type { Act } from './use-import';

const SHOWN = 50;

/** What the user's own connections show: numbers, and the likely changes, to be put on the review list. */
export function ConnectionsFound({
  check,
  act,
}: {
  check: Extract<ConnectionsCheck, { phase: 'compared' | 'kept' }>;
  act: Act;
}) {
  const [offset, setOffset] = useState(0);
  const { found } = check;
  const { likely } = found;
  return (
    <section className="panel">
      <StageTitle>{t.count('connections.found', likely.length)}</StageTitle>
      <NumberStrip
        numbers={[
          { label: t('connections.total'), value: found.connections },
          { label: t('connections.matched'), value: found.matched },
          { label: t('connections.agreeing'), value: found.agreeing, tone: 'good' },
          { label: t('connections.unclear'), value: found.unclear },
          { label: t('connections.doubtful'), value: found.doubtful },
        ]}
      />
      <p className="soft">{likely.length === 0 ? t('connections.found.none') : t('connections.found.text')}</p>
      {check.phase === 'compared' && likely.length > 0 && (
        <div className="row">
          <button
            className="button primary"
            type="button"
            disabled={check.isKeeping}
            onClick={() => act({ step: 'kept' })}
          >
            {t.count('connections.keep', likely.length)}
          </button>
        </div>
      )}
      {check.phase === 'kept' && (
        <div className="row">
          <p role="status">{t.count('connections.kept', check.kept.added)}</p>
          <a className="button primary" href="#/review">
            {t('connections.review')}
          </a>
        </div>
      )}
      <ul className="lines">
        {likely.slice(offset, offset + SHOWN).map((one) => (
          <LikelyLine key={one.contactId} one={one} />
        ))}
      </ul>
      <Pager offset={offset} size={SHOWN} total={likely.length} onTurn={setOffset} />
    </section>
  );
}

function LikelyLine({ one: { name, stored, seen, sentence, profileUrl } }: { one: Found['likely'][number] }) {
  return (
    <li className="line row-line">
      <span className="row-name">
        <strong>{name}</strong>
        <a className="small block" href={profileUrl} target="_blank" rel="noreferrer">
          {t('contacts.openProfile')} <Icon name="external" />
          <span className="sr-only">: {name}</span>
        </a>
      </span>
      <span className="grow changes">
        <ChangeText from={sayJob(stored)} to={sayJob(seen)} />
        <span className="soft block">{sayIt(sentence)}</span>
      </span>
    </li>
  );
}
