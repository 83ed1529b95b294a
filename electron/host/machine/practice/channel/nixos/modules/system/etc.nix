# /etc: the files that programs read, and one with every setting that somebody made.
{ config, lib, options, pkgs, ... }:
let
  inherit (builtins) isAttrs isFunction isList isPath isString mapAttrs;
  inherit (lib) mkOption types;

  # Any value as JSON could hold it. Packages are in the system by other ways: here their name is enough.
  plain = value:
    if lib.isDerivation value then value.name or "package"
    else if isAttrs value then (if value ? _type then "<${value._type}>" else mapAttrs (_: plain) value)
    else if isList value then map plain value
    else if isFunction value then "<function>"
    else if isPath value then toString value
    else if isString value then builtins.unsafeDiscardStringContext value
    else value;

  # Options of the tree that have a definition besides their default.
  settings = tree:
    lib.concatMapAttrs
      (name: entry:
        if builtins.elem name [ "_module" "assertions" "nixpkgs" "system" "warnings" ] then { }
        else if lib.isOption entry
        then lib.optionalAttrs (entry.isDefined && entry.highestPrio < 1500) { ${lib.showOption entry.loc} = plain entry.value; }
        else settings entry)
      tree;

  files = config.environment.etc;
  release = config.system.nixos;
in
{
  options.environment.etc = mkOption {
    type = types.attrsOf (types.submodule {
      options = {
        text = mkOption { type = types.nullOr types.lines; default = null; description = "What the file holds."; };
        source = mkOption { type = types.nullOr types.path; default = null; description = "The file to link to."; };
        mode = mkOption { type = types.str; default = "symlink"; description = "Its mode."; };
        enable = mkOption { type = types.bool; default = true; description = "Whether it is made."; };
      };
    });
    default = { };
    description = "Files in /etc.";
  };

  config = {
    environment.etc = {
      "hostname".text = config.networking.hostName + "\n";
      "os-release".text = ''
        BUG_REPORT_URL="https://github.com/NixOS/nixpkgs/issues"
        BUILD_ID="${release.version}"
        HOME_URL="https://nixos.org/"
        ID=nixos
        NAME=NixOS
        PRETTY_NAME="NixOS ${release.release} (${release.codeName})"
        VERSION="${release.release} (${release.codeName})"
        VERSION_CODENAME=${lib.toLower release.codeName}
        VERSION_ID="${release.release}"
      '';
    };

    system.build.etc = pkgs.runCommand "etc"
      {
        # One file, its folder and its text or source, by number: names may hold anything.
        script = lib.concatStrings (lib.mapAttrsToList
          (name: file: ''
            target="$out/etc/"${lib.escapeShellArg name}
            mkdir -p "''${target%/*}"
          '' + (if file.source != null
            then "ln -s ${lib.escapeShellArg "${file.source}"} \"$target\"\n"
            else "printf '%s' ${lib.escapeShellArg (lib.optionalString (file.text != null) file.text)} > \"$target\"\n"))
          (lib.filterAttrs (_: file: file.enable) files));
        settings = builtins.toJSON (settings options);
      }
      ''
        mkdir -p "$out/etc/practice"
        printf '%s\n' "$settings" > "$out/etc/practice/settings.json"
        eval "$script"
      '';
  };
}
