import { beforeEach, describe, expect, it } from 'vitest';
import { createProgram } from '../../src/actions/create-program';
import { saveTemplate } from '../../src/actions/save-template';
import { previewList, writeList } from '../../src/actions/write-list';
import { LIST_TARGETS } from '../../src/domain/export-target';
import { makeContact } from '../store/make-rows';
import { refusalOf } from '../refusal';
import { decode, makeWorld, putRows, row, seed, type TestWorld } from './test-world';

let world: TestWorld;
let programId: string;

beforeEach(async () => {
  world = makeWorld();
  const rows = [
    row(2),
    row(3, { custom: { Area: '=1+1' }, nextAction: 'Call', nextActionDueOn: '2026-05-01' }),
    row(4),
  ];
  programId = (await seed(world, rows)).program.id;
});

describe('a list', () => {
  it('has every contact in the order of names, and writes nothing', async () => {
    const before = await world.dumpAll();
    const { fileName, type, bytes } = await writeList(world, { programId, list: 'contacts-csv' });
    expect(await world.dumpAll()).toBe(before);
    expect(fileName).toMatch(/^muster-.*contacts.*\.csv$/);
    expect(type).toBe('text/csv;charset=utf-8');
    const [header, ...lines] = decode(bytes).trimEnd().split('\r\n');
    expect(header).toMatch(/^\ufeff.*Salesforce id.*Area/);
    expect(lines.map((line) => /Cedar|Dogwood|Elder/.exec(line)?.[0])).toEqual(['Cedar', 'Dogwood', 'Elder']);
    expect(lines[1]).toContain("'=1+1");
  });

  it('is the same whether it is read in one part or in many', async () => {
    const many = Array.from({ length: 2100 }, (_, index) =>
      makeContact(`many-${index}`, programId, {
        name: { full: `Ann Family${index}`, given: 'Ann', family: `Family${index}` },
        custom: index === 2090 ? { Late: 'yes' } : {},
      }),
    );
    await putRows(world, programId, 'contacts', ...many);
    const steps: string[] = [];
    const { bytes } = await writeList(world, { programId, list: 'contacts-csv' }, async (step, done, total) => {
      steps.push(`${step} ${done} of ${total}`);
    });
    const lines = decode(bytes).trimEnd().split('\r\n');
    expect(lines).toHaveLength(2104);
    expect(lines.filter((line) => line.startsWith('\ufeff'))).toHaveLength(1);
    expect(lines[0]).toContain('Late');
    expect(steps.filter((step) => /^collecting \d+ of 2103$/.test(step)).length).toBeGreaterThan(4);
    expect(steps.at(-1)).toBe('writing 2103 of 2103');
    const json = JSON.parse(decode((await writeList(world, { programId, list: 'contacts-json' })).bytes));
    expect(json.contacts).toHaveLength(2103);
  }, 30_000);

  it('has its own columns in the order in which its lines show them, however the contacts lie in the database', async () => {
    const lines: [id: string, family: string, custom: Record<string, string>][] = [
      ['id-3', 'Aster', { Zone: 'a', Kind: 'b' }],
      ['id-1', 'Birch', { Late: 'c', Kind: 'd', Age: 'e' }],
      ['id-2', 'Alder', { Role: 'f' }],
    ];
    const contacts = lines.map(([id, family, custom]) =>
      makeContact(id, programId, { name: { full: `Abe ${family}`, given: 'Abe', family }, custom }),
    );
    await putRows(world, programId, 'contacts', ...contacts);
    const { bytes } = await writeList(world, { programId, list: 'contacts-csv' });
    const [header = ''] = decode(bytes).split('\r\n');
    expect(header.split(',').slice(-6)).toEqual(['Role', 'Zone', 'Kind', 'Late', 'Age', 'Area']);
  });

  it('has the columns of its template, also in the preview', async () => {
    const columns = ['title', 'custom:Area'];
    const template = await saveTemplate(world, { programId, target: 'contacts-csv', name: 'Mine', columns });
    const choice = { programId, list: 'contacts-csv', columns: template } as const;
    const { bytes } = await writeList(world, choice);
    const [header] = decode(bytes).split('\r\n');
    const preview = await previewList(world, choice);
    expect(preview.tables[0]!.headers).toEqual(header!.replace('\ufeff', '').split(','));
    expect(preview.tables[0]!.headers).toEqual(expect.arrayContaining(['Job title', 'Area']));
    expect(preview).toMatchObject({ target: 'contacts-csv', rowCount: 3, corrections: 0 });
    expect(preview.columns.filter(({ key }) => key === 'notes')).toMatchObject([{ isChosen: false }]);
  });

  it('of next actions is a calendar', async () => {
    const { fileName, type, bytes } = await writeList(world, { programId, list: 'next-actions-ics' });
    expect(fileName).toMatch(/\.ics$/);
    expect(type).toBe('text/calendar;charset=utf-8');
    expect(decode(bytes)).toMatch(/BEGIN:VTODO[\s\S]*Call/);
  });

  it.each(LIST_TARGETS)('%s is refused in words where there is nothing to write', async (list) => {
    const empty = (await createProgram(world, { name: 'Empty' })).id;
    expect(await refusalOf(writeList(world, { programId: empty, list }))).toMatch(/yet\. Import a file/);
    expect(await refusalOf(previewList(world, { programId: empty, list }))).toMatch(/yet\. Import a file/);
  });
});
