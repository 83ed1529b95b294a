/** Sound, video, pictures, making things. */
import { type PurposeEntry, purposeLines } from '../purpose-lines.ts';

export const mediaPurposes: readonly PurposeEntry[] = purposeLines(`
video, videos, video player, play videos, watch movies, movies, movie player, films, media player, dvd, dvd player, play dvd, watch films: vlc mpv celluloid totem haruna smplayer kdePackages.dragon clapper showtime
video editor, video editing, edit videos, cut video, premiere, movie maker, imovie: kdePackages.kdenlive shotcut openshot-qt davinci-resolve pitivi flowblade olive-editor blender losslesscut-bin avidemux
cut video without encoding, trim video: losslesscut-bin video-trimmer avidemux
convert video, video converter, convert videos, transcode, compress video, handbrake: handbrake ffmpeg ffmpeg-full ciano curtail
rip dvd, dvd ripper, rip blu-ray, bluray: handbrake makemkv dvdbackup vobcopy
burn dvd, burn cd, burn disc, cd burner, dvd burner, write iso to cd: brasero kdePackages.k3b programs.k3b.enable xorriso cdrkit dvdstyler
rip cd, cd ripper, copy music cd, audio cd: asunder sound-juicer kdePackages.k3b abcde cdparanoia whipper
screen recorder, record screen, screen recording, screencast, capture screen video, record desktop: obs-studio programs.obs-studio.enable simplescreenrecorder kooha programs.gpu-screen-recorder.enable gpu-screen-recorder-gtk vokoscreen-ng peek wf-recorder kdePackages.spectacle
live streaming, stream, streaming, broadcast, stream to twitch, obs: obs-studio programs.obs-studio.enable owncast services.owncast.enable
gif, record gif, animated gif, make gif: peek gifski gifsicle kooha byzanz
screenshot, screenshots, screen shot, screen capture, snipping tool, print screen, capture screen, snip: flameshot kdePackages.spectacle gnome-screenshot ksnip shutter grim satty hyprshot grimblast maim scrot xfce.xfce4-screenshooter swappy
webcam, camera, camera app, take pictures, photo booth, selfie: cheese snapshot kdePackages.kamoso guvcview webcamoid gphoto2 v4l-utils
virtual camera, obs virtual camera, phone as camera: boot.extraModulePackages obs-studio programs.droidcam.enable v4l-utils programs.obs-studio.enableVirtualCamera linuxPackages.v4l2loopback
subtitles, subtitle editor, edit subtitles: subtitleedit aegisub subtitleeditor subtitlecomposer
tv, iptv, watch tv, live tv, television: hypnotix kodi tvheadend services.tvheadend.enable freetube kaffeine
media center, media centre, htpc, home theater, home theatre, kodi: kodi jellyfin-media-player plex-media-player services.xserver.desktopManager.kodi.enable plex-desktop stremio
media server, movie server, stream movies, netflix at home, plex: services.jellyfin.enable services.plex.enable jellyfin services.minidlna.enable plex services.navidrome.enable services.tautulli.enable
dlna, upnp, stream to tv, cast, chromecast: services.minidlna.enable go-chromecast catt services.gerbera.enable gnome-network-displays rygel services.gnome.rygel.enable mkchromecast
music, music player, play music, mp3, songs, mp3 player, audio player, itunes, listen to music, winamp: rhythmbox kdePackages.elisa strawberry clementine lollypop amberol audacious spotify quodlibet deadbeef vlc gnome-music tauon cmus elisa
spotify, music streaming, stream music: spotify ncspot spot spotify-player spotify-qt services.spotifyd.enable psst tidal-hifi
mpd, music daemon, mpd client: services.mpd.enable mpd ncmpcpp cantata ymuse plattenalbum
music server, stream my music, subsonic: services.navidrome.enable navidrome services.gonic.enable services.airsonic.enable services.mopidy.enable
multiroom audio, synchronised audio: services.snapserver.enable snapcast services.squeezelite.enable
airplay, airplay receiver: services.shairport-sync.enable shairport-sync uxplay
radio, internet radio, online radio, listen to radio: shortwave radiotray-ng goodvibes pyradio curseradio
podcast, podcasts, podcast client, podcast player: gnome-podcasts gpodder kdePackages.kasts castero castget
audiobook, audiobooks, audio book: cozy services.audiobookshelf.enable audiobookshelf
audio editor, edit audio, edit sound, sound editor, record sound, cut mp3, cut audio, edit mp3: audacity tenacity ocenaudio ardour sound-juicer
voice recorder, record voice, sound recorder, record audio, dictaphone, record microphone: gnome-sound-recorder audacity kdePackages.krecorder audio-recorder
music production, daw, make music, digital audio workstation, recording studio, ableton, fl studio, garageband, beat maker: ardour lmms reaper bitwig-studio zrythm qtractor rosegarden hydrogen musescore bespokesynth renoise carla
synthesizer, synth, virtual instrument, vst: surge-XT vital helm zynaddsubfx yoshimi carla yabridge qsynth dexed
guitar, guitar effects, amp simulator, guitar amp: guitarix rakarrack tuxguitar neural-amp-modeler-lv2
guitar tuner, tuner, tabs, guitar tabs: tuxguitar lingot fmit
dj, dj software, mix music, turntable: mixxx
karaoke: ultrastardx performous
drum machine, drums: hydrogen drumgizmo
midi, midi keyboard, piano: qsynth fluidsynth vmpk pianobooster rosegarden
edit mp3 tags, tag music, id3 tags, music tagger, music tags: picard easytag kid3 puddletag beets
sound settings, volume, volume control, mixer, sound mixer: pavucontrol pwvucontrol kdePackages.plasma-pa pamixer alsa-utils pulsemixer ncpamixer
equalizer, equaliser, audio effects, bass boost, improve sound: easyeffects pulseeffects-legacy jamesdsp qpwgraph
noise cancelling, microphone noise, noise suppression, background noise, noise reduction: noisetorch programs.noisetorch.enable easyeffects rnnoise-plugin
audio routing, patchbay, connect audio, pipewire graph: qpwgraph helvum coppwr carla qjackctl
text to speech, read aloud, speech synthesis, tts: speechd espeak-ng services.speechd.enable piper-tts mimic festival services.orca.enable speech-note
speech to text, dictation, transcribe, voice typing, speech recognition, transcription: openai-whisper whisper-cpp nerd-dictation speech-note numen vosk
photos, photo, photo viewer, view photos, pictures, picture viewer, image viewer, view images, look at pictures: eog loupe kdePackages.gwenview gthumb nomacs feh qimgv imv geeqie shotwell sxiv nsxiv gnome-photos
photo manager, organise photos, photo library, photo album, manage photos, photo collection: digikam shotwell gthumb gnome-photos darktable services.immich.enable services.photoprism.enable kphotoalbum
photo server, google photos, photo backup, self hosted photos: services.immich.enable services.photoprism.enable photoprism immich
photo editor, edit photos, photo editing, image editor, edit pictures, edit images, photoshop, retouch, image editing, picture editor: gimp krita darktable digikam rawtherapee pinta photoflare gimp-with-plugins kdePackages.kolourpaint
raw, raw photos, lightroom, raw developer, develop photos, raw converter: darktable rawtherapee ansel art digikam vkdt
ms paint, simple drawing, microsoft paint: drawing kdePackages.kolourpaint pinta tuxpaint krita
paint, drawing, draw, digital painting, sketch, draw pictures, draw with tablet, painting: krita gimp mypaint drawing kdePackages.kolourpaint pinta tuxpaint inkscape xpaint
vector, vector graphics, svg, logo design, illustrator, illustration, coreldraw, svg editor, logo: inkscape inkscape-with-extensions akira-unstable figma-linux xfig glaxnimate
pixel art, sprites, pixel editor: aseprite libresprite pixelorama grafx2 pixeluvo
animation, 2d animation, cartoon, animate: synfigstudio pencil opentoonz krita blender glaxnimate
3d, 3d modelling, 3d modeling, 3d model, 3d graphics, rendering, 3ds max, maya, 3d animation, sculpting: blender freecad openscad wings meshlab blender-hip goxel
cad, autocad, technical drawing, engineering drawing, solidworks, fusion 360, dwg, construction drawing: freecad librecad openscad qcad solvespace kicad brlcad
3d printing, 3d printer, slicer, slice stl, print 3d models, gcode: prusa-slicer cura orca-slicer super-slicer bambu-studio freecad openscad services.octoprint.enable services.klipper.enable cura-appimage services.moonraker.enable
house plan, interior design, floor plan, home design, room planner: sweethome3d.application sweethome3d.furniture-editor freecad
electronics, pcb, circuit, circuit design, schematic, electronic design: kicad kicad-small fritzing horizon-eda ngspice qucs-s librepcb geda logisim-evolution xschem
panorama, stitch photos, stitch pictures: hugin xpano
resize images, batch images, resize photos, convert images, image converter, batch resize, convert pictures, heic: imagemagick converseen switcheroo gthumb graphicsmagick libheif curtail
compress images, optimise images, shrink photos, optimize images: curtail optipng jpegoptim trimage imagemagick oxipng
remove background, cut out: rembg gimp
upscale images, enlarge pictures, ai upscaling: upscayl waifu2x-converter-cpp realesrgan-ncnn-vulkan
exif, photo metadata, remove metadata: exiftool exiv2 metadata-cleaner mat2
colour picker, color picker, pick colour, eyedropper: gpick kdePackages.kcolorchooser gcolor3 eyedropper hyprpicker pick-colour-picker
colour calibration, color calibration, monitor calibration, icc profile, color profile: displaycal services.colord.enable argyllcms gnome-color-manager kdePackages.colord-kde
import photos, camera import, digital camera, tether camera, dslr: gphoto2 programs.gphoto2.enable shotwell digikam rapid-photo-downloader entangle
slideshow, photo slideshow, digital picture frame: imagination feh eog pqiv
wallpaper, wallpapers, background picture, change wallpaper, desktop background: variety nitrogen swaybg hyprpaper feh swww waypaper komorebi services.xserver.desktopManager.wallpaper.mode wpaperd
screensaver, screen saver: xscreensaver services.xscreensaver.enable electricsheep
stable diffusion, ai images, image generation, generate pictures: invokeai comfyui krita
edit mp4, edit movie, edit clips, join videos, merge videos: kdePackages.kdenlive losslesscut-bin shotcut openshot-qt avidemux pitivi ffmpeg
make a podcast, podcast recording, produce podcast: audacity tenacity ardour
audio converter, convert audio, convert mp3, flac to mp3, lossless audio converter, wav to mp3: soundconverter ffmpeg sox flacon fre
normalise volume, mp3 gain, replaygain: mp3gain loudgain easytag
record guitar, recording music, multitrack recording: ardour audacity guitarix reaper qtractor zrythm
choir, singing, pitch training, ear training: solfege lenmus kdePackages.minuet
speech synthesis for blind: services.speechd.enable
soundfont, midi player, play midi: fluidsynth qsynth timidity vmpk
visualizer, music visualizer, audio visualiser, spectrum analyzer: cava glava projectm spek
lyrics, song text: osdlyrics
identify song, shazam, song recognition: songrec mousai
music library, organise music: beets picard strawberry quodlibet
convert flac, audio file info, media information: mediainfo mediainfo-gui
stop motion, time lapse: stopmotion qstopmotion
video wallpaper, live wallpaper: mpvpaper komorebi
watch together, synchronised watching: syncplay services.syncplay.enable
video downloader for tv: streamlink yt-dlp mediathekview
german tv, mediathek: mediathekview
crop photo, crop picture, rotate photo, crop image, cut picture: gthumb gimp shotwell kdePackages.gwenview loupe drawing pinta
red eye, touch up: gimp shotwell digikam
hdr photo, focus stacking: hugin
photo collage, collage: gimp
qr code reader, barcode scanner, scan qr code, barcode reader: zbar gnome-decoder cobang zxing
color palette, colour palette, colour scheme, palette: gpick gcolor3 kdePackages.kontrast eyedropper kdePackages.kcolorchooser paleta
colour blindness, contrast checker: kdePackages.kontrast
icon editor, create icons, favicon: inkscape gimp
mockup, wireframe, ui design, prototype app, figma: figma-linux pencil akira-unstable
font preview: font-manager gnome-font-viewer
map making, dungeon map: wonderdraft qgis
embroidery, sewing, knitting: inkscape-with-extensions seamly2d valentina
laser cutter, cnc, plotter: lightburn inkscape ugs k40-whisperer candle
lego, bricks: leocad
architecture, building design, bim: freecad sweethome3d.application blender
download subtitles, find subtitles, subtitle downloader: subdl vlc smplayer services.bazarr.enable
color grading, colour grading, lut, colour correction: davinci-resolve darktable kdePackages.kdenlive
desktop recorder, recorder for the screen: obs-studio simplescreenrecorder kooha vokoscreen-ng peek gpu-screen-recorder-gtk
`);
