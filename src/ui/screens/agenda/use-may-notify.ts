import { useEffect, useState } from 'preact/hooks';
import { mayNotify, watchPermissions } from '../../../platform/notifications';

/** Whether the browser permits notifications, kept fresh; null until it is known. */
export function useMayNotify(): boolean | null {
  const [may, setMay] = useState<boolean | null>(null);
  useEffect(() => {
    const ask = () => void mayNotify().then(setMay);
    ask();
    return watchPermissions(ask);
  }, []);
  return may;
}
