import { t } from '../locales/page-words';

/** Steps through a long list, so many entries at a time. Nothing where all of it shows. */
export function Pager({
  offset,
  size,
  total,
  onTurn,
}: {
  offset: number;
  size: number;
  total: number;
  onTurn: (offset: number) => void;
}) {
  if (total <= size) return null;
  const end = Math.min(total, offset + size);
  return (
    <div className="row pager">
      <button
        className="button"
        type="button"
        disabled={offset === 0}
        onClick={() => onTurn(Math.max(0, offset - size))}
      >
        {t('pager.back')}
      </button>
      <button className="button" type="button" disabled={end >= total} onClick={() => onTurn(offset + size)}>
        {t('pager.next')}
      </button>
      <span className="soft" role="status">
        {t('pager.range', { first: offset + 1, last: end, total })}
      </span>
    </div>
  );
}
