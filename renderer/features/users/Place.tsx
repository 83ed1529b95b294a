import { useText } from '../../i18n/text.tsx';
import { fileName } from '../../ui/file-name.ts';

interface PlaceProps {
  readonly at: { readonly file: string; readonly line: number };
  /** Decided by Nix, and not to be changed by a form. */
  readonly isElsewhere?: boolean;
}

/** Where something is written. */
export function Place({ at: { file, line }, isElsewhere = false }: PlaceProps) {
  const t = useText();
  const place = { file: fileName(file), line };
  return <span title={file}>{t(isElsewhere ? 'users.placeElsewhere' : 'users.place', place)}</span>;
}
