/** Fields for single settings, by the name that a page of settings gives them: `widget: 'time-zone'`. */
import type { ComponentType } from 'react';
import type { SettingWidget } from '#shared/api/settings.ts';
import type { FieldProps } from '../../../fields/field.ts';
import { KeyboardLayoutField } from './KeyboardLayoutField.tsx';
import { LocaleField } from './LocaleField.tsx';
import { TicksField } from './TicksField.tsx';
import { TimeZoneField } from './TimeZoneField.tsx';

export const settingWidgets: Readonly<Record<SettingWidget, ComponentType<FieldProps>>> = {
  'time-zone': TimeZoneField,
  locale: LocaleField,
  'keyboard-layout': KeyboardLayoutField,
  ticks: TicksField,
};
