import { type PageField, sayFields } from '../../domain/page-field';
import { say } from '../../domain/said';
import { Icon } from '../components/icon';
import { sayIt } from '../locales/card-words';

/** What could not be read of a page that LinkedIn has changed, beside a verdict that needs none of it. */
export function ChangedNote({ fields }: { fields: readonly PageField[] }) {
  if (fields.length === 0) return null;
  return (
    <p className="note tone-warn">
      <Icon name="warning" />
      {sayIt(say('page.changed', { fields: sayFields(fields) }))}
    </p>
  );
}
