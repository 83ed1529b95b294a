# What a configuration asks of packages.
{ strings, attrsets }:
rec {
  inherit (attrsets) isDerivation;
  getName = package:
    if builtins.isString package then (builtins.parseDrvName package).name
    else package.pname or (builtins.parseDrvName package.name).name;
  getVersion = package:
    if builtins.isString package then (builtins.parseDrvName package).version
    else package.version or (builtins.parseDrvName package.name).version;
  getExe = package: "${package}/bin/${package.meta.mainProgram or (getName package)}";
  getExe' = package: program: "${package}/bin/${program}";
  makeBinPath = packages: builtins.concatStringsSep ":" (map (package: "${package}/bin") packages);
}
