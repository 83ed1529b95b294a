/** The web, mail, talking to people. */
import { type PurposeEntry, purposeLines } from '../purpose-lines.ts';

export const internetPurposes: readonly PurposeEntry[] = purposeLines(`
web browser, browser, internet, internet browser, surf the web, browse websites, www: firefox chromium google-chrome brave vivaldi librewolf epiphany programs.firefox.enable programs.chromium.enable microsoft-edge floorp ungoogled-chromium opera kdePackages.falkon qutebrowser
private browser, anonymous browsing, privacy browser, onion, dark web, tor browser: tor-browser mullvad-browser librewolf services.tor.enable brave services.tor.client.enable
text browser, browser in the terminal, terminal web browser: w3m lynx links2 elinks browsh chawan
email, e-mail, mail, mail client, email client, email program, read mail, outlook, inbox, imap: thunderbird evolution geary programs.thunderbird.enable kdePackages.kmail claws-mail mailspring programs.evolution.enable programs.geary.enable neomutt mutt aerc
mail in the terminal, terminal email: neomutt mutt aerc alpine himalaya
address book, contacts, phone book: gnome-contacts kdePackages.kaddressbook thunderbird khard abook
chat, chat app, messenger, messaging, instant messaging, talk to friends, im: signal-desktop telegram-desktop discord element-desktop whatsapp-for-linux pidgin gajim dino slack fractal caprine-bin ferdium
whatsapp: whatsapp-for-linux zapzap whatsie ferdium
signal, signal messenger, private messenger, encrypted chat: signal-desktop session-desktop element-desktop simplex-chat-desktop
telegram: telegram-desktop kotatogram-desktop
facebook messenger, messenger: caprine-bin ferdium
matrix, matrix client: element-desktop fractal nheko services.matrix-synapse.enable fluffychat kdePackages.neochat cinny-desktop
irc, irc client: hexchat weechat irssi quassel kdePackages.konversation halloy polari
xmpp, jabber: gajim dino pidgin profanity services.prosody.enable services.ejabberd.enable
discord, discord client, voice chat for gamers: discord vesktop webcord betterdiscordctl legcord discord-canary
slack, team chat, work chat: slack element-desktop mattermost-desktop zulip rocketchat-desktop services.mattermost.enable
video call, video calls, video chat, video conference, video conferencing, meeting, online meeting, conference, facetime: zoom-us jitsi-meet-electron teams-for-linux skypeforlinux signal-desktop linphone webex jami services.jitsi-meet.enable element-desktop
teams, microsoft teams, ms teams: teams-for-linux
skype: skypeforlinux
phone calls, voip, sip, softphone, internet phone: linphone jami twinkle baresip programs.calls.enable services.asterisk.enable
voice chat, teamspeak, voip for games: mumble discord teamspeak5_client services.murmur.enable services.teamspeak3.enable
webcam for calls, phone as webcam, droidcam: programs.droidcam.enable droidcam
social media, mastodon, fediverse, twitter: tuba toot tokodon kdePackages.tokodon services.mastodon.enable
rss, rss reader, feed reader, news reader, news, feeds: newsflash liferea fluent-reader kdePackages.akregator newsboat rssguard services.freshrss.enable services.miniflux.enable services.tt-rss.enable raven-reader
torrent, torrents, torrent client, bittorrent, bit torrent, magnet links, peer to peer, p2p: qbittorrent transmission_4-gtk deluge fragments transmission_4-qt kdePackages.ktorrent services.transmission.enable rtorrent deluge-gtk services.deluge.enable aria2 transmission_4
download manager, downloader, download files, downloads: motrix persepolis uget kdePackages.kget aria2 wget varia services.aria2.enable
download videos, youtube downloader, download youtube, save videos, youtube-dl: yt-dlp parabolic youtube-dl media-downloader tartube clipgrab
youtube, youtube client, youtube without ads: freetube pipe-viewer minitube ytfzf services.invidious.enable
twitch, streams: chatterino2 streamlink twitch-tui
ftp, ftp client, sftp, upload files, file transfer: filezilla lftp gftp ncftp programs.sharing.enable termius
usenet, newsgroups: sabnzbd pan services.sabnzbd.enable services.nzbget.enable nzbget
vpn, vpn client, virtual private network, hide ip, connect to work: services.mullvad-vpn.enable networking.wireguard.enable services.openvpn.servers networking.wg-quick.interfaces protonvpn-gui services.tailscale.enable networking.networkmanager.enable openvpn mullvad-vpn services.expressvpn.enable networking.openconnect.interfaces wireguard-tools openconnect networkmanager-openvpn services.strongswan.enable
wireguard, wg: networking.wireguard.enable networking.wg-quick.interfaces wireguard-tools networking.wireguard.interfaces
openvpn: services.openvpn.servers openvpn programs.openvpn3.enable networkmanager-openvpn
mesh vpn, tailscale, zerotier, connect computers over internet: services.tailscale.enable services.zerotierone.enable services.netbird.enable tailscale zerotierone services.nebula.networks services.headscale.enable
cisco anyconnect, anyconnect, company vpn, work vpn: openconnect networking.openconnect.interfaces networkmanager-openconnect openfortivpn gpclient
tor, tor network, onion service: services.tor.enable tor tor-browser services.tor.client.enable torsocks
ad blocker, block ads, adblock, pi-hole, pihole, block trackers, ad blocking: services.adguardhome.enable networking.stevenblack.enable services.blocky.enable adguardhome services.privoxy.enable services.dnsmasq.enable
parental control, block websites, child protection, screen time: services.malcontent.enable networking.stevenblack.enable malcontent networking.hosts services.adguardhome.enable
speed test, internet speed, bandwidth test: speedtest-cli speedtest-go librespeed-cli fast-cli ookla-speedtest iperf3 kdePackages.plasma-nm
maps, map, navigation, gps, openstreetmap, google maps: gnome-maps organicmaps marble kdePackages.marble josm qgis viking gpxsee services.gpsd.enable
weather, weather forecast, forecast: gnome-weather kdePackages.kweather wttrbar wthrr meteo mousam weather
translate, translator, translation, google translate: dialect translate-shell crow-translate services.libretranslate.enable gtranslator translatelocally
dictionary, dictionary lookup, thesaurus: goldendict-ng artha wordbook wordnet dict services.dictd.enable goldendict sdcv
remote desktop, remote control, control another computer, screen sharing, remote support, rdp, vnc, remote access: services.xrdp.enable remmina rustdesk-flutter anydesk teamviewer services.teamviewer.enable services.gnome.gnome-remote-desktop.enable tigervnc rustdesk freerdp kdePackages.krdc kdePackages.krfb gnome-remote-desktop gnome-connections services.x2goserver.enable x2goclient parsec-bin
vnc, vnc viewer, vnc server: tigervnc realvnc-vnc-viewer remmina wayvnc x11vnc turbovnc kdePackages.krfb
rdp, rdp client, windows remote desktop: remmina freerdp services.xrdp.enable kdePackages.krdc gnome-connections
teamviewer: services.teamviewer.enable teamviewer
game streaming to another device, moonlight, stream desktop: services.sunshine.enable sunshine moonlight-qt parsec-bin
share mouse and keyboard, one keyboard for two computers, synergy, software kvm, kvm switch: barrier input-leap deskflow services.synergy.server.enable waynergy services.synergy.client.enable lan-mouse rkvm services.rkvm.server.enable
send files to phone, airdrop, share files nearby, send file to another computer, file sharing local: localsend programs.localsend.enable warp kdePackages.kdeconnect-kde programs.kdeconnect.enable croc magic-wormhole onionshare-gui rquickshare
connect phone, phone integration, phone link, phone notifications, android phone sync, kde connect: programs.kdeconnect.enable kdePackages.kdeconnect-kde gnomeExtensions.gsconnect scrcpy
mirror phone screen, android screen on computer, control android: scrcpy qtscrcpy
iphone, ios, connect iphone, ipad: services.usbmuxd.enable libimobiledevice ifuse idevicerestore ideviceinstaller
bluetooth file transfer, send via bluetooth: blueman services.blueman.enable kdePackages.bluedevil gnome-bluetooth
watch netflix, netflix, streaming services, amazon prime, disney plus, watch series online: firefox google-chrome chromium brave kodi
google chrome, chrome: google-chrome chromium ungoogled-chromium
email notifications, mail notification: mailnag birdtray
mail server for testing, catch mails: services.mailhog.enable services.mailcatcher.enable mailpit
google account, online accounts, log in with google, microsoft account: services.gnome.gnome-online-accounts.enable gnome-online-accounts gnome-control-center
web apps, website as app, pwa: firefoxpwa
browser in kiosk mode, kiosk: services.cage.enable services.xserver.desktopManager.kodi.enable
save web pages, web archive, offline websites, wikipedia offline: kiwix archivebox httrack monolith
web scraping, website copier: httrack wget
website monitor, watch website for changes: services.changedetection-io.enable urlwatch
block ads in browser, ublock: services.adguardhome.enable networking.stevenblack.enable
browser extensions, firefox extensions, firefox policies: programs.firefox.policies programs.chromium.extensions programs.firefox.preferences programs.firefox.nativeMessagingHosts.packages
anonymous file sharing, share files anonymously: onionshare-gui onionshare
dating, sms, text messages from computer, send sms: programs.kdeconnect.enable kdePackages.kdeconnect-kde gammu
fax: services.hylafax.enable
walkie talkie, push to talk: mumble
nextcloud talk, nextcloud client: nextcloud-client
wifi analyzer, wifi signal, wifi strength, wifi channels, wireless scanner: linssid wavemon programs.wavemon.enable kismet iw
router settings, mikrotik: programs.winbox.enable winbox
find my ip, public ip, whois, domain lookup: whois dnsutils dig inetutils
ping, traceroute, network diagnosis, check connection: mtr traceroute programs.mtr.enable iputils trippy gping
dns lookup, nslookup, dig: dig dnsutils dog doggo dogdns
gps tracks, gpx, gps track, hiking map, trails, gps logger: gpxsee viking qmapshack josm gnome-maps
`);
