import { sayChanged, type PageField } from '../../domain/page-field';
import { Icon } from '../components/icon';

/** What could not be read of a page that LinkedIn has changed, beside a verdict that needs none of it. */
export function ChangedNote({ fields }: { fields: readonly PageField[] }) {
  if (fields.length === 0) return null;
  return (
    <p className="note tone-warn">
      <Icon name="warning" />
      {sayChanged(fields)}.
    </p>
  );
}
