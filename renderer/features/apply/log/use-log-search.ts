/** Searching the whole log, which the host does: the page knows only a few of its lines. */
import { useEffect, useState } from 'react';
import { useCall } from '../../../app/data/call.ts';

/** Lines that are led to; in more nobody goes from one to the next. */
const mostFound = 10_000;

/** Milliseconds: a word is typed in one go. */
const typingPause = 120;

/** Milliseconds between looks into a log that goes on growing. */
const growthPause = 1_500;

export interface LogSearch {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** What is searched for; empty while nothing is, or while the person types. */
  readonly sought: string;
  /** Null until the answer is there. */
  readonly found: { readonly lines: readonly number[]; readonly total: number } | null;
  /** The line that was gone to. */
  readonly current: number | null;
  /** Which of the found lines that is, counted from 1. */
  readonly position: number | null;
  readonly goNext: () => void;
  readonly goPrevious: () => void;
}

interface LogSearchOptions {
  readonly jobId: string;
  readonly isGrowing: boolean;
  /** The first line that is in view: the search begins there. */
  readonly firstInView: () => number;
  readonly onGoTo: (line: number) => void;
}

export function useLogSearch({ jobId, isGrowing, firstInView, onGoTo }: LogSearchOptions): LogSearch {
  const [text, setText] = useState('');
  const [sought, setSought] = useState('');
  const [current, setCurrent] = useState<number | null>(null);
  const { data, refetch } = useCall(
    'apply.findInLog',
    { jobId, text: sought, limit: mostFound },
    { enabled: sought !== '' },
  );
  const found = sought === '' ? null : (data ?? null);

  useEffect(() => {
    const timer = setTimeout(() => setSought(text), text === '' ? 0 : typingPause);
    return () => clearTimeout(timer);
  }, [text]);
  useEffect(() => {
    if (!isGrowing || sought === '') return undefined;
    const timer = setInterval(() => void refetch(), growthPause);
    return () => clearInterval(timer);
  }, [isGrowing, sought, refetch]);

  const goTo = (line: number | undefined) => {
    setCurrent(line ?? null);
    if (line !== undefined) onGoTo(line);
  };
  const lines = found?.lines ?? [];
  const goNext = () => {
    if (lines.length === 0) return;
    const after = current ?? firstInView() - 1;
    goTo(lines.find((line) => line > after) ?? lines[0]);
  };
  const goPrevious = () => {
    if (lines.length === 0) return;
    const before = current ?? firstInView();
    goTo(lines.findLast((line) => line < before) ?? lines.at(-1));
  };

  // Another text: its first line from here on, once it is known where.
  const [ledTo, setLedTo] = useState('');
  useEffect(() => {
    if (ledTo === sought || (sought !== '' && found === null)) return;
    setLedTo(sought);
    const from = current ?? firstInView();
    goTo(lines.find((line) => line >= from) ?? lines[0]);
  });

  const index = current === null ? -1 : lines.indexOf(current);
  return {
    text,
    setText,
    sought,
    found,
    current,
    position: index < 0 ? null : index + 1,
    goNext,
    goPrevious,
  };
}
