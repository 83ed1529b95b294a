import { createContext } from 'react';

/** The element that scrolls the screens: virtual lists measure against it. */
export const ScrollAreaContext = createContext<HTMLElement | null>(null);
