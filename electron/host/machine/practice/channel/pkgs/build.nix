# How things are built on the practice computer: /bin/sh with the few tools that the folder names, no network.
{ root }:
let
  tools = "${root}/libexec";

  # Builds read at run time what shall go wrong, so that rehearsing never changes what anything is called.
  preamble = ''
    mkdir() { ${tools}/mkdir "$@"; }
    ln() { ${tools}/ln "$@"; }
    chmod() { ${tools}/chmod "$@"; }
    cat() { ${tools}/cat "$@"; }
    pause() { ${tools}/sleep "$@"; }
    phase() { echo "@nix { \"action\": \"setPhase\", \"phase\": \"$1\" }" >&2; echo "$1" | { read -r name; echo "Running phase: $name"; }; }
    rehearsal=
    if [ -z "$fromCache" ] && [ -r '${root}/rehearsal.json' ]; then read -r rehearsal < '${root}/rehearsal.json' || :; fi
    case $rehearsal in
      *'"slow"'*)
        for step in 1 2 3 4 5 6 7; do echo "step $step of 7"; pause 1; done ;;
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
  symlinkJoin = { name, paths, ... }: make name { inherit paths; } ''
    mkdir -p "$out/bin" "$out/share/applications"
    for package in $paths; do
      for folder in bin share/applications; do
        for file in "$package/$folder"/*; do
          link="$out/$folder/''${file##*/}"
          if [ -e "$file" ] && [ ! -e "$link" ] && [ ! -L "$link" ]; then ln -s "$file" "$link"; fi
        done
      done
    done
  '';
}
