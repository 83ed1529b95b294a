# All packages: a tree of small derivations made from packages.json.
{ lib, config, overlays ? [ ] }:
let
  inherit (builtins) fromJSON foldl' groupBy head listToAttrs mapAttrs readFile tail;

  # The practice computer is the folder around its store.
  root = dirOf (dirOf builtins.storeDir);
  build = import ./build.nix { inherit root; };
  collection = fromJSON (readFile ../packages.json);
  makePackage = import ./package.nix { inherit build config lib; };

  # [ { path = [ "kdePackages" "kate" ]; … } ] as a tree
  tree = entries:
    let
      deep = builtins.filter (entry: tail entry.path != [ ]) entries;
      flat = builtins.filter (entry: tail entry.path == [ ]) entries;
      byHead = lib.zipAttrs (map (entry: { ${head entry.path} = entry // { path = tail entry.path; }; }) deep);
    in
    mapAttrs (_: tree) byHead
    // listToAttrs (map (entry: { name = head entry.path; value = makePackage entry.attribute entry.info; }) flat);

  packages = tree (lib.mapAttrsToList
    (attribute: info: { path = lib.splitString "." attribute; inherit attribute info; })
    collection.packages);

  kernelPackages = kernel: { inherit kernel; kernelVersion = kernel.version; };

  # What is said of a package that has another name in this release, or is gone.
  gone = mapAttrs (_: said: throw said) (fromJSON (readFile ../changes.json)).gone;

  base = final: packages // gone // {
    inherit lib config;
    inherit (build) runCommand writeText writeShellScriptBin writeShellScript symlinkJoin;
    inherit (final.stdenv) system;
    stdenv = { system = builtins.currentSystem; hostPlatform = final.hostPlatform; isLinux = true; };
    hostPlatform = { system = builtins.currentSystem; isLinux = true; isx86_64 = true; };
    callPackage = f: arguments:
      let function = if builtins.isFunction f then f else import f;
      in function (builtins.intersectAttrs (builtins.functionArgs function) final // arguments);
    linuxPackages = kernelPackages final.linux;
    linuxPackages_latest = kernelPackages final.linux_latest;
    linuxPackages_zen = kernelPackages final.linux_zen;
    practice = { inherit build root; };
  };

  extended = foldl' (layers: overlay: final: let previous = layers final; in previous // overlay final previous)
    base overlays;
  final = extended final;
in
final
