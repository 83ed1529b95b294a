/** Which language the page is in: chosen in the preferences, or the system's. */
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Bridge } from '#shared/api/contract.ts';
import { type Language, languageSchema, matchLanguage } from '#shared/api/language.ts';
import { loadTexts, type PageTexts } from '../i18n/load-texts.ts';
import { useBridge, useConnection } from './bridge/bridge-context.ts';
import { useCall } from './data/call.ts';

export interface ShownLanguage {
  readonly language: Language;
  readonly texts: PageTexts;
}

/** The host keeps the choice; this copy is only there so that the first picture is in the right language. */
const storageKey = 'snowglobe.language';

/** Milliseconds. A host that does not answer is told about by the page, in whatever language. */
const longestWait = 1_000;

/**
 * What the page begins with. The host's own sentences are to be in the same language from the first one on, so it is
 * told before anything is asked: it knows the choice and its own system's language, not that of this browser.
 */
export async function firstLanguage(bridge: Bridge): Promise<ShownLanguage> {
  const remembered = languageSchema.safeParse(window.localStorage.getItem(storageKey)).data;
  const likely = remembered ?? matchLanguage(navigator.languages) ?? 'en';
  if (likely === 'en') return { language: 'en', texts: await loadTexts('en') };
  const [answered] = await Promise.all([
    Promise.race([spokenBy(bridge), new Promise<null>((resolve) => setTimeout(resolve, longestWait, null))]),
    loadTexts(likely),
  ]);
  const language = answered ?? likely;
  return { language, texts: await loadTexts(language) };
}

/** Follows the choice, in this window and in others. */
export function useShownLanguage(first: ShownLanguage): ShownLanguage {
  const bridge = useBridge();
  const connection = useConnection();
  const client = useQueryClient();
  const choice = useCall('preferences.get', {}).data?.language;
  const [shown, setShown] = useState(first);
  const { language } = shown;

  useEffect(() => {
    if (choice === undefined) return;
    let isOver = false;
    const follow = async () => {
      const spoken = await spokenBy(bridge);
      if (spoken === null) return;
      const texts = await loadTexts(spoken);
      if (isOver) return;
      window.localStorage.setItem(storageKey, spoken);
      if (spoken === language) return;
      setShown({ language: spoken, texts });
      // What the host said so far was in the other language.
      void client.invalidateQueries();
    };
    void follow();
    // A host that was started again knows nothing of this browser's language until it is told.
    const stop = connection.subscribe(() => {
      if (!connection.isLost()) void follow().then(() => client.invalidateQueries());
    });
    return () => {
      isOver = true;
      stop();
    };
  }, [choice, language, bridge, connection, client]);

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return shown;
}

/** Null where the host does not answer. */
async function spokenBy(bridge: Bridge): Promise<Language | null> {
  const answer = await bridge.call('language.speak', { preferred: [...navigator.languages] });
  return answer.ok ? answer.value.language : null;
}
