import { readPart } from './read-part';
import { replaceEntities } from './xml-reader';
import type { ZipEntry } from './zip-directory';

/** One sheet of a workbook. */
export interface WorkbookSheet {
  name: string;
  /** Hidden by whoever made the workbook. */
  isHidden: boolean;
  entry: ZipEntry;
}

/** Where the parts of a workbook are. */
export interface WorkbookParts {
  sheets: WorkbookSheet[];
  /** Days are counted from 1904 on, as old Macs did. */
  isFrom1904: boolean;
  texts: ZipEntry | undefined;
  styles: ZipEntry | undefined;
}

/** Finds the parts of a workbook (ECMA-376 part 1, 12.3); null when the packed file is no workbook. */
export function findWorkbookParts(bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>): WorkbookParts | null {
  const find = (path: string | undefined) => (path === undefined ? undefined : entries.get(path.toLowerCase()));
  const relationsOf = (path: string) => readRelations(bytes, find(relationsPath(path)), path);
  const book = find(relationsOf('').find(({ kind }) => kind === 'officeDocument')?.path) ?? find('xl/workbook.xml');
  if (book === undefined || !book.path.toLowerCase().endsWith('.xml')) return null;
  const relations = relationsOf(book.path);
  const { named, isFrom1904 } = readBook(bytes, book);
  const sheets = named.flatMap(({ name, isHidden, id }): WorkbookSheet[] => {
    const entry = find(relations.find((relation) => relation.id === id && relation.kind === 'worksheet')?.path);
    return entry === undefined ? [] : [{ name, isHidden, entry }];
  });
  const partOf = (kind: string) => find(relations.find((relation) => relation.kind === kind)?.path);
  return { sheets, isFrom1904, texts: partOf('sharedStrings'), styles: partOf('styles') };
}

interface Relation {
  id: string;
  /** The last word of its type: "worksheet", "styles". */
  kind: string;
  path: string;
}

function readRelations(bytes: Uint8Array, entry: ZipEntry | undefined, from: string): Relation[] {
  const relations: Relation[] = [];
  if (entry === undefined) return relations;
  readPart(bytes, entry, {
    open(name, attributes) {
      const { Id = '', Type = '', Target = '', TargetMode } = attributes();
      if (name === 'Relationship' && TargetMode !== 'External')
        relations.push({
          id: Id,
          kind: Type.slice(Type.lastIndexOf('/') + 1),
          path: resolvePath(from, replaceEntities(Target)),
        });
    },
  });
  return relations;
}

/** The part that tells how a part hangs together with others. */
function relationsPath(path: string): string {
  const name = path.lastIndexOf('/') + 1;
  return `${path.slice(0, name)}_rels/${path.slice(name)}.rels`;
}

function resolvePath(from: string, target: string): string {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split(/[\\/]/)) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function readBook(bytes: Uint8Array, entry: ZipEntry) {
  const named: { name: string; isHidden: boolean; id: string }[] = [];
  let isFrom1904 = false;
  readPart(bytes, entry, {
    open(element, attributes) {
      if (element === 'workbookPr') isFrom1904 = ['1', 'true'].includes(attributes()['date1904'] ?? '');
      if (element !== 'sheet') return;
      const { name = '', state = 'visible', ...others } = attributes();
      const id = Object.entries(others).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      named.push({ name: replaceEntities(name), isHidden: state !== 'visible', id });
    },
  });
  return { named, isFrom1904 };
}
