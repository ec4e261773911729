// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { CardModel } from '../../src/domain/card';
import type { RunView } from '../../src/domain/review-run';
import { Card } from '../../src/ui/card/card';
import { portOf } from './port-of';
import { button, clear, press, render, rerender, user } from './render';
import { comesNext, opened, runView } from './run-samples';
import { cardOf, NOW } from './samples';

const clock = { now: () => NOW };
const TARGET = { programId: 'p1', contactId: opened.contactId };

afterEach(clear);

const inRun = (change: Partial<RunView> = {}, model: CardModel = cardOf()): CardModel => ({
  ...model,
  run: runView(change),
});
const show = async (model: CardModel, after?: CardModel) => {
  const port = portOf(model, after);
  await render(<Card port={port} takesFocus onClose={() => {}} clock={clock} />);
  return port;
};
const bar = () => document.querySelector('.run-bar')!;
const barButton = (name: string | RegExp) => button(name, bar());

describe('the run bar', () => {
  it('says how far the run has come', async () => {
    await show(inRun());
    expect(bar().textContent).toContain('Stale advocates');
    expect(bar().textContent).toContain('6 of 40 settled');
    expect(bar().querySelector('progress')).toMatchObject({ value: 6, max: 40 });
    expect(bar().textContent).toContain('9 sec per contact');
    expect(bar().textContent).toContain('12 profiles opened by review runs today.');
  });

  it('is not there without a run, but where one may be started', async () => {
    const port = await show(cardOf());
    expect(document.querySelector('.run-bar')).toBeNull();
    await rerender(<Card port={port} clock={clock} />);
    await user(() => button('Start a review run').click());
    expect(port.openDashboard).toHaveBeenCalledWith('run');
  });

  it('goes on with S and G: still right, and the next profile', async () => {
    const after = inRun({ current: null });
    const port = await show(inRun(), after);
    await press('s');
    expect(port.verify).toHaveBeenCalledOnce();
    expect(barButton('Next: Nora Vale').classList).toContain('primary');
    expect(document.activeElement).toBe(document.querySelector('.card'));
    await press('g');
    expect(port.runNext).toHaveBeenCalledWith('p1');
  });

  it('opens one profile for one press, however often the key comes', async () => {
    const before = inRun({ current: null });
    const onItsWay = inRun({ current: { ...opened, ...comesNext } });
    const port = await show(before, onItsWay);
    await press('g');
    await press('g');
    expect(port.runNext).toHaveBeenCalledOnce();
    expect(bar().textContent).toContain('Opening Nora Vale…');
  });

  it('skips, puts off and takes back by key', async () => {
    const port = await show(inRun());
    await press('f');
    expect(port.runSettle).toHaveBeenLastCalledWith(TARGET, 'skipped');
    await press('r');
    expect(port.runSettle).toHaveBeenLastCalledWith(TARGET, 'later');
    await press('b');
    expect(port.runBack).toHaveBeenCalledWith('p1');
  });

  it('has nothing to take back before something was left out', async () => {
    const port = await show(inRun({ counts: { 'still-right': 1, corrected: 0, left: 0, skipped: 0, later: 0 } }));
    await press('b');
    expect(port.runBack).not.toHaveBeenCalled();
    expect(() => barButton('Take back')).toThrow();
  });

  it('passes over who is open, but not to somebody without an address', async () => {
    const port = await show(inRun());
    await press('g');
    expect(port.runNext).toHaveBeenCalledOnce();
    const other = await show(inRun({ next: { ...comesNext, url: null } }));
    await press('g');
    expect(other.runNext).not.toHaveBeenCalled();
  });

  it('skips who has no address, or lets the user search', async () => {
    const port = await show(inRun({ current: null, next: { ...comesNext, url: null } }));
    expect(bar().textContent).toContain('No LinkedIn address is on record.');
    expect(bar().querySelector('a')!.href).toContain('/search/results/people/?keywords=Nora%20Vale%20Tarn%20Ltd.');
    expect(() => barButton(/^Next/)).toThrow();
    await press('f');
    expect(port.runSettle).toHaveBeenCalledWith({ programId: 'p1', contactId: 'c9' }, 'skipped');
  });

  it('skips nobody whose profile was not opened', async () => {
    const port = await show(inRun({ current: null }));
    await press('f');
    expect(port.runSettle).not.toHaveBeenCalled();
  });

  it('opens again who was open before a restart, and says why that failed', async () => {
    const port = await show(inRun({ isHere: false }, { state: 'nobody', observation: null }));
    port.runNext.mockRejectedValueOnce(new Error('The tab is gone.'));
    await user(() => barButton(`Open ${opened.name} again`).click());
    expect(bar().querySelector('[role=alert]')!.textContent).toContain('The tab is gone.');
  });

  it('opens the profile again for who has gone back to the page before', async () => {
    const before = inRun({ current: null });
    const port = await show(before, inRun({ current: { ...opened, ...comesNext } }));
    await press('g');
    port.get.mockResolvedValueOnce({ ...inRun(), state: 'nobody', observation: null });
    await rerender(<Card port={port} revision={1} onClose={() => {}} clock={clock} />);
    port.get.mockResolvedValueOnce(inRun({ current: { ...opened, ...comesNext } }));
    await rerender(<Card port={port} revision={2} onClose={() => {}} clock={clock} />);
    expect(bar().textContent).not.toContain('Opening');
    await user(() => barButton('Next').click());
    expect(port.runNext).toHaveBeenCalledTimes(2);
  });

  it('is on its way nowhere when the browser brings the page before back as it was', async () => {
    const port = await show(inRun({ current: null }), inRun({ current: { ...opened, ...comesNext } }));
    await press('g');
    await user(() => dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true })));
    expect(bar().textContent).not.toContain('Opening');
    await press('g');
    expect(port.runNext).toHaveBeenCalledTimes(2);
  });

  it('can be asked again for a profile that could not be opened', async () => {
    const port = await show(inRun({ isHere: false, current: { ...opened, ...comesNext } }));
    port.runNext.mockRejectedValueOnce(new Error('The tab is gone.'));
    await press('g');
    await press('g');
    expect(port.runNext).toHaveBeenCalledTimes(2);
  });

  it('is not on its way to a profile when Next came during another step', async () => {
    const port = await show(inRun({ isHere: false, current: { ...opened, ...comesNext } }));
    let answer = (_: CardModel) => {};
    port.verify.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
    await press('s');
    await press('g');
    await user(() => answer(inRun({ isHere: false, current: { ...opened, ...comesNext } })));
    await press('g');
    expect(port.runNext).toHaveBeenCalledOnce();
  });

  it('ends with a summary that stays until it is closed', async () => {
    const port = await show(inRun({ current: null, next: null }), inRun({ endedAt: NOW }));
    port.get.mockResolvedValue(cardOf());
    await user(() => barButton('Finish the run').click());
    expect(port.runEnd).toHaveBeenCalledWith('p1');
    await rerender(<Card port={port} revision={1} onClose={() => {}} clock={clock} />);
    expect(bar().textContent).toContain('Review run ended');
    expect(bar().textContent).toContain('3 still right');
    await user(() => barButton('Close the summary').click());
    expect(document.querySelector('.run-bar')).toBeNull();
  });
});
