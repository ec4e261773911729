import type { Contact } from '../domain/contact';
import type { CorrectionEvidence } from '../domain/correction';
import { readField } from '../domain/correctable-value';
import type { Event } from '../domain/event';
import type { Id } from '../domain/ids';
import { isNameless } from '../domain/is-nameless';
import { noteFlaw } from '../domain/note-flaw';
import { profileUrl } from '../domain/profile-url';
import { say } from '../domain/said';
import { readTextByHand } from '../domain/text-by-hand';
import { readEmail } from '../exchange/values/read-email';
import { findPhoneFlaw } from '../exchange/values/find-phone-flaw';
import { cellProfileId } from '../identity/cell-profile-id';
import type { ProgramRecords } from '../store/program-records';
import { ActionError } from './action-error';
import { CORRECT_JOB } from './correct-job';
import { correctName } from './correct-name';
import { needContact, needProgram } from './need';
import { RecordDraft } from './record-draft';
import { sayChange } from './say-change';
import { settleFindings } from './settle-judgement';
import type { World } from './world';

/** The fields that are mended on Muster's own page. */
export type MendableField = 'name' | 'email' | 'phone' | 'mobile' | 'title' | 'company' | 'profileUrl';

const BY_HAND = say('event.mendedByHand');

type Mend = (draft: RecordDraft, value: string, evidence: CorrectionEvidence, records: ProgramRecords) => Promise<void>;

const MEND: Record<MendableField, Mend> = {
  name: mendName,
  email: mendEmail,
  phone: (...mend) => mendPhone('phone', ...mend),
  mobile: (...mend) => mendPhone('mobile', ...mend),
  title: CORRECT_JOB.title,
  company: CORRECT_JOB.company,
  profileUrl: mendProfile,
};

/**
 * Sets a field of a contact to what the user wrote: the record changes, and the correction waits in the queue. A blank takes an e-mail address or a
 * phone number away. Answers null when the record says so already; throws an `ActionError` for what cannot be a value of the field. Not for the
 * service worker: what checks phone numbers is large.
 */
export async function mendField(
  world: World,
  {
    programId,
    contactId,
    field,
    value: written,
  }: { programId: Id; contactId: Id; field: MendableField; value: string },
): Promise<Event | null> {
  const value = readValue(field, written);
  return world.store.transact(programId, async (write) => {
    const { records } = write;
    const contact = await needContact(records, contactId);
    const before = readMended(contact, field);
    if (before === value) return null;
    const draft = await RecordDraft.of(world, records, contact);
    const evidence = { sentence: BY_HAND, excerpt: value, url: '', seenAt: draft.at };
    await MEND[field](draft, value, evidence, records);
    await draft.save(write);
    const judgement = (await records.judgements.latestOf([contactId])).get(contactId);
    const finding = judgement?.verdict.findings.find((one) => one.field === field);
    if (judgement !== undefined && finding !== undefined)
      await write.put('judgements', [settleFindings(judgement, [finding.field], 'accepted', draft.at)]);
    const change = sayChange(NAMED[field], before, readMended(draft.contact, field));
    const summary = say('event.mended', { name: contact.name.full, change });
    return write.event({ id: world.newId(), at: draft.at, action: 'edit-contact', summary, contactIds: [contactId] });
  });
}

/** What the record says in a field. An e-mail address in the place of a name is none. */
function readMended(contact: Contact, field: MendableField): string {
  if (field !== 'name') return readField(contact, field);
  return isNameless(contact.name.full) ? '' : contact.name.full;
}

/** What each field is called in a sentence. */
const NAMED = {
  name: 'name',
  email: 'email',
  phone: 'phone',
  mobile: 'mobile',
  title: 'title',
  company: 'company',
  profileUrl: 'profile',
} as const satisfies Record<MendableField, string>;

const MAY_BE_BLANK: readonly MendableField[] = ['email', 'phone', 'mobile'];

function readValue(field: MendableField, written: string): string {
  if (written.trim() === '') {
    if (MAY_BE_BLANK.includes(field)) return '';
    throw new ActionError(say('refused.blank', { field: say(`event.field.${NAMED[field]}`) }));
  }
  const read = readTextByHand(written);
  if ('refusal' in read) throw new ActionError(say('refused.oneValue'));
  return read.value;
}

async function mendName(draft: RecordDraft, value: string, evidence: CorrectionEvidence): Promise<void> {
  if (isNameless(value)) throw new ActionError(say('refused.addressForName'));
  correctName(draft, { value, isEdited: false, evidence });
}

async function mendEmail(draft: RecordDraft, value: string, evidence: CorrectionEvidence): Promise<void> {
  const { email, flaw } = readEmail(value);
  if (flaw !== undefined) throw new ActionError(say('refused.noEmail'));
  draft.correct('email', { value: email, isEdited: false, evidence });
  draft.contact = noteFlaw(draft.contact, 'email', undefined);
}

/** A number whose length seems wrong is taken, and stays on the list: the user may know better. */
async function mendPhone(
  field: 'phone' | 'mobile',
  draft: RecordDraft,
  value: string,
  evidence: CorrectionEvidence,
  records: ProgramRecords,
): Promise<void> {
  const { phoneRegion } = await needProgram(records);
  const flaw = value === '' ? undefined : findPhoneFlaw(value, phoneRegion);
  if (flaw === 'malformed') throw new ActionError(say('refused.noPhone'));
  draft.correct(field, { value, isEdited: false, evidence });
  draft.contact = noteFlaw(draft.contact, field, flaw);
}

/** Any address of LinkedIn's is learnt; only one with a member's own name in it is one that a system of record holds. */
async function mendProfile(draft: RecordDraft, value: string, evidence: CorrectionEvidence): Promise<void> {
  const id = cellProfileId(value);
  if (id === null) throw new ActionError(say('refused.noProfileAddress'));
  if (id.kind === 'slug')
    return draft.correct('profileUrl', { value: profileUrl(id.value), isEdited: false, evidence });
  const { contact, at } = draft;
  if (contact.profiles.some(({ kind, value: known }) => kind === id.kind && known === id.value)) return;
  const profiles = [...contact.profiles, { ...id, learntAt: at, source: 'user' as const }];
  draft.contact = { ...contact, profiles, updatedAt: at };
}
