import { DateField } from '../../../src/ui/components/date-field';
import { InlineForm } from '../../../src/ui/components/inline-form';
import { SearchField } from '../../../src/ui/components/search-field';
import { SelectField } from '../../../src/ui/components/select-field';
import { TextArea } from '../../../src/ui/components/text-area';
import { TextField } from '../../../src/ui/components/text-field';
import type { Section } from '../section';

const nothing = () => undefined;

const TYPES = [
  ['reference-call', 'Reference call'],
  ['quote', 'Quote'],
  ['case-study', 'Case study'],
] as const;

/** What is filled in. */
export const fields: Section[] = [
  {
    name: 'Text field',
    file: 'text-field.tsx, field.tsx',
    purpose: 'One line of text with its name over it. What is wrong stands under it and is told with it.',
    states: [
      { name: 'empty', node: <TextField label="What" value="" onInput={nothing} /> },
      {
        name: 'with a hint',
        node: <TextField label="Owner" hint="Who does it" value="Ines Marlowe" onInput={nothing} />,
      },
      {
        name: 'wrong',
        node: <TextField label="What" error="Say what is to be done next." value="" onInput={nothing} />,
      },
    ],
  },
  {
    name: 'Text area',
    file: 'text-area.tsx',
    purpose: 'Several lines of text; it grows with what is written.',
    states: [{ name: 'filled', node: <TextArea label="Notes" value="Prefers calls before ten." onInput={nothing} /> }],
  },
  {
    name: 'Select',
    file: 'select-field.tsx',
    purpose: 'One of several values that are not worth showing at once.',
    states: [{ name: 'chosen', node: <SelectField label="Type" value="quote" options={TYPES} onChoose={nothing} /> }],
  },
  {
    name: 'Date field',
    file: 'date-field.tsx',
    purpose: 'A day or a month, in the browser’s own calendar.',
    states: [
      { name: 'day', node: <DateField label="Due on" value="2026-03-20" onInput={nothing} /> },
      { name: 'month', node: <DateField label="Left in" unit="month" value="2026-01" onInput={nothing} /> },
      {
        name: 'wrong',
        node: <DateField label="Review on" error="Say when the pause is looked at again." value="" onInput={nothing} />,
      },
    ],
  },
  {
    name: 'Search field',
    file: 'search-field.tsx',
    purpose: 'Narrows a list while the user types.',
    states: [{ name: 'empty', node: <SearchField label="Search contacts" text="" onInput={nothing} /> }],
  },
  {
    name: 'Inline form',
    file: 'inline-form.tsx',
    purpose: 'A small form that opens where its step stands, with one button that saves.',
    keys: 'It takes the keyboard when it opens, Enter saves, Escape drops it; after a refusal the keyboard goes to the first field that is wrong.',
    states: [
      {
        name: 'open',
        node: (
          <InlineForm label="Next action" submit="Save" onSubmit={nothing} onCancel={nothing}>
            <TextField label="What" value="Ask for the spring case study" onInput={nothing} />
            <div className="form-pair">
              <DateField label="Due on" value="2026-03-20" onInput={nothing} />
              <TextField label="Owner" value="Ines Marlowe" onInput={nothing} />
            </div>
          </InlineForm>
        ),
      },
      {
        name: 'refused',
        node: (
          <InlineForm
            label="Pause"
            submit="Pause"
            error="The record was changed meanwhile. Look again."
            onSubmit={nothing}
            onCancel={nothing}
          >
            <TextField label="Reason" error="Say why." value="" onInput={nothing} />
          </InlineForm>
        ),
      },
      {
        name: 'weighty and busy',
        node: (
          <InlineForm label="Mark as left" submit="Mark as left" isGrave isBusy onSubmit={nothing} onCancel={nothing}>
            <DateField label="Left in" unit="month" value="2026-01" onInput={nothing} />
          </InlineForm>
        ),
      },
    ],
  },
];
