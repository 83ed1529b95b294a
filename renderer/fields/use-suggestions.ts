/** What exists on this computer and fits an option: its users, time zones, keyboard layouts. */
import { useMemo } from 'react';
import type { Suggestion } from '#shared/api/options.ts';
import { useCall } from '../app/data/call.ts';
import type { FieldProps } from './field.ts';

const none: readonly Suggestion[] = [];

/** The labelled choices of the setting where it has some, else what the host finds for the option. */
export function useSuggestions(option: string | null, choices: FieldProps['choices']): readonly Suggestion[] {
  const isAsked = option !== null && choices.length === 0;
  const { data } = useCall('options.suggestions', { option: option ?? '' }, { enabled: isAsked });
  return choices.length > 0 ? choices : (data?.suggestions ?? none);
}

/** A list that is filtered while typing: every typed word is in the label or in the value. */
export function useSuggestionItems(suggestions: readonly Suggestion[]) {
  return useMemo(() => {
    const all = suggestions.map(({ value, label }) => ({
      id: value,
      label,
      detail: label === value ? undefined : value,
      words: `${label} ${value}`.toLowerCase(),
    }));
    return (text: string) => {
      const words = text.toLowerCase().split(/[\s_]+/);
      return all.filter((item) => words.every((word) => item.words.includes(word))).slice(0, mostShown);
    };
  }, [suggestions]);
}

/** Longer lists are for typing, not for reading. */
export const mostShown = 100;
