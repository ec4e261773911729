import type { CardModel } from '../../domain/card';
import { CopyShape } from '../components/copy-shape';
import type { IconName } from '../components/icon';
import { t } from '../locales/card-words';
import type { CardPort } from './card-port';
import { PlainState } from './plain-state';

/** Shown until the first answer. */
export function LoadingView() {
  return <p className="plain-state soft">{t('state.loading')}</p>;
}

/** Shown when nothing could be shown at all. */
export function FailureView({ error, onRetry }: { error: string; onRetry: () => void }) {
  return (
    <div role="alert">
      <PlainState icon="warning" title={t('state.error.title')} text={error}>
        <button className="button" onClick={onRetry}>
          {t('do.again')}
        </button>
      </PlainState>
    </div>
  );
}

type PlainModel = Exclude<CardModel, { state: 'contact' | 'ask' | 'unknown-person' }>;

/** The states in which there is no record to show, each with what it means and what to do. */
export function PlainView({ model, port }: { model: PlainModel; port: CardPort }) {
  const [icon, title, text] = describe(model);
  return (
    <PlainState icon={icon} title={title} text={text}>
      {model.state === 'unread' && <CopyShape take={port.shape} />}
      {model.state === 'paused' && (
        <button className="button" onClick={() => void port.openDashboard('settings')}>
          {t('do.settings')}
        </button>
      )}
      {model.state === 'no-program' && (
        <button className="button primary" onClick={() => void port.openDashboard('import')}>
          {t('do.import')}
        </button>
      )}
    </PlainState>
  );
}

function describe(model: PlainModel): [icon: IconName, title: string, text: string] {
  switch (model.state) {
    case 'unread': {
      const why = model.observation.page === 'unread' ? model.observation.why : 'unknown-layout';
      return ['question', t('state.unread.title'), t(`state.unread.${why}`)];
    }
    case 'nobody': {
      const why = model.observation?.page === 'nobody' ? model.observation.why : null;
      const isTold = why === 'auth-wall' || why === 'not-found';
      return ['person', t('state.nobody.title'), t(`state.nobody.${isTold ? why : 'text'}`)];
    }
    case 'paused':
      return ['pause', t('state.paused.title'), t('state.paused.text')];
    case 'no-program':
      return ['plus', t('state.noProgram.title'), t('state.noProgram.text')];
  }
}
