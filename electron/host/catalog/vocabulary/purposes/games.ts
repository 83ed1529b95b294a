/** Games, and what runs games and programs made for other systems. */
import { type PurposeEntry, purposeLines } from '../purpose-lines.ts';

export const gamesPurposes: readonly PurposeEntry[] = purposeLines(`
games, play games, gaming, game launcher, game library, game store, pc games: steam programs.steam.enable lutris heroic bottles prismlauncher programs.gamemode.enable retroarch
steam, steam games, valve: steam programs.steam.enable
epic games, epic games store, gog, fortnite, amazon games: heroic lutris legendary-gl rare minigalaxy
proton, steam proton, proton versions, windows games, play windows games: protonup-qt programs.steam.enable lutris bottles heroic protontricks protonplus programs.steam.extraCompatPackages proton-ge-bin umu-launcher wine
minecraft, minecraft launcher, minecraft java: prismlauncher atlauncher luanti minetest services.minecraft-server.enable optifine
minecraft server, host minecraft: services.minecraft-server.enable minecraft-server papermc
gamepad, controller, joystick, game controller, xbox controller, ps4 controller, playstation controller, dualshock: hardware.xone.enable hardware.xpadneo.enable hardware.steam-hardware.enable antimicrox jstest-gtk services.joycond.enable sc-controller hardware.uinput.enable dualsensectl
steam controller, steam deck, vr headset, htc vive: hardware.steam-hardware.enable programs.steam.enable services.monado.enable
vr, virtual reality, oculus, quest, openxr: services.monado.enable programs.alvr.enable services.wivrn.enable alvr monado programs.envision.enable
racing wheel, steering wheel: oversteer hardware.new-lg4ff.enable
game performance, faster games, gamemode, boost games, fps boost: programs.gamemode.enable gamemode programs.gamescope.enable programs.steam.gamescopeSession.enable services.ananicy.enable
fps counter, show fps, game overlay, performance overlay: mangohud goverlay
windows programs, run windows programs, windows apps, exe, run exe, windows software, wine, open exe files, windows emulator: wineWowPackages.stable bottles wine lutris winetricks wineWowPackages.waylandFull playonlinux q4wine wine64
windows virtual machine, windows in a window, windows 11: virtualisation.libvirtd.enable virt-manager programs.virt-manager.enable virtualisation.virtualbox.host.enable quickemu gnome-boxes virtualbox
android apps, run android apps, android emulator, waydroid: virtualisation.waydroid.enable waydroid genymotion android-studio virtualisation.anbox.enable
mac programs, macos programs: programs.darling.enable darling
dos games, dos, dosbox, old games, retro pc: dosbox dosbox-staging dosbox-x scummvm
retro games, game emulator, console emulator, retro gaming, classic consoles, emulator: retroarch retroarchFull mednafen dolphin-emu pcsx2 mame ppsspp emulationstation-de es-de
playstation, playstation emulator, ps1, ps2, psx, ps3: pcsx2 duckstation rpcs3 ppsspp shadps4
nintendo, nintendo emulator, wii, gamecube, switch emulator, n64, nes, snes, game boy, nintendo ds, 3ds: dolphin-emu retroarch mgba mupen64plus ryujinx melonDS snes9x-gtk cemu desmume fceux snes9x higan simple64 lime3ds
sega, mega drive, dreamcast: flycast retroarch mednafen blastem
xbox emulator: xemu
chess, play chess: gnome-chess kdePackages.knights scid stockfish pychess xboard en-croissant
cards, solitaire, card games, patience: aisleriot kdePackages.kpat pysolfc
puzzle, puzzle games, sudoku, mahjong, mines, minesweeper, tetris: gnome-sudoku gnome-mines kdePackages.kmines gnome-mahjongg sgt-puzzles kdePackages.ksudoku quadrapassel kdePackages.kmahjongg
racing game, car game, kart: superTuxKart superTux torcs trigger
shooter, first person shooter, fps: xonotic sauerbraten redeclipse openarena alienarena assaultcube warsow gzdoom
strategy game, strategy games, rts, civilization, age of empires: zeroad freeciv wesnoth openra widelands warzone2100 unciv megaglest hedgewars
city building, train game, transport game, simulation game: openttd simutrans freeciv
flight simulator, flying: flightgear
role playing game, rpg, roguelike, adventure game: nethack wesnoth crawl cataclysm-dda brogue-ce freedroidrpg veloren scummvm dwarf-fortress
platform game, jump and run, super mario: superTux frogatto mari0
game engine, make games, game development, unity, unreal, create games: godot_4 godot unityhub love renpy
game server, host a game: services.minecraft-server.enable services.factorio.enable services.terraria.enable pufferpanel services.pufferpanel.enable services.teeworlds.enable
chess, chess game: gnome-chess kdePackages.knights scid stockfish pychess xboard en-croissant gnuchess
sudoku: gnome-sudoku kdePackages.ksudoku sgt-puzzles
solitaire, freecell: aisleriot kdePackages.kpat pysolfc
minesweeper, mines: gnome-mines kdePackages.kmines
snake game: gnome-nibbles nsnake
pinball: pinball
billiards, pool, bowling, golf: kdePackages.kolf neverball
go game, baduk: gnugo katago qgo
backgammon: gnubg
bubble shooter, frozen bubble: frozen-bubble
worms, artillery game: hedgewars warmux scorched3d
space game, space simulator: endless-sky pioneer naev
survival game, sandbox game, voxel, minecraft alternative: minetest veloren
rhythm game, guitar hero, osu: osu-lazer osu-lazer-bin stepmania clonehero
tower defence, puzzle platformer: mindustry
text adventure, interactive fiction: frotz gargoyle twine inform7
doom, quake, classic shooter: gzdoom chocolate-doom quakespasm crispy-doom ioquake3 dsda-doom
heroes of might and magic, turn based: fheroes2 vcmi
league of legends, valorant, world of warcraft, battle.net: lutris bottles
switch emulator, nintendo switch: ryujinx
xbox controller, xbox gamepad, xbox one controller: hardware.xone.enable hardware.xpadneo.enable hardware.steam-hardware.enable
nintendo controller, joycon, pro controller: services.joycond.enable programs.joycond-cemuhook.enable
map controller to keyboard, gamepad to keyboard: antimicrox sc-controller services.input-remapper.enable
game recording, record gameplay, instant replay: programs.gpu-screen-recorder.enable gpu-screen-recorder-gtk obs-studio
run exe files, exe files, windows exe, msi: wineWowPackages.stable bottles wine lutris
tetris, falling blocks: quadrapassel kdePackages.kblocks vitetris bastet blockattack
typing game, typing games: tuxtype typespeed kdePackages.ktouch klavaro
`);
