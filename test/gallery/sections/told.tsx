import { EmptyState } from '../../../src/ui/components/empty-state';
import { ErrorNote } from '../../../src/ui/components/error-note';
import { FactList } from '../../../src/ui/components/fact-list';
import { Note } from '../../../src/ui/components/note';
import { NumberStrip } from '../../../src/ui/components/number-strip';
import { PageHead } from '../../../src/ui/components/page-head';
import { ProgressBar } from '../../../src/ui/components/progress-bar';
import { TaskNote } from '../../../src/ui/components/task-note';
import type { Section } from '../section';

/** What is said to the user. */
export const told: Section[] = [
  {
    name: 'Note',
    file: 'note.tsx',
    purpose: 'Something to know before going on; its tone says how weighty it is.',
    states: (['good', 'info', 'warn', 'bad', 'quiet'] as const).map((tone) => ({
      name: tone,
      node: <Note tone={tone}>Matched by name and company alone.</Note>,
    })),
  },
  {
    name: 'Error',
    file: 'error-note.tsx',
    purpose: 'Something failed; the text says what to do. A screen reader hears it at once.',
    states: [{ name: 'plain', node: <ErrorNote text="The browser has no room left. Free some and try again." /> }],
  },
  {
    name: 'Said line',
    file: 'task-note.tsx',
    purpose: 'What the last step did, in sight and to hear; or why it failed.',
    states: [
      { name: 'done', node: <TaskNote task={{ error: null, said: 'Saved.' }} /> },
      { name: 'failed', node: <TaskNote task={{ error: 'Give the program a name.', said: '' }} /> },
    ],
  },
  {
    name: 'Empty state',
    file: 'empty-state.tsx',
    purpose: 'A place with nothing in it yet: what would be here, and what to do so that it is.',
    states: [
      {
        name: 'with a step',
        node: (
          <EmptyState title="The queue is empty" text="Corrections that you accept on a card wait here.">
            <button className="button">Open contacts</button>
          </EmptyState>
        ),
      },
    ],
  },
  {
    name: 'Progress bar',
    file: 'progress-bar.tsx',
    purpose: 'How far something has come.',
    states: [
      { name: 'part of the way', node: <ProgressBar label="Run" share={0.35} text="7 of 20" /> },
      { name: 'nobody can tell', node: <ProgressBar label="Reading" share={null} text="Reading…" /> },
    ],
  },
  {
    name: 'Number strip',
    file: 'number-strip.tsx',
    purpose: 'A few numbers side by side; what wants attention is coloured unless it is nought.',
    states: [
      {
        name: 'a day',
        isWide: true,
        node: (
          <NumberStrip
            numbers={[
              { label: 'To decide', value: 12, tone: 'warn' },
              { label: 'In the queue', value: 3, tone: 'info' },
              { label: 'Verified today', value: 0, tone: 'good' },
            ]}
          />
        ),
      },
    ],
  },
  {
    name: 'Fact list',
    file: 'fact-list.tsx',
    purpose: 'What is known, each fact with its name before it.',
    states: [
      {
        name: 'plain',
        isWide: true,
        node: (
          <FactList
            facts={[
              ['Account', 'Fjordlys Logistics'],
              ['Last verified', '3 days ago'],
            ]}
          />
        ),
      },
    ],
  },
  {
    name: 'Page head',
    file: 'page-head.tsx',
    purpose: 'The head of a screen: its name, a line about it, its main buttons.',
    states: [
      {
        name: 'with a button',
        isWide: true,
        node: (
          <PageHead title="Queue" text="Corrections that wait to go out.">
            <button className="button primary">Export</button>
          </PageHead>
        ),
      },
    ],
  },
];
