import type { CuratedPage } from '../curated.ts';
import { off, onOff } from './values.ts';

export const accessibilityPage: CuratedPage = {
  id: 'accessibility',
  title: 'Accessibility',
  summary: 'Reading aloud, Braille, rest for the eyes',
  icon: 'accessibility',
  keywords: ['accessibility', 'screen reader', 'braille', 'speech', 'eyes', 'zoom', 'blind', 'contrast'],
  sections: [
    {
      id: 'reading-aloud',
      title: 'Reading aloud',
      settings: [
        {
          option: 'services.orca.enable',
          title: 'Screen reader',
          summary: 'Orca reads aloud what is on the screen',
          type: onOff,
          default: off,
          keywords: ['screen reader', 'orca', 'blind', 'speech', 'read aloud'],
        },
        {
          option: 'services.speechd.enable',
          title: 'Spoken words',
          summary: 'The voice that screen readers and browsers use',
          type: onOff,
          default: off,
          keywords: ['speech', 'voice', 'text to speech', 'tts', 'speech dispatcher'],
        },
        {
          option: 'services.brltty.enable',
          title: 'Braille displays',
          summary: 'Shows the text console in Braille',
          type: onOff,
          default: off,
          keywords: ['braille', 'blind', 'brltty'],
        },
        {
          option: 'services.gnome.at-spi2-core.enable',
          title: 'Let helpers see inside apps',
          summary: 'Screen readers need this',
          type: onOff,
          default: off,
          keywords: ['at-spi', 'screen reader', 'assistive', 'accessibility'],
        },
      ],
    },
    {
      id: 'less-strain',
      title: 'Less strain',
      settings: [
        {
          option: 'services.safeeyes.enable',
          title: 'Reminders to rest your eyes',
          summary: 'Short breaks at set times',
          type: onOff,
          default: off,
          keywords: ['eyes', 'break', 'rest', 'strain', 'reminder'],
        },
        {
          option: 'services.espanso.enable',
          title: 'Type less',
          summary: 'Short words become whole sentences',
          type: onOff,
          default: off,
          keywords: ['text expander', 'typing', 'shortcuts', 'espanso'],
        },
        {
          option: 'services.unclutter.enable',
          title: 'Hide the pointer while it rests',
          summary: 'It comes back when you move the mouse',
          type: onOff,
          default: off,
          keywords: ['mouse pointer', 'hide', 'cursor'],
        },
      ],
    },
    {
      id: 'larger-and-slower',
      title: 'Larger and slower',
      settings: [
        {
          option: 'services.xserver.autoRepeatDelay',
          title: 'Time before a held key repeats',
          summary: 'In milliseconds; more gives slow hands time',
          type: { kind: 'nullOr', of: { kind: 'int' } },
          default: { type: 'null' },
          keywords: ['keyboard', 'repeat', 'delay', 'slow keys'],
        },
        {
          option: 'services.xserver.autoRepeatInterval',
          title: 'Time between repeats',
          summary: 'In milliseconds',
          type: { kind: 'nullOr', of: { kind: 'int' } },
          default: { type: 'null' },
          keywords: ['keyboard', 'repeat', 'speed', 'slow keys'],
        },
        {
          option: 'console.font',
          title: 'Letters of the text console',
          summary: 'Such as ter-v32n for large ones',
          type: { kind: 'nullOr', of: { kind: 'string' } },
          default: { type: 'null' },
          keywords: ['console', 'font', 'large', 'big letters', 'terminus'],
        },
      ],
    },
    {
      id: 'other-ways-to-point',
      title: 'Other ways to point',
      settings: [
        {
          option: 'services.touchegg.enable',
          title: 'Gestures on the touchpad',
          summary: 'Swipe to change windows, on X11 desktops',
          type: onOff,
          default: off,
          keywords: ['gestures', 'swipe', 'touchpad', 'touchegg'],
        },
        {
          option: 'services.input-remapper.enable',
          title: 'Give keys and buttons another job',
          summary: 'For keyboards, mice and controllers',
          type: onOff,
          default: off,
          keywords: ['remap', 'keys', 'buttons', 'input remapper'],
        },
      ],
    },
  ],
};
