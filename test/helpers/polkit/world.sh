#!/bin/sh
# A small NixOS with a system bus and polkit, seen by nobody outside: to be run in mount and process namespaces of
# its own (unshare(1)). Whatever is written to /etc, /run and /var/lib is gone with them, and so are the processes.
#   world.sh DIRECTORY
# DIRECTORY becomes a place that everybody in this world may read. Says `ready`, and ends with its input.
set -eu
world=$1

mount --make-rprivate /
mount -t tmpfs -o mode=755 tmpfs "$world"
for directory in /etc /usr/share/polkit-1/actions; do
  copy=$world/copies$directory
  mkdir -p "$(dirname "$copy")"
  cp -a "$directory" "$copy"
  mount --bind "$copy" "$directory"
done
polkit=$world/copies/polkit-1
if [ -d /var/lib/polkit-1 ]; then cp -a /var/lib/polkit-1 "$polkit"; fi
mount -t tmpfs -o mode=755 tmpfs /var/lib
if [ -d "$polkit" ]; then cp -a "$polkit" /var/lib/polkit-1; fi
mount -t tmpfs -o mode=755 tmpfs /run
mkdir -p /run/dbus /run/current-system/sw/bin

# Jane may answer polkit's questions; for Tom it says yes to what sudo-prompt starts, so there are none.
for name in jane tom; do useradd --create-home --home-dir "$world/home-$name" --shell /bin/sh "$name"; done
echo 'jane:correct horse' | chpasswd
mkdir -p /etc/polkit-1/rules.d
cat > /etc/polkit-1/rules.d/00-snowglobe-test.rules <<'RULES'
polkit.addAdminRule(function () {
  return ['unix-user:jane'];
});
polkit.addRule(function (action, subject) {
  if (subject.user == 'tom' && /\/bash$/.test(action.lookup('program'))) return polkit.Result.YES;
});
RULES

touch /etc/NIXOS
mkdir /etc/nixos
echo '{ }' > /etc/nixos/configuration.nix
chown jane:jane /etc/nixos/configuration.nix
cat > /run/current-system/sw/bin/nixos-rebuild <<'REBUILD'
#!/bin/sh
echo "$(id -u) $*" >> /run/rebuilds
env > /run/rebuild-environment
REBUILD
chmod 755 /run/current-system/sw/bin/nixos-rebuild

echo ready
# The bus starts polkit when somebody asks for it: once the action is there.
cat
