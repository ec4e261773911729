// @vitest-environment happy-dom
import { layOutGerman } from './german-words';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ConnectionsFound as Found } from '../../src/actions/import-protocol';
import { say, type Sentence } from '../../src/domain/said';
import { ConnectionsFound } from '../../src/ui/screens/import/connections-found';
import { ListViewer } from '../../src/ui/screens/import/list-viewer';
import { FileCard } from '../../src/ui/screens/export/file-card';
import { planOf } from './import-samples';
import { clear, render, text } from './render';

const act = () => undefined;
const view = { list: 'refused', offset: 0, rows: null } as const;
const refused = (reason: Sentence) => planOf({ refused: [{ line: 2, reason, cells: ['', 'Acme'] }] });

beforeEach(layOutGerman);
afterEach(clear);

describe('what an import or an export says', () => {
  it('is said in the language of the user, with what its blanks hold and numbers as there', async () => {
    const reason = say('row.moreCells', { cells: 12_345, columns: 7 });
    await render(<ListViewer view={view} total={1} plan={refused(reason)} act={act} />);
    expect(text()).toContain('Zeile 2: Die Zeile hat 12.345 Zellen und die Kopfzeile 7:');
  });

  it('shows as it is where it was kept as English words before', async () => {
    await render(<ListViewer view={view} total={1} plan={refused('The row has no name.')} act={act} />);
    expect(text()).toContain('Zeile 2: The row has no name.');
  });

  it('is said of each field that changes, and of its values', async () => {
    const fields = [
      { field: say('shown.status'), from: say('status.active'), to: say('status.paused') },
      { field: say('shown.leftOn'), from: '', to: say('shown.value', { value: { month: '2026-02' } }) },
      { field: 'Tier', from: 'Gold', to: '' },
    ];
    const rows = [{ line: 3, outcome: 'updated', name: 'Ann Example', fields } as const];
    const updated = { list: 'updated', offset: 0, rows: [...rows] } as const;
    await render(<ListViewer view={{ ...updated, rows: [...rows] }} total={1} plan={planOf()} act={act} />);
    const words = [...document.querySelectorAll('.changes > .row')].map((one) => one.textContent);
    expect(words[0]).toMatch(/^Status.*Aktiv.*Pausiert$/);
    expect(words[1]).toMatch(/^Weggang.*Feb\. 2026$/);
    expect(words[2]).toMatch(/^Tier.*Gold.*—$/);
  });

  it('is said of each likely change among connections', async () => {
    const likely: Found['likely'] = [
      {
        contactId: 'c1',
        name: 'Ann Example',
        likely: 'left-company',
        profileUrl: 'https://linkedin.example/in/ann',
        stored: { company: 'Acme', title: 'Cook' },
        seen: { company: 'Globex', title: 'Cook' },
        sentence: say('likely.left', { title: 'Cook', seen: 'Globex', company: 'Acme' }),
      },
    ];
    const found = { connections: 9, matched: 1, agreeing: 0, unclear: 0, doubtful: 0, likely };
    await render(<ConnectionsFound check={{ phase: 'compared', found, isKeeping: false }} act={act} />);
    expect(document.querySelector('.changes .block')?.textContent).toMatch(/Globex.*Acme/);
  });

  it('is said of a file before it is written', async () => {
    const notes = [say('out.wholeCards'), 'An older note.'];
    const file = {
      target: 'vcard',
      fileName: 'a.vcf',
      rowCount: 1,
      corrections: 1,
      notes,
      columns: [],
      tables: [],
    } as const;
    await render(<FileCard file={{ ...file, notes, columns: [], tables: [] }} isOpen={false} />);
    const shown = [...document.querySelectorAll('.notes li')].map((one) => one.textContent);
    expect(shown).toEqual([expect.stringMatching(/^Jede Karte ist vollständig/), 'An older note.']);
  });
});
