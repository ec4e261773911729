// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { afterEach, expect, it, vi } from 'vitest';
import { InlineForm } from '../../src/ui/components/inline-form';
import { TextField } from '../../src/ui/components/text-field';
import { button, clear, field, press, render, type, user } from './render';

afterEach(clear);

const onSave = vi.fn();
const onCancel = vi.fn();
const onOuterKey = vi.fn();

function NextAction() {
  const [what, setWhat] = useState('');
  const [owner, setOwner] = useState('');
  const [hasTried, setTried] = useState(false);
  const isWrong = hasTried && owner === '';
  return (
    <div onKeyDown={onOuterKey}>
      <InlineForm
        label="Next action"
        submit="Save"
        onSubmit={() => (owner === '' ? setTried(true) : onSave(what, owner))}
        onCancel={onCancel}
      >
        <TextField label="What" value={what} onInput={setWhat} />
        <TextField
          label="Owner"
          hint="Who does it"
          error={isWrong ? 'Say who does it.' : undefined}
          value={owner}
          onInput={setOwner}
        />
      </InlineForm>
    </div>
  );
}

it('takes the keyboard when it opens, and goes to the field that is wrong', async () => {
  await render(<NextAction />);
  expect(document.activeElement).toBe(field('What'));
  await user(() => button('Save').click());
  expect(onSave).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(field('Owner'));
  const told = field('Owner')
    .getAttribute('aria-describedby')!
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent);
  expect(told).toEqual(['Who does it', 'Say who does it.']);
  await type(field('Owner'), 'Ada');
  expect(field('Owner').getAttribute('aria-invalid')).toBe('false');
  await user(() => button('Save').click());
  expect(onSave).toHaveBeenCalledExactlyOnceWith('', 'Ada');
});

it('drops by Escape, and lets no key through to the surface around it', async () => {
  await render(<NextAction />);
  await press('s');
  await press('Escape');
  expect(onCancel).toHaveBeenCalledOnce();
  expect(onOuterKey).not.toHaveBeenCalled();
});
