/** A word, and others that mostly mean it; one a line. */
export const nearWords = `
reader viewer
viewer reader
mp4 video
mkv video
avi video
mp3 music audio
flac music audio
wav audio
ogg audio
jpg picture photo image
jpeg picture photo image
png picture image
tiff picture image
docx document word
xls spreadsheet
xlsx spreadsheet
ppt presentation
pptx presentation
odt document
txt text
html web
exe windows
iso disc
analyzer monitor scanner
analysis analyzer
scanning scanner
player playback
editor editing
image picture photo
picture image photo
photo picture image
movie video film
film video movie
video movie
song music audio
music audio
audio sound
sound audio
voice speech audio
talk speech chat
browser web
website web
internet web network
web internet
net network
lan network
ethernet network
wireless wifi
wifi wireless
disk drive storage
drive disk
hdd disk
ssd disk
harddisk disk
folder directory
directory folder
program application
remove delete uninstall
delete remove
erase wipe delete
wipe erase
screen display monitor
display screen monitor
monitor display screen
resolution display
beamer projector display
laptop notebook battery
speed performance
faster performance
slow performance
quick fast
picker chooser selector
chat messenger messaging
messenger chat messaging
messaging messenger chat
call phone voip
telephone phone
phone mobile
mobile phone
smartphone android phone
note notebook
todo task
task todo
agenda calendar
appointment calendar
book ebook
ebook epub book
manga comic
password credential
login signin
lock locker
locker lock
logon login
picture wallpaper
background wallpaper
desktop gui
symbol icon character
font typeface
typeface font
letter font
draw drawing paint sketch
drawing draw paint
painting paint drawing
paint drawing painting
sketch drawing
print printing printer cups
printer printing cups
scan scanner sane
scanner sane scan
translate translation translator
translator translation
dictionary thesaurus
weather forecast
clock time
hour time
clean cleaner cleanup
cleaner clean cleanup
cleanup gc
backup snapshot
restore recovery
recover recovery
rescue recovery
copy clone
clone copy
compress archive
extract unpack archive
unpack extract archive
unzip extract archive
zip archive
rar archive
pack archive
compare diff
difference diff
diff compare
convert converter transcode
converter convert
merge join
join merge
split cut
cut trim split
trim cut
record recorder capture
recorder record capture
capture record screenshot
stream streaming
streaming stream
cast streaming
sync synchronization
share sharing
sharing share
transfer send
send transfer
watch view
look view
listen music
read reader
write writer editor
writer editor
type typing
code programming ide
coding programming ide
programming development ide
developer development
compile compiler
debug debugger
server daemon service
daemon server
service daemon
host server
client viewer
remote vnc rdp
vnc remote
rdp remote
tunnel vpn
security secure
safe secure
private privacy
anonymous tor privacy
virus antivirus malware
malware antivirus
encrypt encryption
encryption encrypt
encrypted encryption
decrypt encryption
firewall iptables
port firewall
user account
account user
group user
microphone mic
mic microphone
camera webcam
webcam camera
headphone headset
headset headphone
speaker audio
loudspeaker audio
volume mixer
equalizer effect
mouse pointer
pointer mouse cursor
cursor pointer
touchpad trackpad libinput
trackpad touchpad
controller gamepad
gamepad controller joystick
joystick gamepad controller
game gaming
gaming game
emulate emulator
console terminal
terminal console
prompt shell
shell prompt
energy power
battery power
power battery
sleep suspend
standby suspend
suspend sleep
shutdown poweroff
reboot restart
restart reboot
boot startup
startup boot autostart
start startup
update upgrade
upgrade update
updater upgrade
driver firmware
language locale
locale language
region locale
country locale
timezone time
theme appearance
appearance theme
look theme
dark theme
shortcut hotkey
hotkey shortcut
launcher runner
menu launcher
notification notify
bar panel
panel bar
taskbar panel
dock panel
math mathematics algebra
mathematics math
geometry math
chart plot graph
graph plot chart
plot graph
statistic statistics
money finance accounting
finance accounting money
budget finance accounting
bank finance
accounting finance
invoice billing
school education
education learning
learn education learning
kid child education
child kid
map navigation
gps navigation map
navigation map gps
star astronomy
astronomy planetarium
chemistry molecule
circuit electronics pcb
cad drafting
slicer printing
synth synthesizer
synthesizer synth
composer notation
score notation
sheet notation
podcast feed
feed rss
rss feed
news rss feed
torrent bittorrent
bittorrent torrent
download downloader
downloader download
upload transfer
cloud storage sync
storage disk
partition disk
format partition
usb removable
cd disc optical
dvd disc optical
disc optical
burn burner
burner burn
bitcoin cryptocurrency
wallet cryptocurrency
ai llm
chatgpt llm
automation automate
schedule timer cron
timer schedule
cron timer
log journal
journal log
process task
cpu processor
processor cpu
gpu graphics
graphic gpu
graphics gpu
memory ram
ram memory
fan cooling
heat temperature thermal
hot thermal temperature
sensor temperature
unicode character
handwriting stylus
stylus tablet
tablet stylus wacom
gesture touch
accessibility a11y
magnifier zoom
zoom magnifier
subtitle caption
wiki knowledge
blog cms
forum community
analytics statistics
metric monitoring
monitoring metrics
dashboard monitoring
container docker podman
virtualization virtualisation
virtualisation virtualization
hypervisor virtualization
`;
