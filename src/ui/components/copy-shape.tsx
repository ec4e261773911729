import { useState } from 'preact/hooks';
import { t } from '../locales/card-words';
import { sayError } from '../format/say-error';

/** Where copying stands: not begun, done, refused by the browser with the shape to be copied by hand, or failed. */
type Copying = { state: 'idle' | 'copied' } | { state: 'refused'; shape: string } | { state: 'failed'; error: string };

/** Copies the shape of a LinkedIn page, for a report that LinkedIn has changed it. */
export function CopyShape({ take }: { take: () => Promise<string> }) {
  const [copying, setCopying] = useState<Copying>({ state: 'idle' });
  const copy = async () => {
    try {
      const shape = await take();
      if (shape === '') throw new Error(t('shape.none'));
      const isCopied = await navigator.clipboard.writeText(shape).then(
        () => true,
        () => false,
      );
      setCopying(isCopied ? { state: 'copied' } : { state: 'refused', shape });
    } catch (error) {
      setCopying({ state: 'failed', error: sayError(error) });
    }
  };
  return (
    <>
      <button className="button" type="button" onClick={() => void copy()}>
        {t('shape.copy')}
      </button>
      <p className="soft small" aria-live="polite">
        {copying.state === 'failed' ? copying.error : t(`shape.${copying.state}`)}
      </p>
      {copying.state === 'refused' && (
        <textarea
          ref={(field) => field?.select()}
          className="field"
          aria-label={t('shape.copy')}
          readOnly
          value={copying.shape}
        />
      )}
    </>
  );
}
