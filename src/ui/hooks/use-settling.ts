import { type RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { undoEvent } from '../../actions/undo-event';
import type { Event } from '../../domain/event';
import { t } from '../locales/page-words';
import { type Task, useTask } from './use-task';
import { useWorld } from './world-context';

/** A line of a list that is settled: by its key, and where it stood. */
export interface SettledLine {
  key: string;
  index: number;
}

/** Steps that take lines off a list one by one; the last of them can be undone where it was done. */
export interface Settling {
  task: Task;
  /** Whether there is a step to undo. */
  canUndo: boolean;
  undo: () => void;
  /** Takes a step and says `said`; a step that answers null found nothing to do any more. */
  settle: (line: SettledLine, step: () => Promise<Event | null>, said: string) => void;
  /** Why the last step failed, if it was about this line; for null, why it could not be undone. */
  failureOf: (key: string | null) => string | null;
  /** The line that the keyboard waits for, to go or to come back. */
  waitsRef: RefObject<(SettledLine & { until: 'gone' | 'back' }) | null>;
}

/** Settles the lines of a list; each may be of a program of its own. */
export function useSettling(): Settling {
  const world = useWorld();
  const task = useTask();
  const [line, setLine] = useState<SettledLine | null>(null);
  const [tried, setTried] = useState<string | null>(null);
  const [event, setEvent] = useState<Event | null>(null);
  const waitsRef: Settling['waitsRef'] = useRef(null);
  return {
    task,
    waitsRef,
    canUndo: event !== null && !task.isBusy,
    failureOf: (key) => (tried === key ? task.error : null),
    settle: (settled, step, said) =>
      task.run(async () => {
        setTried(settled.key);
        const done = await step();
        waitsRef.current = { ...settled, until: 'gone' };
        setLine(settled);
        setEvent(done);
      }, said),
    undo: () =>
      task.run(async () => {
        if (event === null) return;
        setTried(null);
        await undoEvent(world, { programId: event.programId, eventId: event.id });
        setEvent(null);
        if (line !== null) waitsRef.current = { ...line, until: 'back' };
      }, t('said.undone')),
  };
}

/**
 * Keeps the keyboard in a list whose lines come and go: when a settled line is gone, the one in its place takes it; when it is put back, it does;
 * where no line is left, the screen. Give the keys of the lines that show, undefined until they are read, and the ref to the list.
 */
export function useLineFocus({ waitsRef }: Settling, keys: readonly string[] | undefined) {
  const listRef = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    const waits = waitsRef.current;
    if (waits === null || keys === undefined || keys.includes(waits.key) !== (waits.until === 'back')) return;
    waitsRef.current = null;
    const lines = listRef.current?.children ?? [];
    const index = waits.until === 'back' ? keys.indexOf(waits.key) : Math.min(waits.index, lines.length - 1);
    const first = lines[index]?.querySelector<HTMLElement>('[data-next], input, select, button');
    (first ?? document.getElementById('main'))?.focus();
  });
  return listRef;
}
