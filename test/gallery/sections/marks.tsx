import type { ComponentChildren } from 'preact';
import { ADVOCATE_STATUSES } from '../../../src/domain/status';
import { VERDICT_KINDS, type VerdictKind } from '../../../src/domain/verdict';
import { ChangeText } from '../../../src/ui/components/change-text';
import { Icon, type IconName } from '../../../src/ui/components/icon';
import { Mark } from '../../../src/ui/components/mark';
import { Meter } from '../../../src/ui/components/meter';
import { PageIcon, type PageIconName } from '../../../src/ui/components/page-icon';
import { Referenceable } from '../../../src/ui/components/referenceable';
import { StatusBadge } from '../../../src/ui/components/status-badge';
import { VerdictTag } from '../../../src/ui/components/verdict-tag';
import { judgementOf } from '../../ui/samples';
import type { Section } from '../section';

/** What each icon stands for; those of verdicts show in their tags. */
const MEANINGS: Record<Exclude<IconName, VerdictKind>, string> = {
  check: 'yes, accept',
  cross: 'no, close',
  pencil: 'edit',
  arrow: 'from old to new',
  chevron: 'more of it',
  up: 'move up',
  down: 'opens below',
  same: 'the same',
  plus: 'add',
  dots: 'more steps',
  grip: 'move',
  person: 'a person',
  people: 'several people',
  question: 'unknown, ask',
  external: 'opens elsewhere',
  undo: 'take back',
  info: 'good to know',
  warning: 'mind this',
  clock: 'over, or waiting',
  calendar: 'a day',
  pause: 'rest',
  next: 'the next one',
  phone: 'a use',
  note: 'notes',
  building: 'an account',
  file: 'an asset',
  star: 'followed',
};

const PAGE_MEANINGS: Record<PageIconName, string> = {
  tray: 'import',
  send: 'export',
  sliders: 'settings',
  search: 'search',
  pulse: 'health',
  book: 'learnt',
  play: 'go on',
  list: 'a work list',
  eye: 'look',
  panel: 'side panel',
};

function Drawings({ drawings }: { drawings: [words: string, drawing: ComponentChildren][] }) {
  return (
    <div className="swatches">
      {drawings.map(([words, drawing]) => (
        <span key={words} className="row">
          {drawing}
          {words}
        </span>
      ))}
    </div>
  );
}

/** The small things that say what something is. */
export const marks: Section[] = [
  {
    name: 'Product mark',
    file: 'mark.tsx',
    purpose: 'A roll of names, one of them ticked. The same drawing is the icon of the toolbar, in four sizes.',
    states: [{ name: 'plain', node: <Mark /> }],
  },
  {
    name: 'Status badge',
    file: 'status-badge.tsx',
    purpose:
      'Where an advocate stands in the life cycle: a drawing, a colour and the word. No two drawings have the same outline.',
    states: [...ADVOCATE_STATUSES, null].map((status) => ({
      name: status ?? 'no status',
      node: <StatusBadge status={status} />,
    })),
  },
  {
    name: 'Verdict tag',
    file: 'verdict-tag.tsx',
    purpose: 'What the comparison has shown: a drawing, a colour and the word. A settled one is quiet.',
    states: [
      ...VERDICT_KINDS.map((kind) => ({ name: kind, node: <VerdictTag judgement={judgementOf({ kind })} /> })),
      { name: 'none yet', node: <VerdictTag judgement={null} /> },
      {
        name: 'settled',
        node: <VerdictTag judgement={judgementOf({}, { how: 'accepted', at: '2026-03-01T09:00:00.000Z' })} />,
      },
    ],
  },
  {
    name: 'Referenceable',
    file: 'referenceable.tsx',
    purpose: 'Whether the advocate may be asked for a reference now, and if not, why.',
    states: [
      { name: 'yes', node: <Referenceable isReferenceable obstacles={[]} /> },
      {
        name: 'no',
        node: <Referenceable isReferenceable={false} obstacles={['not-active', 'use-limit', 'cooling-off']} />,
      },
    ],
  },
  {
    name: 'Icons',
    file: 'icon.tsx, page-icon.tsx',
    purpose:
      'Strokes of 1.6 on a grid of 16, always beside words or with a name that is heard. Those that point along the line of reading turn round from right to left.',
    states: [
      {
        name: 'on the card and the pages',
        isWide: true,
        node: (
          <Drawings
            drawings={Object.entries(MEANINGS).map(([name, words]) => [words, <Icon name={name as IconName} />])}
          />
        ),
      },
      {
        name: 'on the pages alone',
        isWide: true,
        node: (
          <Drawings
            drawings={Object.entries(PAGE_MEANINGS).map(([name, words]) => [
              words,
              <PageIcon name={name as PageIconName} />,
            ])}
          />
        ),
      },
    ],
  },
  {
    name: 'Change',
    file: 'change-text.tsx',
    purpose: 'What is on record, and what was seen.',
    states: [
      { name: 'plain', node: <ChangeText from="Director of Supply Chain" to="Vice President, Supply Chain" /> },
      { name: 'nothing on record', node: <ChangeText from="" to="Oslo" /> },
    ],
  },
  {
    name: 'Meter',
    file: 'meter.tsx',
    purpose: 'How much of a cap is used. Up to twelve parts can be counted, more are one bar; the words say the same.',
    states: [
      { name: 'some left', node: <Meter label="Uses" value={1} max={4} text="3 of 4 left" /> },
      { name: 'nearly used up', node: <Meter label="Uses" value={3} max={4} text="1 of 4 left" tone="warn" /> },
      { name: 'over the cap', node: <Meter label="Uses" value={5} max={4} text="5 used, cap is 4" tone="bad" /> },
      { name: 'many', node: <Meter label="Uses" value={21} max={40} text="19 of 40 left" /> },
    ],
  },
];
