import type { CuratedPage } from '../curated.ts';
import { off, on, onOff } from './values.ts';

export const fontsPage: CuratedPage = {
  id: 'fonts',
  title: 'Fonts',
  summary: 'Lettering and how smooth it looks',
  icon: 'type',
  keywords: ['font', 'fonts', 'text', 'letters', 'emoji', 'typeface', 'smooth'],
  sections: [
    {
      id: 'fonts',
      title: 'Fonts',
      settings: [
        {
          option: 'fonts.packages',
          title: 'Fonts for everyone',
          summary: 'Every app can use them',
          type: { kind: 'listOf', of: { kind: 'package' } },
          default: { type: 'list', items: [] },
          keywords: ['font', 'install font', 'noto', 'google fonts', 'typeface'],
        },
        {
          option: 'fonts.enableDefaultPackages',
          title: 'A good set to begin with',
          summary: 'Letters of many scripts, and emoji',
          type: onOff,
          default: off,
          keywords: ['font', 'default', 'unicode', 'emoji'],
        },
        {
          option: 'fonts.fontDir.enable',
          title: 'Fonts in one folder',
          summary: 'For apps that look for fonts in a fixed place',
          type: onOff,
          default: off,
          keywords: ['font', 'folder', 'flatpak', 'x11'],
        },
      ],
    },
    {
      id: 'which-to-use',
      title: 'Which to use',
      settings: [
        {
          option: 'fonts.fontconfig.defaultFonts.sansSerif',
          title: 'For menus and most texts',
          summary: 'The first one that is installed counts',
          type: { kind: 'listOf', of: { kind: 'string' } },
          default: { type: 'list', items: [{ type: 'string', value: 'DejaVu Sans' }] },
          keywords: ['font', 'sans', 'default', 'menu'],
        },
        {
          option: 'fonts.fontconfig.defaultFonts.serif',
          title: 'For reading',
          summary: 'Letters with small feet, as in books',
          type: { kind: 'listOf', of: { kind: 'string' } },
          default: { type: 'list', items: [{ type: 'string', value: 'DejaVu Serif' }] },
          keywords: ['font', 'serif', 'reading', 'default'],
        },
        {
          option: 'fonts.fontconfig.defaultFonts.monospace',
          title: 'For terminals and code',
          summary: 'All letters equally wide',
          type: { kind: 'listOf', of: { kind: 'string' } },
          default: { type: 'list', items: [{ type: 'string', value: 'DejaVu Sans Mono' }] },
          keywords: ['font', 'monospace', 'terminal', 'code'],
        },
        {
          option: 'fonts.fontconfig.defaultFonts.emoji',
          title: 'For emoji',
          summary: 'Small pictures in texts',
          type: { kind: 'listOf', of: { kind: 'string' } },
          default: { type: 'list', items: [{ type: 'string', value: 'Noto Color Emoji' }] },
          keywords: ['emoji', 'smiley', 'font'],
        },
      ],
    },
    {
      id: 'smoothness',
      title: 'Smoothness',
      settings: [
        {
          option: 'fonts.fontconfig.antialias',
          title: 'Smooth edges',
          summary: 'Softens the outline of letters',
          type: onOff,
          default: on,
          keywords: ['antialias', 'smooth', 'blurry', 'font'],
        },
        {
          option: 'fonts.fontconfig.hinting.style',
          title: 'Fit letters to the dots of the screen',
          summary: 'More makes them crisper and less true',
          type: { kind: 'enum', values: ['none', 'slight', 'medium', 'full'] },
          default: { type: 'string', value: 'slight' },
          choices: [
            { value: 'none', label: 'Not at all' },
            { value: 'slight', label: 'A little' },
            { value: 'medium', label: 'Medium' },
            { value: 'full', label: 'Fully' },
          ],
          keywords: ['hinting', 'sharp', 'blurry', 'font'],
        },
        {
          option: 'fonts.fontconfig.subpixel.rgba',
          title: 'Order of colours in each dot',
          summary: 'Sharper letters on flat screens',
          type: { kind: 'enum', values: ['rgb', 'bgr', 'vrgb', 'vbgr', 'none'] },
          default: { type: 'string', value: 'none' },
          choices: [
            { value: 'rgb', label: 'Red, green, blue' },
            { value: 'bgr', label: 'Blue, green, red' },
            { value: 'vrgb', label: 'Red above green above blue' },
            { value: 'vbgr', label: 'Blue above green above red' },
            { value: 'none', label: 'Do not use it' },
          ],
          keywords: ['subpixel', 'cleartype', 'sharp', 'lcd'],
        },
      ],
    },
  ],
};
