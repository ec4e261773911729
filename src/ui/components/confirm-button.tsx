import { useState } from 'preact/hooks';
import { t } from '../locales/page-words';

/** A button whose step is weighty enough to ask once more: pressed, it shows the question in its place. */
export function ConfirmButton({
  label,
  question,
  action,
  isBusy,
  onConfirm,
}: {
  label: string;
  question: string;
  action: string;
  isBusy: boolean;
  onConfirm: () => void;
}) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking)
    return (
      <button className="button plain" type="button" disabled={isBusy} onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  return (
    <span className="row" role="group" aria-label={question}>
      <span>{question}</span>
      <button
        ref={(button) => button?.focus()}
        className="button danger"
        type="button"
        onClick={() => {
          setAsking(false);
          onConfirm();
        }}
      >
        {action}
      </button>
      <button className="button plain" type="button" onClick={() => setAsking(false)}>
        {t('do.cancel')}
      </button>
    </span>
  );
}
