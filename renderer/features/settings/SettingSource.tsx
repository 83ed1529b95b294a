import type { SettingState } from '#shared/api/settings.ts';
import { useText } from '../../i18n/text.tsx';
import { fileName } from '../../ui/file-name.ts';

/** Where the value in force comes from. */
export function SettingSource({ state }: { readonly state: SettingState }) {
  const t = useText();
  if (state.kind === 'default') return <span>{t('setting.default')}</span>;
  const { file, line } = state;
  const place = { file: fileName(file), line };
  const id =
    state.kind === 'set' && state.value === null ? 'setting.written' : (`setting.${state.kind}` as const);
  return <span title={file}>{t(id, place)}</span>;
}
