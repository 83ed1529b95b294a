/** Whether who asked is still on the screen: an answer that comes after Cancel must not save anything. */
import { useCallback, useEffect, useRef } from 'react';

export function useStillShown(): () => boolean {
  const isShown = useRef(true);
  useEffect(() => {
    isShown.current = true;
    return () => {
      isShown.current = false;
    };
  }, []);
  return useCallback(() => isShown.current, []);
}
