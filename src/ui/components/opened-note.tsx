import { t } from '../locales/card-words';

/** How many profiles were opened today, and why that is worth knowing. */
export function OpenedNote({ count }: { count: number }) {
  return (
    <p className="soft small">
      {t.count('run.opened', count)} {t('run.opened.why')}
    </p>
  );
}
