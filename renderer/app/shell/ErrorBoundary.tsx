/** For bugs in the page itself: the pending changes are with the host, so reading the page anew loses nothing. */
import { Component, type ReactNode } from 'react';
import { Text } from '../../i18n/text.tsx';
import styles from './ErrorBoundary.module.css';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
  /** A new value gives the children another chance: the place that is shown. */
  readonly place?: string;
}

interface ErrorBoundaryState {
  readonly error: Error | null;
  readonly place: string | undefined;
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null, place: this.props.place };

  static getDerivedStateFromError(error: Error): Partial<ErrorBoundaryState> {
    return { error };
  }

  static getDerivedStateFromProps(
    { place }: ErrorBoundaryProps,
    state: ErrorBoundaryState,
  ): ErrorBoundaryState | null {
    return place === state.place ? null : { error: null, place };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    return (
      <div role="alert" className={styles.page}>
        <h1>
          <Text id="crash.title" />
        </h1>
        <p>
          <Text id="crash.text" />
        </p>
        <button type="button" className={styles.reload} onClick={() => window.location.reload()}>
          <Text id="crash.reload" />
        </button>
        <details className={styles.details}>
          <summary>
            <Text id="crash.details" />
          </summary>
          <pre>{error.stack ?? error.message}</pre>
        </details>
      </div>
    );
  }
}
