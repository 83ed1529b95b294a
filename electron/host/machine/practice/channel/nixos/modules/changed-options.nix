# Options that have another name in this release, or are gone: changes.json says which.
{ lib, ... }:
let
  changes = lib.importJSON ../../changes.json;
in
{
  imports =
    map (option: lib.mkRenamedOptionModule option.from option.to) changes.renamed
    ++ map (option: lib.mkRemovedOptionModule option.option option.reason) changes.removed;
}
