/** Desktops to choose from, and what each needs besides its own option. The words are on the page of the desktop. */

export interface Desktop {
  /** Also that of its drawing. */
  readonly id: string;
  /** As NixOS 24.11 calls it; later names are with its setting. */
  readonly option: string;
  readonly signIn: keyof typeof signInScreens;
  /** Its windows are drawn by X11, or its sign-in screen is started with it. */
  readonly needsX11: boolean;
}

/** Options that are turned on for a sign-in screen, the first of which is the screen itself. */
export const signInScreens = {
  gdm: ['services.xserver.displayManager.gdm.enable'],
  sddm: ['services.displayManager.sddm.enable', 'services.displayManager.sddm.wayland.enable'],
  lightdm: ['services.xserver.displayManager.lightdm.enable'],
} as const;

export const graphicalScreen = 'services.xserver.enable';
/** Names the session of a desktop; with another desktop there may be none of that name. */
export const sessionToBeginWith = 'services.displayManager.defaultSession';

export const desktops: readonly Desktop[] = [
  { id: 'gnome', option: 'services.xserver.desktopManager.gnome.enable', signIn: 'gdm', needsX11: true },
  { id: 'plasma', option: 'services.desktopManager.plasma6.enable', signIn: 'sddm', needsX11: false },
  {
    id: 'cinnamon',
    option: 'services.xserver.desktopManager.cinnamon.enable',
    signIn: 'lightdm',
    needsX11: true,
  },
  { id: 'xfce', option: 'services.xserver.desktopManager.xfce.enable', signIn: 'lightdm', needsX11: true },
  { id: 'mate', option: 'services.xserver.desktopManager.mate.enable', signIn: 'lightdm', needsX11: true },
  {
    id: 'budgie',
    option: 'services.xserver.desktopManager.budgie.enable',
    signIn: 'lightdm',
    needsX11: true,
  },
  {
    id: 'pantheon',
    option: 'services.xserver.desktopManager.pantheon.enable',
    signIn: 'lightdm',
    needsX11: true,
  },
  { id: 'hyprland', option: 'programs.hyprland.enable', signIn: 'sddm', needsX11: false },
  { id: 'sway', option: 'programs.sway.enable', signIn: 'sddm', needsX11: false },
];
