#!/bin/sh
# nixos-of-dotfiles.sh CONFIGURATION STATE PROGRAM ARGUMENT…: the program in a mount namespace of its own (start this
# by `unshare --mount`), in which the system is NixOS, /etc/nixos a link of root's to CONFIGURATION, and /var/lib STATE.
set -e
mount -t tmpfs tmpfs /mnt
mkdir /mnt/etc /mnt/work
mount -t overlay overlay -o lowerdir=/etc,upperdir=/mnt/etc,workdir=/mnt/work /etc
touch /etc/NIXOS
rm -rf /etc/nixos
ln -s "$1" /etc/nixos
mount --bind "$2" /var/lib
mount -t tmpfs -o mode=755 tmpfs /run
mkdir -p /run/current-system/sw
if [ -d /var/lib/bin ]; then cp -r /var/lib/bin /run/current-system/sw/bin; fi
shift 2
exec "$@"
