import { useState } from 'preact/hooks';
import { takeFocus, useOpenerFocus } from '../hooks/use-opener-focus';
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
  const openerRef = useOpenerFocus(isAsking);
  if (!isAsking)
    return (
      <button
        ref={openerRef}
        className="button plain"
        type="button"
        aria-disabled={isBusy}
        onClick={() => setAsking(!isBusy)}
      >
        {label}
      </button>
    );
  return (
    <span className="row" role="group" aria-label={question}>
      <span>{question}</span>
      <button
        ref={takeFocus}
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
