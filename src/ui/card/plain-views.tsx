import type { ReactNode } from 'react';
import type { CardModel } from '../../domain/card';
import { Icon, type IconName } from '../components/icon';
import { t } from '../locales/card-words';
import type { CardPort } from './card-port';

/** A state of the card with nothing to decide: a heading, a sentence and perhaps one button. */
function PlainState({
  icon,
  title,
  text,
  children,
}: {
  icon: IconName;
  title: string;
  text: string;
  children?: ReactNode;
}) {
  return (
    <div className="plain-state">
      <h2>
        <Icon name={icon} />
        {title}
      </h2>
      <p className="soft">{text}</p>
      {children}
    </div>
  );
}

/** Shown until the first answer. */
export function LoadingView() {
  return (
    <div className="plain-state">
      <div className="skeleton" aria-hidden="true">
        <span />
        <span />
        <span />
      </div>
      <p className="soft">{t('state.loading')}</p>
    </div>
  );
}

/** Shown when nothing could be shown at all. */
export function FailureView({ error, onRetry }: { error: string; onRetry: () => void }) {
  return (
    <div role="alert">
      <PlainState icon="warning" title={t('state.error.title')} text={error}>
        <button className="button" type="button" onClick={onRetry}>
          {t('do.again')}
        </button>
      </PlainState>
    </div>
  );
}

/** The states in which there is no record to show, each with what it means and what to do. */
export function PlainView({
  model,
  port,
}: {
  model: Exclude<CardModel, { state: 'contact' } | { state: 'ask' }>;
  port: CardPort;
}) {
  switch (model.state) {
    case 'unread':
      return (
        <PlainState
          icon="page"
          title={t('state.unread.title')}
          text={t(`state.unread.${model.observation.page === 'unread' ? model.observation.why : 'unknown-layout'}`)}
        />
      );
    case 'unknown-person': {
      const name = model.observation.page === 'profile' ? model.observation.name?.value : undefined;
      return (
        <PlainState
          icon="person"
          title={name === undefined ? t('state.unknown.nameless') : t('state.unknown.title', { name })}
          text={t('state.unknown.text')}
        />
      );
    }
    case 'nobody': {
      const why = model.observation?.page === 'nobody' ? model.observation.why : null;
      const text = why === 'auth-wall' || why === 'not-found' ? t(`state.nobody.${why}`) : t('state.nobody.text');
      return <PlainState icon="person" title={t('state.nobody.title')} text={text} />;
    }
    case 'paused':
      return (
        <PlainState icon="pause" title={t('state.paused.title')} text={t('state.paused.text')}>
          <button className="button" type="button" onClick={() => void port.openDashboard('settings')}>
            {t('do.settings')}
          </button>
        </PlainState>
      );
    case 'no-program':
      return (
        <PlainState icon="list" title={t('state.noProgram.title')} text={t('state.noProgram.text')}>
          <button className="button primary" type="button" onClick={() => void port.openDashboard('import')}>
            {t('do.import')}
          </button>
        </PlainState>
      );
  }
}
