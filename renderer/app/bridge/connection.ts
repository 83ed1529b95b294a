/** Whether the host can be reached right now. In the desktop window it always can. */
export interface Connection {
  readonly isLost: () => boolean;
  /** Whether it will not come back: the person is signed out here. */
  readonly hasEnded: () => boolean;
  /** Returns the function that ends the subscription. */
  readonly subscribe: (listener: () => void) => () => void;
}

export const alwaysConnected: Connection = {
  isLost: () => false,
  hasEnded: () => false,
  subscribe: () => () => {},
};
