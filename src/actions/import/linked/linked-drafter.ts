import { externalKey } from '../../../domain/external-id';
import type { Id } from '../../../domain/ids';
import { isSame } from '../../../domain/is-same';
import { say } from '../../../domain/said';
import type { ContactLink, ImportedOf } from '../../../exchange/imported-linked';
import type { RecordRows } from '../../../store/record-rows';
import type { ImportInput } from '../../import-plan';
import type { ContactDirectory } from '../contact-directory';
import type { ImportTools } from '../import-tools';
import { isOtherRecord } from '../is-other-record';
import { RowReport } from '../row-report';
import { LinkResolver, type ResolvedLinks } from './link-resolver';
import type { LinkedContext, LinkedKind, LinkedRows } from './linked-rows';

/** Turns the rows of one kind of file into records, one after the other. */
export class LinkedDrafter<K extends LinkedKind> {
  readonly report = new RowReport();
  readonly added: RecordRows[K][] = [];
  readonly updated: { before: RecordRows[K]; after: RecordRows[K] }[] = [];
  /** Contacts that rows name and the program does not have. */
  readonly unlinked: { line: number; name: string }[] = [];
  readonly #kind: LinkedRows<K>;
  readonly #context: LinkedContext;
  readonly #links: LinkResolver;
  readonly #byKey = new Map<string, RecordRows[K][]>();
  readonly #takenBy = new Map<Id, number>();

  constructor(
    known: readonly RecordRows[K][],
    directory: ContactDirectory,
    tools: ImportTools,
    kind: LinkedRows<K>,
    { programId, answers = {} }: ImportInput,
  ) {
    this.#kind = kind;
    this.#context = { ...tools, programId };
    this.#links = new LinkResolver(directory, tools, answers, kind.makesAccounts);
    for (const record of known) this.#keep(record);
  }

  /** Takes a row with its links, or asks about them, or refuses it. */
  take(row: ImportedOf[K], isErased: boolean): void {
    const name = this.#kind.nameOf(row);
    if (isErased) return this.report.leaveOut(row, name, 'erased');
    const links = this.#links.resolve(row, this.#kind.contactsOf(row));
    if (links === 'skip') return this.report.leaveOut(row, name, 'skipped');
    if ('questions' in links) return this.report.ask(row, name, links.questions);
    const missing = this.#kind.contactsOf(row).filter((_, place) => links.contactIds[place] === null);
    if (this.#kind.needsContact && missing[0] !== undefined)
      return this.report.refuse(row, say('row.noContact', { name: nameOfLink(missing[0]) }));
    this.#merge(row, name, links, missing);
  }

  #merge(row: ImportedOf[K], name: string, found: ResolvedLinks, missing: readonly ContactLink[]): void {
    const links = { ...found, accountId: this.#kind.makesAccounts ? this.#links.accountOf(found) : null };
    const blank = this.#kind.make(row, links, this.#context);
    const draft = this.#kind.merge(blank, row, links, this.#context);
    const known = this.#find(draft);
    const after = known === undefined ? draft : this.#kind.merge(known, row, links, this.#context);
    const earlier = known === undefined ? undefined : this.#takenBy.get(known.id);
    if (earlier !== undefined) return this.#takeRepeat(row, name, earlier, isSame(known, after));
    this.#takenBy.set(after.id, row.line);
    this.unlinked.push(...missing.map((link) => ({ line: row.line, name: nameOfLink(link) })));
    const outcome = known === undefined ? 'added' : isSame(known, after) ? 'unchanged' : 'updated';
    if (known === undefined) this.added.push(after);
    else if (outcome === 'updated') this.updated.push({ before: known, after });
    if (outcome !== 'unchanged') this.#keep(after, known);
    this.report.rows.push({ line: row.line, outcome, recordId: after.id, name, fields: [] });
  }

  /** A row that turns out to be the record of an earlier one: one with it when it changes nothing, else refused. */
  #takeRepeat(row: ImportedOf[K], name: string, earlier: number, saysTheSame: boolean): void {
    if (saysTheSame) return this.report.leaveOut(row, name, 'merged');
    this.report.refuse(row, say(`row.same.${this.#kind.table}`, { line: earlier }));
  }

  /** The record by now that this one is: by external id, else by what it is known by, unless its system knows that under another id. */
  #find(draft: RecordRows[K]): RecordRows[K] | undefined {
    const byId = draft.externalIds.flatMap((id) => this.#byKey.get(externalKey(id)) ?? [])[0];
    if (byId !== undefined) return byId;
    const alike = this.#byKey.get(`key:${this.#kind.keyOf(draft)}`) ?? [];
    return alike.find((known) => !isOtherRecord(known, draft.externalIds) && this.#kind.isSame(known, draft));
  }

  /** Keeps a record to be found, in the place of what it was before. */
  #keep(record: RecordRows[K], before?: RecordRows[K]): void {
    for (const key of before === undefined ? [] : this.#keysOf(before))
      this.#byKey.set(
        key,
        (this.#byKey.get(key) ?? []).filter((known) => known !== before),
      );
    for (const key of this.#keysOf(record)) {
      const others = this.#byKey.get(key);
      if (others === undefined) this.#byKey.set(key, [record]);
      else others.push(record);
    }
  }

  #keysOf(record: RecordRows[K]): string[] {
    return [...record.externalIds.map(externalKey), `key:${this.#kind.keyOf(record)}`];
  }
}

function nameOfLink({ name, externalId }: ContactLink): string {
  return name === undefined || name === '' ? (externalId?.id ?? '') : name;
}
