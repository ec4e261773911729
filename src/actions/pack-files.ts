import type { Day } from '../domain/ids';
import type { Program } from '../domain/program';
import { encodeBody } from '../exchange/encode-body';
import { exportFileName } from '../exchange/write/export-file-name';
import type { WrittenFile } from '../exchange/written-file';
import { type NamedFile, zipFiles } from '../exchange/zip-files';
import type { ExportStep } from './export-protocol';
import type { Follow } from './follow';
import { MEDIA_TYPES, ZIP_TYPE } from './media-types';

/** What is saved in one go. */
export interface PackedFile {
  fileName: string;
  /** The media type. */
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** The bytes of the one file, or of a zip of several. The same files on the same day give the same bytes. */
export async function packFiles(
  files: readonly WrittenFile[],
  program: Pick<Program, 'name'>,
  day: Day,
  follow: Follow<ExportStep>,
): Promise<PackedFile> {
  const named: NamedFile[] = [];
  for (const { fileName, body } of files) {
    const tell = () => follow('packing', named.length, files.length);
    named.push({ name: fileName, bytes: await encodeBody(body, tell) });
    await tell();
  }
  const [only] = files;
  if (only !== undefined && files.length === 1)
    return { fileName: only.fileName, type: MEDIA_TYPES[only.body.form], bytes: named[0]!.bytes };
  return { fileName: exportFileName(program.name, 'export', day, 'zip'), type: ZIP_TYPE, bytes: zipFiles(named, day) };
}
