import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../components/icon';
import { Mark } from '../../components/mark';
import { isPageIcon, PageIcon } from '../../components/page-icon';
import type { ProgramChoice } from '../../hooks/use-program';
import { useSettings } from '../../hooks/use-settings';
import { formatNumber } from '../../format/format-number';
import { t } from '../../locales/page-words';
import { nameScreen, NAV_LINKS } from './nav-links';
import { SampleNote } from './sample-note';
import { useNavCounts } from './use-nav-counts';

/** The way to every screen, the program that is shown, and what keeps Muster quiet on LinkedIn. */
export function DashboardNav({
  screen,
  choice,
  onVisit,
}: {
  screen: string;
  choice: ProgramChoice;
  /** A screen was asked for, if only the one that shows. */
  onVisit: () => void;
}) {
  const { settings } = useSettings();
  const { programs = [], program, choose } = choice;
  const counts = useNavCounts(program?.id);
  const listRef = useRef<HTMLUListElement>(null);
  // On a narrow screen the ways stand in a row that scrolls.
  useEffect(() => {
    listRef.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [screen]);
  return (
    <nav className="side" aria-label={t('nav.label')}>
      <a className="brand" href="#/contacts">
        <Mark />
        Muster
      </a>
      {programs.length > 0 && (
        <select
          className="field"
          aria-label={t('nav.program')}
          value={program?.id}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {programs.map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      )}
      {program?.isSample === true && (
        <SampleNote program={program} others={programs.filter(({ id }) => id !== program.id)} />
      )}
      <ul ref={listRef}>
        {NAV_LINKS.map((link) => (
          <li key={link.screen}>
            <a href={`#/${link.screen}`} aria-current={link.screen === screen ? 'page' : undefined} onClick={onVisit}>
              {isPageIcon(link.icon) ? <PageIcon name={link.icon} /> : <Icon name={link.icon} />}
              <span>{nameScreen(link.screen)}</span>
              <Count count={counts[link.screen]} />
            </a>
          </li>
        ))}
      </ul>
      {settings?.isPaused === true && (
        <a className="side-note" href="#/settings">
          <Icon name="pause" />
          {t('nav.paused')}
        </a>
      )}
      {settings?.surface === 'unset' && screen !== 'welcome' && (
        <a className="side-note" href="#/welcome">
          <Icon name="warning" />
          {t('nav.quiet')}
        </a>
      )}
    </nav>
  );
}

/** How much there is to do on a screen; nothing where there is nothing. */
function Count({ count = 0 }: { count: number | undefined }) {
  return count === 0 ? null : <span className="count">{formatNumber(count)}</span>;
}
