# The system itself: what a generation points to.
{ config, lib, pkgs, ... }:
let
  inherit (lib) mkOption types;
  inherit (pkgs.practice) root;
  kernel = config.boot.kernelPackages.kernel;
  failed = map (entry: entry.message) (builtins.filter (entry: !entry.assertion) config.assertions);
  checked = system:
    if failed != [ ] then throw "\nFailed assertions:\n${lib.concatMapStringsSep "\n" (message: "- ${message}") failed}"
    else lib.foldr lib.warn system config.warnings;
  version = config.system.nixos.label;
in
{
  options = {
    system.build = mkOption { type = types.lazyAttrsOf types.unspecified; default = { }; description = "What can be built of the system."; };
    boot.kernelPackages = mkOption { type = types.raw; default = pkgs.linuxPackages; description = "The kernel and what belongs to it."; };
  };

  config.system.build.toplevel = checked (pkgs.runCommand
    "nixos-system-${if config.networking.hostName == "" then "unnamed" else config.networking.hostName}-${version}"
    {
      inherit kernel version;
      inherit (config.system.build) etc;
      inherit (config.system) path;
      kernelParams = toString config.boot.kernelParams;
      systemd = pkgs.systemd;
      hostPlatform = builtins.currentSystem;
      revision = toString config.system.configurationRevision;
      userProfiles = lib.concatStrings (lib.mapAttrsToList
        (name: profile: "ln -s ${lib.escapeShellArg "${profile}"} \"$out/profiles/\"${lib.escapeShellArg name}\n")
        config.system.userProfiles);
      switcher = lib.escapeShellArg "${root}/bin/switch-to-configuration";
      mayFail = "1";
    }
    ''
      mkdir -p "$out/bin" "$out/specialisation" "$out/profiles"
      ln -s "$kernel/bzImage" "$out/kernel"
      ln -s "$kernel" "$out/kernel-modules"
      ln -s "$kernel/bzImage" "$out/initrd"
      ln -s "$etc/etc" "$out/etc"
      ln -s "$path" "$out/sw"
      ln -s "$systemd" "$out/systemd"
      eval "$userProfiles"
      printf '%s' "$version" > "$out/nixos-version"
      printf '%s' "$kernelParams" > "$out/kernel-params"
      printf '%s' "$hostPlatform" > "$out/system"
      printf '%s' "$revision" > "$out/configuration-revision"
      # It is started as PATH/bin/switch-to-configuration, also through a profile's link.
      printf '#!/bin/sh\nexec %s "''${0%%/bin/*}" "$@"\n' "$switcher" > "$out/bin/switch-to-configuration"
      printf '#!/bin/sh\nexit 0\n' > "$out/activate"
      printf '#!/bin/sh\nexit 0\n' > "$out/init"
      chmod +x "$out/bin/switch-to-configuration" "$out/activate" "$out/init"
    '');
}
