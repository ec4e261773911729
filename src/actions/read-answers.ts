import type { Answer } from '../domain/answer';
import { profileIdOf } from '../domain/profile-address';
import { pageUrlOf } from '../domain/profile-url';
import type { ProgramRecords } from '../store/program-records';

/** All that the user of a program has said about companies, titles and people, newest first. */
export async function readAnswers(records: ProgramRecords): Promise<Answer[]> {
  const [aliases, rejections] = await Promise.all([records.aliases.all(), records.rejections.all()]);
  const contacts = await records.contacts.many(rejections.map(({ contactId }) => contactId));
  const names = new Map(contacts.map(({ id, name }) => [id, name.full]));
  const answers: Answer[] = [
    ...aliases.map(({ id, at, about, same, shown }): Answer => ({ id, at, about, same, shown })),
    ...rejections.map(({ id, at, contactId, profileKeys }): Answer => ({
      id,
      at,
      about: 'person',
      contactId,
      name: names.get(contactId) ?? '',
      url: pageUrlOf(profileKeys.map(profileIdOf)),
    })),
  ];
  return answers.sort((one, other) => (one.at < other.at ? 1 : one.at > other.at ? -1 : 0));
}
