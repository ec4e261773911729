import { beforeEach, describe, expect, it } from 'vitest';
import { prepareExport } from '../../src/actions/prepare-export';
import { previewExport } from '../../src/actions/preview-export';
import { removeTemplate } from '../../src/actions/remove-template';
import { saveTemplate } from '../../src/actions/save-template';
import { undoEvent } from '../../src/actions/undo-event';
import { makeCorrection } from '../store/make-rows';
import { refusalOf } from '../refusal';
import { decode, makeWorld, putRows, seed, type TestWorld } from './test-world';

let world: TestWorld;
let programId: string;
const records = () => world.store.in(programId);
const save = (columns: string[], name = 'Short') =>
  saveTemplate(world, { programId, target: 'excel-csv', name, columns });
const undoLast = async () => undoEvent(world, { programId, eventId: (await records().events.latest(1))[0]!.id });

beforeEach(async () => {
  world = makeWorld();
  const { program, contacts } = await seed(world);
  programId = program.id;
  await putRows(world, programId, 'corrections', makeCorrection('k1', programId, { recordId: contacts[0]!.id }));
});

describe('a template', () => {
  it('chooses the columns of a file and their order; the needed ones are always there', async () => {
    const template = await save(['evidence', 'contact', 'contact']);
    const { columns } = template;
    expect(columns).toEqual(['recordId', 'field', 'newValue', 'evidence', 'contact']);
    const choice = { programId, target: 'excel-csv' as const, columns: { 'excel-csv': template } };
    const { batch } = await prepareExport(world, choice);
    const [header] = decode((await records().exportFiles.get(batch.id))!.bytes).split('\r\n');
    expect(header).toBe('\ufeffRecord id,Field,New value,Evidence,Contact');
    const { files } = await previewExport(world, choice);
    expect(files[0]!.columns.map(({ key, isChosen }) => `${key}${isChosen ? '' : ' -'}`)).toEqual([
      ...columns,
      ...['account -', 'oldValue -', 'seenOn -', 'address -'],
    ]);
  });

  it('of the same name is changed, and one of another form stands beside it', async () => {
    const { id } = await save(['contact']);
    expect(await save(['evidence'], ' SHORT ')).toMatchObject({ id, name: 'SHORT' });
    await saveTemplate(world, { programId, target: 'excel', name: 'Short', columns: ['contact'] });
    expect((await records().templates.all()).map(({ target }) => target).sort()).toEqual(['excel', 'excel-csv']);
  });

  it('can be removed, and that can be undone', async () => {
    const template = await save(['contact']);
    await removeTemplate(world, { programId, templateId: template.id });
    expect(await records().templates.all()).toEqual([]);
    expect(await removeTemplate(world, { programId, templateId: template.id })).toBeNull();
    await undoLast();
    expect(await records().templates.all()).toEqual([template]);
  });

  it('is refused in words where it makes no sense', async () => {
    expect(await refusalOf(save(['contact'], '  '))).toContain('needs a name');
    expect(await refusalOf(save(['contact', 'nonsense']))).toContain('no column “nonsense”');
    const json = { programId, target: 'json' as const, name: 'Short', columns: [] };
    expect(await refusalOf(saveTemplate(world, json))).toContain('no columns to choose');
  });

  it('is not needed for columns that are chosen for this once', async () => {
    const choice = { programId, target: 'excel-csv' as const, columns: { 'excel-csv': { columns: ['contact'] } } };
    const { files } = await previewExport(world, choice);
    expect(files[0]!.tables[0]!.headers).toEqual(['Record id', 'Field', 'New value', 'Contact']);
    expect(await records().templates.all()).toEqual([]);
  });

  it('of a list takes custom fields and the ids of systems', async () => {
    const columns = ['custom:Region', 'ownId:salesforce', 'title'];
    const template = await saveTemplate(world, { programId, target: 'contacts-csv', name: 'Mine', columns });
    expect(template.columns).toEqual(expect.arrayContaining([...columns, 'fullName', 'company']));
  });
});
