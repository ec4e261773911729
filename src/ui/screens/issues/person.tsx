import type { Id } from '../../../domain/ids';
import { sayJob } from '../../components/say-job';

/** A contact by name, with the way to the record, and the job. */
export function Person({
  person: { contactId, name, title, company },
}: {
  person: { contactId: Id; name: string; title: string; company: string };
}) {
  return (
    <p>
      <a href={`#/contacts/${encodeURIComponent(contactId)}`}>{name}</a>
      <span className="soft small block">{sayJob({ title, company })}</span>
    </p>
  );
}
