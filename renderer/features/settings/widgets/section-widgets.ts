/** Components for sections, by the name that a page of settings gives them: `widget: 'desktop-chooser'`. */
import type { ComponentType } from 'react';
import type { SectionWidget } from '#shared/api/settings.ts';
import { PeopleSection } from '../../users/PeopleSection.tsx';
import { DesktopChooser } from './DesktopChooser.tsx';
import { OpenDoors } from './OpenDoors.tsx';
import type { SectionWidgetProps } from './section-widget.ts';

export const sectionWidgets: Readonly<Record<SectionWidget, ComponentType<SectionWidgetProps>>> = {
  'desktop-chooser': DesktopChooser,
  'open-doors': OpenDoors,
  people: PeopleSection,
};
