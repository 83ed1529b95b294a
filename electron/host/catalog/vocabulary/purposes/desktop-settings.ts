/** Settings of the desktop: screen, keyboard, pointer, language, looks. */
import { type PurposeEntry, purposeLines } from '../purpose-lines.ts';

export const desktopSettingPurposes: readonly PurposeEntry[] = purposeLines(`
desktop, desktop environment, graphical interface, gui, change desktop, graphical desktop, windows and icons: services.xserver.desktopManager.gnome.enable services.desktopManager.plasma6.enable services.xserver.enable services.xserver.desktopManager.xfce.enable services.xserver.desktopManager.cinnamon.enable services.xserver.desktopManager.mate.enable services.displayManager.defaultSession services.xserver.desktopManager.budgie.enable services.xserver.desktopManager.pantheon.enable services.xserver.desktopManager.lxqt.enable
gnome, gnome desktop, gnome shell, enable gnome, install gnome: services.xserver.desktopManager.gnome.enable services.desktopManager.gnome.enable services.xserver.displayManager.gdm.enable gnome-shell
kde, plasma, kde plasma, plasma 6, plasma desktop, kde desktop, enable kde, install kde: services.desktopManager.plasma6.enable services.xserver.desktopManager.plasma5.enable services.displayManager.sddm.enable
xfce, xfce desktop, light desktop, lightweight desktop: services.xserver.desktopManager.xfce.enable services.xserver.desktopManager.lxqt.enable services.xserver.desktopManager.mate.enable
cinnamon, cinnamon desktop, linux mint: services.xserver.desktopManager.cinnamon.enable
mate, mate desktop: services.xserver.desktopManager.mate.enable
budgie: services.xserver.desktopManager.budgie.enable
pantheon, elementary, elementary os: services.xserver.desktopManager.pantheon.enable
deepin, deepin desktop: services.xserver.desktopManager.deepin.enable
lxqt: services.xserver.desktopManager.lxqt.enable
cosmic, cosmic desktop: services.desktopManager.cosmic.enable cosmic-term cosmic-files
window manager, tiling window manager, tiling: programs.sway.enable services.xserver.windowManager.i3.enable programs.hyprland.enable services.xserver.windowManager.awesome.enable services.xserver.windowManager.bspwm.enable services.xserver.windowManager.xmonad.enable services.xserver.windowManager.dwm.enable services.xserver.windowManager.qtile.enable programs.river.enable programs.niri.enable
i3: services.xserver.windowManager.i3.enable i3
sway, wayland tiling: programs.sway.enable sway
hyprland: programs.hyprland.enable hyprland
openbox, fluxbox, icewm: services.xserver.windowManager.openbox.enable services.xserver.windowManager.fluxbox.enable services.xserver.windowManager.icewm.enable
wayland, use wayland, disable wayland: services.xserver.displayManager.gdm.wayland services.displayManager.sddm.wayland.enable programs.sway.enable programs.hyprland.enable programs.xwayland.enable
x11, xorg, x server, x windows: services.xserver.enable services.xserver.videoDrivers
login screen, display manager, login manager, greeter, log in screen, sign in screen: services.displayManager.sddm.enable services.xserver.displayManager.gdm.enable services.xserver.displayManager.lightdm.enable services.greetd.enable services.displayManager.enable services.displayManager.ly.enable programs.regreet.enable
gdm: services.xserver.displayManager.gdm.enable
sddm: services.displayManager.sddm.enable
lightdm: services.xserver.displayManager.lightdm.enable
auto login, autologin, automatic login, log in automatically, login without password, skip login, sign in automatically: services.displayManager.autoLogin.enable services.displayManager.autoLogin.user services.getty.autologinUser
default session, default desktop, choose desktop at login: services.displayManager.defaultSession
lock screen, screen lock, lock the screen, screen locker: programs.i3lock.enable programs.hyprlock.enable swaylock services.xserver.xautolock.enable programs.xss-lock.enable programs.slock.enable hyprlock services.physlock.enable
turn off screen, screen timeout, idle, blank screen, dim screen when idle, screen blanking: services.xserver.xautolock.enable services.hypridle.enable swayidle services.logind.extraConfig services.xserver.serverFlagsSection caffeine-ng
keep screen on, prevent sleep, caffeine, stay awake: caffeine-ng gnomeExtensions.caffeine services.logind.lidSwitch xidlehook
night light, blue light, blue light filter, night mode, warm colours at night, eye protection, redshift, flux: services.redshift.enable redshift gammastep wlsunset hyprsunset services.clight.enable location.provider
brightness, screen brightness, backlight, dim screen, brightness keys: programs.light.enable brightnessctl hardware.acpilight.enable services.illum.enable light hardware.brillo.enable ddcutil services.clight.enable ddcui
external monitor brightness, ddc: ddcutil services.ddccontrol.enable ddcui hardware.i2c.enable
dual monitor, two monitors, multiple monitors, second screen, monitor, displays, arrange monitors, external monitor, multi monitor, display settings, rotate screen: services.autorandr.enable arandr wdisplays services.xserver.xrandrHeads nwg-displays kanshi autorandr kdePackages.kscreen xorg.xrandr shikane services.xserver.displayManager.setupCommands
screen resolution, resolution, change resolution, display resolution: services.xserver.resolutions arandr wdisplays services.xserver.xrandrHeads kdePackages.kscreen xorg.xrandr services.xserver.dpi
hidpi, high dpi, scaling, 4k screen, text too small, everything too small, dpi, bigger text: services.xserver.dpi services.xserver.upscaleDefaultCursor environment.variables console.font services.displayManager.sddm.enableHidpi
tearing, screen tearing, vsync: services.xserver.enableTearFree services.picom.enable hardware.nvidia.forceFullCompositionPipeline picom
compositor, transparency, window effects, shadows: services.picom.enable picom
keyboard layout, keyboard language, keyboard, german keyboard, french keyboard, qwertz, azerty, dvorak, colemak, change keyboard, us keyboard: services.xserver.xkb.layout console.keyMap services.xserver.xkb.variant services.xserver.xkb.options services.xserver.xkb.model
keyboard options, caps lock, swap caps and escape, swap ctrl and caps, compose key, caps lock to escape, change caps lock: services.xserver.xkb.options services.keyd.enable services.interception-tools.enable console.useXkbConfig services.kanata.enable
remap keys, key remapping, remap keyboard, custom keys, change keys: services.keyd.enable services.kanata.enable services.input-remapper.enable keyd services.kmonad.enable kanata input-remapper services.evremap.enable services.xserver.xkb.extraLayouts services.interception-tools.enable
key repeat, repeat rate, keyboard repeat: services.xserver.autoRepeatDelay services.xserver.autoRepeatInterval
num lock, numlock: services.displayManager.sddm.autoNumlock services.xserver.desktopManager.plasma5.enable numlockx
console keyboard, console font, terminal font, tty, text console, font in console: console.keyMap console.font console.useXkbConfig services.kmscon.enable console.packages console.earlySetup
mouse, mouse speed, mouse sensitivity, mouse acceleration, pointer speed, disable mouse acceleration: services.libinput.mouse.accelSpeed services.libinput.mouse.accelProfile services.libinput.enable services.libinput.mouse.naturalScrolling services.ratbagd.enable piper
left handed mouse, left handed, swap mouse buttons, left hand: services.libinput.mouse.leftHanded services.libinput.mouse.buttonMapping services.libinput.touchpad.leftHanded
gaming mouse, logitech, mouse buttons, logitech mouse, mouse dpi: services.ratbagd.enable piper solaar hardware.logitech.wireless.enable libratbag logiops hardware.logitech.wireless.enableGraphical
razer: hardware.openrazer.enable polychromatic openrazer-daemon razergenie
corsair: hardware.ckb-next.enable ckb-next
rgb, keyboard lights, led, rgb lighting: services.hardware.openrgb.enable openrgb hardware.ckb-next.enable hardware.openrazer.enable
middle click, middle mouse button: services.libinput.mouse.middleEmulation
touchpad, trackpad, touch pad: services.libinput.enable services.libinput.touchpad.tapping services.libinput.touchpad.naturalScrolling services.libinput.touchpad.disableWhileTyping services.libinput.touchpad.accelSpeed services.xserver.synaptics.enable
tap to click, touchpad click, tapping, touchpad tap: services.libinput.touchpad.tapping services.libinput.touchpad.clickMethod services.libinput.enable
natural scrolling, reverse scrolling, scroll direction, invert scrolling, scrolling: services.libinput.touchpad.naturalScrolling services.libinput.mouse.naturalScrolling services.libinput.touchpad.scrollMethod
two finger scrolling, edge scrolling: services.libinput.touchpad.scrollMethod services.xserver.synaptics.twoFingerScroll
disable touchpad while typing, palm detection: services.libinput.touchpad.disableWhileTyping services.xserver.synaptics.palmDetect
touchpad gestures, gestures, three finger swipe: services.touchegg.enable touchegg libinput-gestures fusuma
mouse pointer size, cursor size, cursor theme, pointer theme: services.xserver.upscaleDefaultCursor services.xserver.displayManager.lightdm.greeters.gtk.cursorTheme.name bibata-cursors environment.variables
hide mouse pointer, hide cursor: services.unclutter.enable services.unclutter-xfixes.enable
touch screen, touchscreen: services.touchegg.enable services.libinput.enable services.iptsd.enable
drawing tablet, graphics tablet, wacom, stylus, pen tablet: services.xserver.wacom.enable hardware.opentabletdriver.enable services.xserver.digimend.enable libwacom kdePackages.wacomtablet
trackpoint, thinkpad pointer: hardware.trackpoint.enable hardware.trackpoint.sensitivity
language, locale, system language, change language, region, german, french, spanish, set language, language settings: i18n.defaultLocale i18n.extraLocaleSettings i18n.supportedLocales
date format, number format, currency format, regional formats, 24 hour clock, units and formats, paper size: i18n.extraLocaleSettings i18n.defaultLocale
time zone, timezone, clock is wrong, change time, set time, wrong time, local time, time: time.timeZone services.timesyncd.enable services.automatic-timezoned.enable services.localtimed.enable services.tzupdate.enable
automatic time zone, time zone by location: services.automatic-timezoned.enable services.localtimed.enable services.tzupdate.enable
time sync, ntp, clock synchronisation, time server, set clock automatically, synchronise time: services.timesyncd.enable services.chrony.enable services.ntp.enable networking.timeServers services.openntpd.enable
clock wrong in windows, dual boot clock, hardware clock, rtc: time.hardwareClockInLocalTime
location, location services, where am i, geolocation: location.provider services.geoclue2.enable location.latitude location.longitude
chinese input, input method, japanese input, korean input, type chinese, type japanese, pinyin, ime, vietnamese input, fcitx, ibus, asian languages, japanese keyboard, hangul, mozc: i18n.inputMethod.enable i18n.inputMethod.type i18n.inputMethod.fcitx5.addons i18n.inputMethod.ibus.engines i18n.inputMethod.enabled fcitx5
font, fonts, install fonts, add fonts, more fonts, system fonts: fonts.packages fonts.enableDefaultPackages fonts.fontDir.enable fonts.fontconfig.enable fonts.fontconfig.defaultFonts.sansSerif font-manager
default font, standard font, change font, monospace font, system font: fonts.fontconfig.defaultFonts.sansSerif fonts.fontconfig.defaultFonts.monospace fonts.fontconfig.defaultFonts.serif fonts.packages
font rendering, font smoothing, antialiasing, blurry fonts, subpixel, hinting: fonts.fontconfig.antialias fonts.fontconfig.subpixel.rgba fonts.fontconfig.hinting.enable fonts.fontconfig.hinting.style fonts.fontconfig.enable
emoji font, colour emoji, emoji do not show: noto-fonts-color-emoji fonts.fontconfig.defaultFonts.emoji fonts.packages twitter-color-emoji noto-fonts-emoji
chinese fonts, japanese fonts, cjk fonts, korean fonts: noto-fonts-cjk-sans noto-fonts-cjk-serif fonts.packages source-han-sans
microsoft fonts, arial, times new roman, windows fonts, calibri: corefonts vistafonts liberation_ttf carlito
nerd fonts, programming font, coding font, powerline fonts: nerdfonts nerd-fonts.fira-code fira-code jetbrains-mono hack-font
theme, themes, gtk theme, dark mode, dark theme, look and feel, appearance, change look: gnome-tweaks qt.style qt.platformTheme arc-theme adwaita-qt lxappearance nwg-look adw-gtk3 programs.dconf.enable qt.enable kdePackages.breeze dracula-theme
icon theme, icons, icon themes: papirus-icon-theme gnome-tweaks numix-icon-theme gtk.iconCache.enable tela-icon-theme adwaita-icon-theme candy-icons
qt theme, qt apps look, qt looks: qt.style qt.platformTheme qt.enable libsForQt5.qt5ct kdePackages.qt6ct adwaita-qt
gnome settings, tweaks, gnome tweaks, dconf: gnome-tweaks dconf-editor programs.dconf.enable gnome-extension-manager
gnome extensions, shell extensions, extensions: gnome-extension-manager gnome-shell-extensions gnome-extensions-cli gnome-tweaks gnomeExtensions.dash-to-dock services.gnome.gnome-browser-connector.enable
dock, task bar, taskbar, panel, status bar, bar: waybar programs.waybar.enable polybar plank xfce.xfce4-panel latte-dock gnomeExtensions.dash-to-dock gnomeExtensions.dash-to-panel programs.yabar.enable eww i3status tint2
tray icons, system tray: gnomeExtensions.appindicator stalonetray trayer snixembed
notifications, notification daemon: dunst mako swaynotificationcenter libnotify services.systembus-notify.enable fnott
widgets, desktop widgets, conky: conky eww gnomeExtensions.vitals
remove gnome apps, exclude packages, remove default apps, debloat: environment.gnome.excludePackages environment.plasma6.excludePackages services.gnome.core-utilities.enable services.xserver.excludePackages environment.xfce.excludePackages environment.defaultPackages
default apps, default applications, open with, file associations, default browser, mime types: xdg.mime.defaultApplications xdg.mime.enable environment.variables
portal, desktop portal, screen sharing wayland, file picker: xdg.portal.enable xdg.portal.extraPortals xdg.portal.wlr.enable xdg-desktop-portal-gtk
thumbnails, previews, thumbnail: services.tumbler.enable ffmpegthumbnailer kdePackages.kio-extras kdePackages.ffmpegthumbs
trash, recycle bin, network folders in file manager: services.gvfs.enable trash-cli
screen reader, blind, accessibility, read the screen: services.orca.enable orca services.speechd.enable services.gnome.at-spi2-core.enable services.brltty.enable
braille: services.brltty.enable brltty
boot splash, boot animation, splash screen, boot logo, silent boot, quiet boot: boot.plymouth.enable boot.plymouth.theme boot.kernelParams boot.consoleLogLevel boot.initrd.verbose
make text bigger, larger text, large text, font size, text size, increase font size: services.xserver.dpi console.font fonts.fontconfig.enable gnome-tweaks
german umlauts, umlauts, accents, special letters, type accents: services.xserver.xkb.layout services.xserver.xkb.variant console.keyMap services.xserver.xkb.options i18n.defaultLocale
numlock on boot, num lock at start: services.displayManager.sddm.autoNumlock numlockx
caps lock to escape, map caps lock, caps lock as ctrl: services.xserver.xkb.options services.keyd.enable services.kanata.enable services.interception-tools.enable
several keyboard layouts, switch keyboard layout, two keyboard layouts: services.xserver.xkb.layout services.xserver.xkb.options
log out, idle logout, automatic logout, session timeout: services.logind.extraConfig services.xserver.xautolock.enable
sddm theme, login screen theme, login background, login wallpaper: services.displayManager.sddm.theme services.xserver.displayManager.lightdm.background services.xserver.displayManager.lightdm.greeters.slick.enable
hide users at login: services.displayManager.hiddenUsers
show password stars, keyboard sound, bell, beep: boot.blacklistedKernelModules services.xserver.displayManager.sessionCommands
sound theme, startup sound, system sounds: sound-theme-freedesktop
second keyboard, macro keyboard: services.keyd.enable services.kanata.enable services.actkbd.enable
sticky keys, slow keys, accessibility keyboard: services.gnome.at-spi2-core.enable services.orca.enable
start without desktop, text mode only, no gui, headless: services.xserver.enable services.xserver.autorun systemd.defaultUnit
default terminal: xdg.terminal-exec.enable services.xserver.excludePackages
share screen in meetings, screen sharing does not work: xdg.portal.enable services.pipewire.enable xdg.portal.wlr.enable xdg.portal.extraPortals
touch keyboard, tablet mode, rotate tablet, auto rotate: hardware.sensor.iio.enable squeekboard programs.iio-hyprland.enable
color emoji, install emoji: noto-fonts-color-emoji fonts.fontconfig.defaultFonts.emoji fonts.packages
kiosk: services.cage.enable
remove xterm: services.xserver.excludePackages services.xserver.desktopManager.xterm.enable
russian keyboard, ukrainian keyboard, polish keyboard, italian keyboard, spanish keyboard, swedish keyboard, norwegian keyboard, danish keyboard, finnish keyboard, portuguese keyboard, turkish keyboard, greek keyboard, arabic keyboard, hebrew keyboard, swiss keyboard, uk keyboard, british keyboard, czech keyboard, hungarian keyboard, dutch keyboard, belgian keyboard, canadian keyboard, brazilian keyboard, cyrillic, neo layout, international keyboard: services.xserver.xkb.layout console.keyMap services.xserver.xkb.variant
italian language, russian language, polish language, portuguese language, dutch language, swedish language, turkish language, chinese language, japanese language, korean language, arabic language, hebrew language, czech language, greek language, hindi language, english, italian, russian, polish, portuguese, dutch, swedish, turkish, czech: i18n.defaultLocale i18n.extraLocaleSettings i18n.supportedLocales
screen turns off, screen goes black, monitor turns off, display turns off, screen off when idle: services.xserver.xautolock.enable services.hypridle.enable services.xserver.serverFlagsSection swayidle services.logind.extraConfig
`);
