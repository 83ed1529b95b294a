/** The names under which the preload script and the main process talk. */
export const callChannel = 'snowglobe:call';
export const eventChannel = 'snowglobe:event';
/** Where the page should go: from a link, or from the menu. */
export const placeChannel = 'snowglobe:place';
