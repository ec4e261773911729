// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ADVOCATE_STATUSES } from '../../src/domain/status';
import { VERDICT_KINDS } from '../../src/domain/verdict';
import { Meter } from '../../src/ui/components/meter';
import { StatusBadge } from '../../src/ui/components/status-badge';
import { Tabs } from '../../src/ui/components/tabs';
import { VerdictTag } from '../../src/ui/components/verdict-tag';
import { button, clear, press, render } from './render';
import { judgementOf } from './samples';

afterEach(clear);

const drawings = (shown: HTMLElement) => [...shown.querySelectorAll('path')].map((path) => path.getAttribute('d'));

describe('what nobody needs to see colours for', () => {
  it('draws each status its own way, and says it', async () => {
    const shown = await render(
      [...ADVOCATE_STATUSES, null].map((status) => <StatusBadge key={status} status={status} />),
    );
    expect(new Set(drawings(shown)).size).toBe(ADVOCATE_STATUSES.length + 1);
    expect(shown.textContent).toContain('Do not contact');
  });

  it('draws each verdict its own way, and says it', async () => {
    const tags = VERDICT_KINDS.map((kind) => <VerdictTag key={kind} judgement={judgementOf({ kind })} />);
    const shown = await render([...tags, <VerdictTag key="none" judgement={null} />]);
    expect(new Set(drawings(shown)).size).toBe(VERDICT_KINDS.length + 1);
    expect(shown.textContent).toContain('Left, destination unknown');
  });
});

describe('a meter', () => {
  const meter = () => document.querySelector('[role=meter]')!;
  const full = () => meter().querySelectorAll('.full').length;

  it('has as many parts as the cap, and says what it shows', async () => {
    await render(<Meter label="Uses" value={1} max={4} text="1 of 4 used" />);
    expect([full(), meter().querySelectorAll('.meter-bar > *').length]).toEqual([1, 4]);
    expect(meter().getAttribute('aria-valuetext')).toBe('1 of 4 used');
  });

  it('is full beyond the cap, and where nothing may be used', async () => {
    await render(<Meter label="Uses" value={6} max={4} text="6 used" />);
    expect([full(), meter().getAttribute('aria-valuemax')]).toEqual([4, '6']);
    await render(<Meter label="Uses" value={0} max={0} text="none" />);
    expect(meter().querySelector<HTMLElement>('.full')?.style.inlineSize).toBe('100%');
  });

  it('is one bar where there are too many parts to count', async () => {
    await render(<Meter label="Uses" value={10} max={40} text="10 of 40" />);
    expect(meter().querySelector<HTMLElement>('.full')?.style.inlineSize).toBe('25%');
  });
});

describe('tabs', () => {
  const onChoose = vi.fn();
  const tabs = ['north', 'south', 'east'].map((key) => ({ key, name: key }));
  const show = (chosen: string, dir = 'ltr') =>
    render(
      <div style={{ direction: dir }}>
        <Tabs label="Programs" tabs={tabs} chosen={chosen} onChoose={onChoose} />
      </div>,
    );

  it.each([
    ['ltr', 'north', 'ArrowRight', 'south'],
    ['ltr', 'north', 'ArrowLeft', 'east'],
    ['ltr', 'north', 'End', 'east'],
    ['ltr', 'east', 'ArrowRight', 'north'],
    ['rtl', 'north', 'ArrowLeft', 'south'],
  ])('%s: from %s by %s to %s', async (dir, from, key, to) => {
    await show(from, dir);
    button(from).focus();
    await press(key);
    expect(onChoose).toHaveBeenLastCalledWith(to);
    expect(document.activeElement).toBe(button(to));
  });

  it('has one stop for the keyboard', async () => {
    await show('south');
    expect(tabs.map(({ name }) => button(name).tabIndex)).toEqual([-1, 0, -1]);
  });
});
