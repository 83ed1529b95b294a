# Snowglobe as a package: with nixpkgs' Electron, and with every npm package fetched by its checksum in the lock.
{
  lib,
  buildNpmPackage,
  importNpmLock,
  electron,
  nodejs,
  makeWrapper,
  librsvg,
  # What polkit's question is for must be one program (build/polkit/action.mjs), so the helper has a launcher.
  runtimeShell,
}:
let
  root = ../..;
  project = lib.importJSON (root + "/package.json");
in
buildNpmPackage {
  pname = project.name;
  inherit (project) version;
  inherit nodejs;

  # Only what the build reads: a change of a test or of a document is no new package.
  src = lib.fileset.toSource {
    inherit root;
    fileset = lib.fileset.unions (
      map (name: root + "/${name}") [
        "build"
        "electron"
        "renderer"
        "shared"
        "package.json"
        "package-lock.json"
        "tsconfig.json"
        "LICENSE"
      ]
    );
  };

  npmDeps = importNpmLock {
    npmRoot = root;
    package = project;
    packageLock = import ./npm-lock.nix (root + "/package-lock.json");
  };
  npmConfigHook = importNpmLock.npmConfigHook;

  # electron and playwright-core are development packages here; what they would fetch is never used.
  env.ELECTRON_SKIP_BINARY_DOWNLOAD = "1";
  env.PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD = "1";

  nativeBuildInputs = [
    makeWrapper
    librsvg
  ];

  installPhase = ''
    runHook preInstall

    app=$out/lib/snowglobe
    install -d "$app" "$out/bin"
    cp -r out package.json "$app/"
    patchShebangs "$app/out/cli.js"

    # helper-program.ts looks for it beside helper.js.
    helper=$app/out/snowglobe-helper
    printf '#!%s\nexec %s %s "$@"\n' ${runtimeShell} ${lib.getExe nodejs} "$app/out/helper.js" > "$helper"
    chmod +x "$helper"

    substitute build/linux/snowglobe.sh "$out/bin/snowglobe" \
      --replace-fail '#!/bin/sh' '#!${runtimeShell}' \
      --replace-fail @window@ "${lib.getExe electron} $app" \
      --replace-fail @commands@ "${lib.getExe nodejs} $app/out/cli.js"
    chmod +x "$out/bin/snowglobe"

    install -d "$out/share/polkit-1/actions"
    node build/polkit/make-action.mjs "$helper" > "$out/share/polkit-1/actions/org.snowglobe.helper.policy"

    install -Dm644 build/linux/org.snowglobe.Snowglobe.desktop -t "$out/share/applications"
    install -Dm644 build/linux/org.snowglobe.Snowglobe.metainfo.xml -t "$out/share/metainfo"
    install -Dm644 renderer/app/icon.svg "$out/share/icons/hicolor/scalable/apps/snowglobe.svg"
    for size in 16 32 48 64 128 256 512; do
      folder=$out/share/icons/hicolor/''${size}x$size/apps
      install -d "$folder"
      rsvg-convert --width $size --height $size renderer/app/icon.svg --output "$folder/snowglobe.png"
    done

    runHook postInstall
  '';

  meta = {
    inherit (project) description;
    license = lib.licenses.mit;
    mainProgram = "snowglobe";
    platforms = lib.platforms.linux;
    # package.json's "engines".
    broken = lib.versionOlder nodejs.version "20.19";
  };
}
