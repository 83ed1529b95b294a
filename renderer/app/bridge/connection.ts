/** Whether the host can be reached right now. In the desktop window it always can. */
export interface Connection {
  readonly isLost: () => boolean;
  /** Returns the function that ends the subscription. */
  readonly subscribe: (listener: () => void) => () => void;
}

export const alwaysConnected: Connection = { isLost: () => false, subscribe: () => () => {} };
