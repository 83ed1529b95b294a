# package-lock.json with an address for every package. npm's own lock leaves out those of the public registry, and
# importNpmLock fetches only what has one; the checksums are in the lock, so that the package needs no hash of its own.
lockFile:
let
  lock = builtins.fromJSON (builtins.readFile lockFile);

  # "node_modules/a/node_modules/@scope/b" is the package "@scope/b".
  nameOf = path: builtins.elemAt (builtins.match "(.*/)?node_modules/(.+)" path) 1;
  withoutScope = name: builtins.baseNameOf name;

  address =
    path: module:
    let
      name = module.name or (nameOf path);
    in
    "https://registry.npmjs.org/${name}/-/${withoutScope name}-${module.version}.tgz";

  withAddress =
    path: module: if module ? integrity then { resolved = address path module; } // module else module;
in
lock // { packages = builtins.mapAttrs withAddress lock.packages; }
