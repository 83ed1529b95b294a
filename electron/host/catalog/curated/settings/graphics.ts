import type { CuratedPage } from '../curated.ts';
import { off, onOff } from './values.ts';

export const graphicsPage: CuratedPage = {
  id: 'graphics',
  title: 'Graphics and screen',
  summary: 'Drivers, evening colours, size of letters',
  icon: 'gpu',
  keywords: ['graphics', 'screen', 'display', 'nvidia', 'amd', 'driver', 'gpu', 'night light'],
  sections: [
    {
      id: 'graphics',
      title: 'Graphics',
      settings: [
        {
          option: 'hardware.graphics.enable',
          title: 'Graphics card support',
          summary: 'Smooth windows, videos and games',
          type: onOff,
          default: off,
          keywords: ['graphics', 'opengl', 'vulkan', 'gpu', 'mesa'],
        },
        {
          option: 'hardware.graphics.enable32Bit',
          title: 'Graphics for 32-bit programs',
          summary: 'Needed by many games and by Wine',
          type: onOff,
          default: off,
          requires: 'hardware.graphics.enable',
          keywords: ['graphics', '32 bit', 'steam', 'wine', 'games'],
        },
        {
          option: 'services.xserver.videoDrivers',
          title: 'Graphics drivers',
          summary: 'Such as nvidia or amdgpu, tried in order',
          type: { kind: 'listOf', of: { kind: 'string' } },
          default: {
            type: 'list',
            items: [
              { type: 'string', value: 'modesetting' },
              { type: 'string', value: 'fbdev' },
            ],
          },
          keywords: ['nvidia', 'amd', 'intel', 'driver', 'graphics', 'gpu'],
        },
        {
          option: 'hardware.nvidia.open',
          title: 'Open driver for NVIDIA cards',
          summary: 'For cards from 2018 (RTX 20, GTX 16) and later',
          type: { kind: 'nullOr', of: { kind: 'bool' } },
          default: null,
          keywords: ['nvidia', 'driver', 'graphics', 'open', 'gpu'],
        },
        {
          option: 'hardware.nvidia.powerManagement.enable',
          title: 'Mend NVIDIA after sleep',
          summary: 'Try it when the picture is broken after waking',
          type: onOff,
          default: off,
          keywords: ['nvidia', 'sleep', 'suspend', 'black screen'],
        },
      ],
    },
    {
      id: 'look',
      title: 'Look',
      settings: [
        {
          option: 'services.redshift.enable',
          title: 'Warmer colours in the evening',
          summary: 'Easier on the eyes; for desktops without their own',
          type: onOff,
          default: off,
          keywords: ['night light', 'redshift', 'blue light', 'eyes', 'warm'],
        },
        {
          option: 'services.redshift.temperature.night',
          title: 'Warmth at night',
          summary: 'In kelvin; a lower number is warmer',
          type: { kind: 'int' },
          default: { type: 'int', value: '3700' },
          requires: 'services.redshift.enable',
          keywords: ['night light', 'redshift', 'temperature', 'colour'],
        },
        {
          option: 'boot.plymouth.enable',
          title: 'Picture while starting',
          summary: 'Shows a calm screen instead of messages',
          type: onOff,
          default: off,
          keywords: ['plymouth', 'splash', 'boot screen', 'logo'],
        },
        {
          option: 'services.xserver.dpi',
          title: 'Size of letters and buttons',
          summary: 'Dots per inch; 96 is usual, 144 is half as large again',
          type: { kind: 'nullOr', of: { kind: 'int' } },
          default: { type: 'null' },
          keywords: ['dpi', 'scale', 'hidpi', '4k', 'large', 'text size'],
        },
      ],
    },
  ],
};
