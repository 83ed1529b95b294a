/** The names under which the preload script and the main process talk. */
export const callChannel = 'snowglobe:call';
export const eventChannel = 'snowglobe:event';
