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
shift 2
exec "$@"
