/** Spellings and short forms of one word, one word a line. */
export const sameWords = `
email mail
color colour
favorite favourite
center centre
theater theatre
gray grey
license licence
optimise optimize
organise organizer organize
synchronise synchronize sync
config configuration configure
repo repository
db database
vm virtualmachine
doc document
pic picture
app application
admin administrator administration
ad advertisement
calc calculator
auth authentication
crypto cryptocurrency
dev development
env environment
info information
lang language
perm permission
pkg package
spec specification
stat statistic
temp temperature
tz timezone
util utility
wlan wifi
bt bluetooth
kbd keyboard
nic network
pw password
passphrase password
passcode password
fs filesystem
autologin login
autostart startup
k8s kubernetes
js javascript
ts typescript
py python
postgres postgresql
psql postgresql
tex latex
md markdown
2d twodimensional
3d threedimensional
modelling modeling modeler modeller
analyser analyzer analyse analyze
visualise visualize visualizer visualiser
gui graphical
cli commandline
tui terminal
hd disk
`;
