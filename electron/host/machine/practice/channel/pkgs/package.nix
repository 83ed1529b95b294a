# One package of the collection, with the licence check that NixOS makes before it builds anything.
{ build, config, lib }:
attribute: info:
let
  inherit (info) pname version;
  name = "${pname}-${version}";
  unfree = info.meta.unfree or false;
  insecure = info.meta.insecure or false;
  knownVulnerabilities = info.meta.knownVulnerabilities or [ ];
  place = "${toString ../packages.json}:1";

  facts = {
    inherit pname version name attribute;
    type = "derivation";
    meta = info.meta // { inherit name; license = info.meta.license or { shortName = "unknown"; }; };
  };

  unfreeAllowed =
    (config.allowUnfree or false)
    || builtins.getEnv "NIXPKGS_ALLOW_UNFREE" == "1"
    || (config.allowUnfreePredicate or (_: false)) facts;

  refusal =
    if unfree && !unfreeAllowed then ''
      Package ‘${name}’ in ${place} has an unfree license (‘${info.meta.license.shortName}’), refusing to evaluate.

      To allow it for good, add one of these to configuration.nix:
        { nixpkgs.config.allowUnfree = true; }
        { nixpkgs.config.allowUnfreePredicate = pkg: builtins.elem (lib.getName pkg) [ "${pname}" ]; }
      To allow it once, set NIXPKGS_ALLOW_UNFREE=1 in the environment.
    ''
    else if (info.meta.broken or false) && !(config.allowBroken or false) then ''
      Package ‘${name}’ in ${place} is marked as broken, refusing to evaluate.

      To try it nevertheless, add this to configuration.nix:
        { nixpkgs.config.allowBroken = true; }
    ''
    else if insecure && !builtins.elem name (config.permittedInsecurePackages or [ ]) then ''
      Package ‘${name}’ in ${place} is marked as insecure, refusing to evaluate.

      Known issues:
      ${lib.concatMapStrings (issue: " - ${issue}\n") knownVulnerabilities}
      To allow it nevertheless, add this to configuration.nix:
        { nixpkgs.config.permittedInsecurePackages = [ "${name}" ]; }
    ''
    else null;

  derive = changes:
    let
      drv = build.make name {
        inherit pname version changes;
        program = info.meta.mainProgram or pname;
        title = info.title or pname;
        comment = info.meta.description or "";
        graphical = info.graphical or false;
        # Bytes that an ordinary computer would fetch for it.
        downloadSize = toString (info.downloadSize or 0);
        kernel = info.kernel or false;
        mayFail = "1";
      } ''
        phase unpackPhase
        phase installPhase
        # Starting programs is what takes time here: one `mkdir` for all.
        mkdir -p "$out/bin" ''${graphical:+"$out/share/applications"} ''${kernel:+"$out/lib/modules/$version"}
        printf '#!/bin/sh\necho "%s %s runs on a real NixOS; this is the practice computer."\n' "$title" "$version" > "$out/bin/$program"
        chmod +x "$out/bin/$program"
        if [ -n "$graphical" ]; then
          printf '[Desktop Entry]\nType=Application\nName=%s\nComment=%s\nExec=%s\n' "$title" "$comment" "$program" \
            > "$out/share/applications/$pname.desktop"
        fi
        if [ -n "$kernel" ]; then
          printf 'kernel %s\n' "$version" > "$out/bzImage"
        fi
      '';
      package = facts // {
        inherit (drv) system out outputs outputName;
        drvPath = if refusal == null then drv.drvPath else throw refusal;
        outPath = if refusal == null then drv.outPath else throw refusal;
        override = arguments: derive (changes ++ [ (describe arguments) ]);
        overrideAttrs = f: derive (changes ++ [ "attributes" ]);
        withPackages = f: derive (changes ++ [ "packages" ]);
        passthru = { };
      } // lib.optionalAttrs (info.shell or false) { shellPath = "/bin/${info.meta.mainProgram or pname}"; };
    in
    package;

  # A changed package has another store path than the plain one.
  describe = arguments:
    if builtins.isAttrs arguments then toString (builtins.attrNames arguments) else "function";
in
derive [ ]
