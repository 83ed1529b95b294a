# How things are built on the practice computer: /bin/sh with the few tools that the folder names, no network.
{ root }:
let
  # The folder may be called anything.
  quote = text: "'${builtins.replaceStrings [ "'" ] [ "'\\''" ] text}'";
  tool = name: quote "${root}/libexec/${name}";
  rehearsal = quote "${root}/rehearsal.json";

  # Builds read at run time what shall go wrong, so that rehearsing never changes what anything is called.
  preamble = ''
    mkdir() { ${tool "mkdir"} "$@"; }
    ln() { ${tool "ln"} "$@"; }
    chmod() { ${tool "chmod"} "$@"; }
    cat() { ${tool "cat"} "$@"; }
    pause() { ${tool "sleep"} "$@"; }
    phase() { echo "@nix { \"action\": \"setPhase\", \"phase\": \"$1\" }" >&2; echo "Running phase: $1"; }
    rehearsal=
    if [ -z "$fromCache" ] && [ -r ${rehearsal} ]; then read -r rehearsal < ${rehearsal} || :; fi
    case $rehearsal in
      *'"slow"'*)
        # An update brings many packages: they take less time than what every rebuild makes.
        steps="1 2 3 4 5 6 7"
        if [ -n "$downloadSize" ]; then steps="1 2 3 4"; fi
        for step in $steps; do echo "step $step of ''${steps##* }"; pause 1; done ;;
    esac
    case $rehearsal in
      *'"no-space"'*)
        echo "mkdir: cannot create directory '$out': No space left on device" >&2
        exit 1 ;;
    esac
    if [ -n "$mayFail" ]; then
      case $rehearsal in
        *'"build-error"'*)
          phase unpackPhase
          echo "source root is $name"
          phase buildPhase
          echo "src/main.c: In function 'main':"
          echo "src/main.c:14:3: error: implicit declaration of function 'practise' [-Wimplicit-function-declaration]"
          echo "make: *** [Makefile:8: main.o] Error 1" >&2
          exit 2 ;;
      esac
    fi
  '';
in
rec {
  # script: shell text that makes "$out"; environment: what it finds in its environment.
  make = name: environment: script: derivation ({
    inherit name;
    system = builtins.currentSystem;
    builder = "/bin/sh";
    args = [ "-ec" (preamble + script) ];
    mayFail = "";
    # Everything comes from this computer, so there is nothing to ask a cache for.
    allowSubstitutes = false;
    preferLocalBuild = true;
  } // environment);

  runCommand = name: environment: script: make name environment script // { inherit name; };

  writeText = name: text: make name { inherit text; } ''
    printf '%s' "$text" > "$out"
  '';

  writeShellScript = name: text: make name { text = "#!/bin/sh\n${text}"; } ''
    printf '%s' "$text" > "$out"
    chmod +x "$out"
  '';

  writeShellScriptBin = name: text: make name { text = "#!/bin/sh\n${text}"; program = name; } ''
    mkdir -p "$out/bin"
    printf '%s' "$text" > "$out/bin/$program"
    chmod +x "$out/bin/$program"
  '' // { meta.mainProgram = name; };

  # One folder with links to everything in bin/ and share/applications/ of the given paths.
  symlinkJoin = { name, paths, ... }: make name { } (''
    mkdir -p "$out/bin" "$out/share/applications"
    join() {
      for folder in bin share/applications; do
        for file in "$1/$folder"/*; do
          link="$out/$folder/''${file##*/}"
          if [ -e "$file" ] && [ ! -e "$link" ] && [ ! -L "$link" ]; then ln -s "$file" "$link"; fi
        done
      done
    }
  '' + builtins.concatStringsSep "" (map (package: "join ${quote "${package}"}\n") paths));
}
