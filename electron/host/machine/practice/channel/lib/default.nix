# The library that configurations see as `lib`: the practice computer's own, with the names of NixOS.
let
  lists = import ./lists.nix;
  strings = import ./strings.nix lists;
  attrsets = import ./attrsets.nix lists;
  basics = lists // strings // attrsets // (import ./packages.nix { inherit strings attrsets; });
  show = import ./show.nix basics;
  properties = import ./properties.nix basics;
  options = import ./options.nix (basics // show // properties);
  types = import ./types.nix (basics // show // properties // options // { inherit evalModules; });
  renames = import ./renames.nix (basics // show // properties // options // { inherit types; });
  inherit (import ./modules.nix (basics // show // properties // options // renames // { inherit types; })) evalModules;
in
basics // properties // options // renames // {
  inherit lists strings attrsets types evalModules;
  inherit (show) generators;
  modules = properties // { inherit evalModules; };
  licenses = {
    mit = { shortName = "mit"; free = true; };
    gpl3Only = { shortName = "gpl3Only"; free = true; };
    unfree = { shortName = "unfree"; free = false; };
  };
  trivial = { inherit (basics) id const flip boolToString; release = basics.fileContents ../.version; };
  version = basics.fileContents ../.version;
  fakeHash = "sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
}
