import { ConfirmButton } from '../../../src/ui/components/confirm-button';
import { Icon } from '../../../src/ui/components/icon';
import { IconButton } from '../../../src/ui/components/icon-button';
import { Menu } from '../../../src/ui/components/menu';
import { More } from '../../../src/ui/components/more';
import { Pager } from '../../../src/ui/components/pager';
import { StatusIcon } from '../../../src/ui/components/status-icon';
import { Tabs } from '../../../src/ui/components/tabs';
import type { Section } from '../section';

const nothing = () => undefined;

const MENU = (['paused', 'inactive', 'retired', 'do-not-contact'] as const).map((status) => ({
  key: status,
  label: (
    <>
      <StatusIcon status={status} />
      {status}
    </>
  ),
  isGrave: status === 'do-not-contact',
  onChoose: nothing,
}));

/** What is pressed. */
export const controls: Section[] = [
  {
    name: 'Button',
    file: '../theme/controls.css (.button)',
    purpose: 'One step. One of a view is primary: the step that is likeliest. A step with a key shows it.',
    keys: 'Enter and Space press it.',
    states: [
      { name: 'primary', node: <button className="button primary">Accept all</button> },
      { name: 'plain edge', node: <button className="button">Still right</button> },
      { name: 'no edge', node: <button className="button plain">Not this person</button> },
      { name: 'weighty', node: <button className="button danger">Take back</button> },
      {
        name: 'with its key',
        node: (
          <button className="button primary">
            Still right<kbd className="key">S</kbd>
          </button>
        ),
      },
      {
        name: 'with an icon',
        node: (
          <button className="button">
            <Icon name="undo" />
            Undo
          </button>
        ),
      },
      {
        name: 'cannot be pressed now',
        node: (
          <button className="button" disabled>
            Export
          </button>
        ),
      },
      {
        name: 'busy',
        node: (
          <button className="button primary" aria-disabled="true">
            Saving
          </button>
        ),
      },
    ],
  },
  {
    name: 'Icon button',
    file: 'icon-button.tsx',
    purpose: 'A step so common that its drawing is enough. Its name is heard, and seen when it is pointed at.',
    states: [
      { name: 'framed', node: <IconButton icon="check" label="Accept" isFramed onPress={nothing} /> },
      { name: 'plain', node: <IconButton icon="pencil" label="Edit" onPress={nothing} /> },
    ],
  },
  {
    name: 'Confirm button',
    file: 'confirm-button.tsx',
    purpose: 'A step weighty enough to be asked once more: the question takes the place of the button.',
    keys: 'The keyboard goes to the answer, and back to the button when it is dropped.',
    states: [
      {
        name: 'before',
        node: (
          <ConfirmButton
            label="Take back"
            question="Put it back into the queue?"
            action="Take back"
            isBusy={false}
            onConfirm={nothing}
          />
        ),
      },
      {
        name: 'asking',
        isPressed: true,
        node: (
          <ConfirmButton
            label="Take back"
            question="Put it back into the queue?"
            action="Take back"
            isBusy={false}
            onConfirm={nothing}
          />
        ),
      },
    ],
  },
  {
    name: 'Tabs',
    file: 'tabs.tsx',
    purpose: 'Several views of which one shows, such as one person in two programs.',
    keys: 'The arrows go from one to the next, Home and End to the ends.',
    states: [
      {
        name: 'two',
        node: (
          <Tabs
            label="Programs"
            tabs={[
              { key: 'a', name: 'Fernhollow advocates' },
              { key: 'b', name: 'Contoso heroes' },
            ]}
            chosen="a"
            onChoose={nothing}
          />
        ),
      },
    ],
  },
  {
    name: 'Disclosure',
    file: 'more.tsx, late-more.tsx',
    purpose: 'Details that are a click away. The late one reads and draws them only while they show.',
    keys: 'Enter and Space open and close it.',
    states: [
      { name: 'closed', node: <More label="Evidence">What the page says.</More> },
      {
        name: 'open',
        node: (
          <More label="Evidence" isOpen>
            <blockquote className="quote">Vice President · Jan 2026 – Present</blockquote>
          </More>
        ),
      },
    ],
  },
  {
    name: 'Pager',
    file: 'pager.tsx',
    purpose: 'Steps through a long list, so many entries at a time.',
    states: [{ name: 'in the middle', node: <Pager offset={25} size={25} total={140} onTurn={nothing} /> }],
  },
  {
    name: 'Menu',
    file: 'menu.tsx',
    purpose: 'A few steps behind one button, where they are alike and only one of them is wanted.',
    keys: 'Enter, Space and the arrows open it; arrows, Home, End and first letters move; Escape and Tab close. The keyboard comes back to the button before the step is done.',
    states: [
      { name: 'closed', node: <Menu label="Change status" items={MENU} /> },
      { name: 'busy', node: <Menu label="Change status" items={MENU} isBusy /> },
      {
        name: 'open',
        isPressed: true,
        node: (
          <div style={{ minHeight: '170px' }}>
            <Menu label="Change status" items={MENU} />
          </div>
        ),
      },
    ],
  },
];
