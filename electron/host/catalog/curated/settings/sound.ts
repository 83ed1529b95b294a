import type { CuratedPage } from '../curated.ts';
import { off, onOff } from './values.ts';

export const soundPage: CuratedPage = {
  id: 'sound',
  title: 'Sound',
  summary: 'Speakers, microphones, music apps',
  icon: 'volume-2',
  keywords: ['sound', 'audio', 'speaker', 'microphone', 'headphones', 'volume', 'music'],
  sections: [
    {
      id: 'sound',
      title: 'Sound',
      settings: [
        {
          option: 'services.pipewire.enable',
          title: 'Sound with PipeWire',
          summary: 'The modern way to play and record sound',
          type: onOff,
          default: off,
          keywords: ['pipewire', 'sound', 'audio', 'no sound'],
        },
        {
          option: 'services.pipewire.pulse.enable',
          title: 'Sound for everyday apps',
          summary: 'Browsers, players and calls need this',
          type: onOff,
          default: off,
          requires: 'services.pipewire.enable',
          keywords: ['pulseaudio', 'sound', 'audio', 'apps'],
        },
        {
          option: 'services.pipewire.alsa.enable',
          title: 'Sound for simple and older apps',
          summary: 'Apps that speak to the sound card directly',
          type: onOff,
          default: off,
          requires: 'services.pipewire.enable',
          keywords: ['alsa', 'sound', 'audio', 'old apps'],
        },
        {
          option: 'services.pipewire.alsa.support32Bit',
          title: 'Sound for 32-bit programs',
          summary: 'Needed by many games',
          type: onOff,
          default: off,
          requires: 'services.pipewire.alsa.enable',
          keywords: ['32 bit', 'games', 'steam', 'wine', 'sound'],
        },
        {
          option: 'security.rtkit.enable',
          title: 'Sound goes first',
          summary: 'Fewer clicks and gaps when the computer is busy',
          type: onOff,
          default: off,
          keywords: ['rtkit', 'crackling', 'stutter', 'realtime', 'audio'],
        },
      ],
    },
    {
      id: 'making-music',
      title: 'Making music',
      settings: [
        {
          option: 'services.pipewire.jack.enable',
          title: 'Sound for studio apps',
          summary: 'For Ardour, LMMS and other music software',
          type: onOff,
          default: off,
          requires: 'services.pipewire.enable',
          keywords: ['jack', 'studio', 'daw', 'music production'],
        },
        {
          option: 'programs.noisetorch.enable',
          title: 'Take noise out of the microphone',
          summary: 'Fans and keys disappear in calls',
          type: onOff,
          default: off,
          keywords: ['noise', 'microphone', 'calls', 'noisetorch', 'background'],
        },
      ],
    },
    {
      id: 'speakers-on-the-network',
      title: 'Speakers on the network',
      settings: [
        {
          option: 'services.pipewire.raopOpenFirewall',
          title: 'Play on AirPlay speakers',
          summary: 'Opens the firewall for speakers on your network',
          type: onOff,
          default: off,
          requires: 'services.pipewire.enable',
          keywords: ['airplay', 'raop', 'speaker', 'wireless'],
        },
        {
          option: 'services.shairport-sync.enable',
          title: 'Be an AirPlay speaker',
          summary: 'iPhones and Macs can play sound here',
          type: onOff,
          default: off,
          keywords: ['airplay', 'iphone', 'speaker', 'stream'],
        },
      ],
    },
    {
      id: 'older-way',
      title: 'Older way',
      settings: [
        {
          option: 'hardware.pulseaudio.enable',
          title: 'Sound with PulseAudio',
          summary: 'The way before PipeWire; use only one of them',
          type: onOff,
          default: off,
          warning: 'PipeWire and PulseAudio cannot both be on',
          keywords: ['pulseaudio', 'sound', 'audio'],
        },
      ],
    },
  ],
};
