/** Programming, and the terminal. */
import { type PurposeEntry, purposeLines } from '../purpose-lines.ts';

export const developmentPurposes: readonly PurposeEntry[] = purposeLines(`
terminal, terminal emulator, console, command line, command prompt, shell window: gnome-console alacritty kitty gnome-terminal kdePackages.konsole foot wezterm ghostty xterm tilix terminator programs.foot.enable xfce.xfce4-terminal st rio
drop down terminal, dropdown terminal, quake terminal: guake yakuake kdePackages.yakuake tilda tdrop
terminal multiplexer, multiplexer, split terminal, keep session: tmux zellij screen programs.tmux.enable programs.screen.enable byobu
shell, command shell, bash alternative, zsh, fish shell: programs.zsh.enable programs.fish.enable zsh fish users.defaultUserShell bash nushell users.users.<name>.shell xonsh elvish
prompt, shell prompt, terminal prompt, fancy prompt: starship programs.starship.enable oh-my-posh zsh-powerlevel10k powerline-go oh-my-zsh programs.zsh.ohMyZsh.enable
shell completion, autocomplete, tab completion, autosuggestions: programs.bash.completion.enable programs.zsh.autosuggestions.enable programs.zsh.enableCompletion bash-completion carapace programs.zsh.syntaxHighlighting.enable
aliases, shell aliases, command shortcuts: environment.shellAliases programs.bash.shellAliases programs.zsh.shellAliases programs.fish.shellAliases
fuzzy finder, shell history search, command history: fzf atuin skim programs.fzf.fuzzyCompletion mcfly programs.fzf.keybindings services.atuin.enable
text editor, editor, edit text, notepad, plain text, notepad++, edit files, text files: gnome-text-editor kdePackages.kate gedit vim neovim nano vscode micro geany featherpad xfce.mousepad emacs notepadqq helix programs.vim.enable programs.neovim.enable sublime4
editor in the terminal, terminal editor, console editor: neovim vim nano micro helix programs.neovim.enable programs.vim.enable programs.nano.enable emacs kakoune
default editor, standard editor: programs.neovim.defaultEditor programs.vim.defaultEditor environment.variables programs.nano.enable services.emacs.defaultEditor
code editor, ide, programming, write code, development environment, coding, develop software, programming editor: vscode vscodium jetbrains.idea-community zed-editor neovim kdevelop kdePackages.kdevelop geany sublime4 emacs helix gnome-builder lapce code-cursor eclipses.eclipse-java qtcreator
visual studio, vs code, vscode, code, microsoft code editor: vscode vscodium vscode-fhs code-server services.code-server.enable openvscode-server
python, python ide, learn python, python editor, write python: python3 jetbrains.pycharm-community thonny spyder python312 jupyter jetbrains.pycharm-professional vscode poetry uv ipython
jupyter, notebook, data science, jupyter notebook: jupyter services.jupyter.enable services.jupyterhub.enable jupyter-all python312Packages.jupyterlab python312Packages.notebook
java, jdk, java runtime, jre, run jar, java development: jdk programs.java.enable openjdk jdk21 zulu jre temurin-bin maven gradle jdk17
java ide, eclipse, intellij: jetbrains.idea-community eclipses.eclipse-java jetbrains.idea-ultimate netbeans bluej
kotlin, scala, groovy, clojure: kotlin scala groovy clojure sbt leiningen
javascript, node, node.js, nodejs, npm, typescript: nodejs nodejs_22 nodejs_20 typescript pnpm yarn bun deno programs.npm.enable
web development, html editor, css, website builder, make a website, web design: vscode jetbrains.webstorm bluefish hugo zola
rust, cargo, rust compiler: rustc cargo rustup rust-analyzer jetbrains.rust-rover
go, golang: go gopls jetbrains.goland delve
c, c++, c compiler, c++ compiler, compiler, gcc, build tools: gcc clang gnumake cmake qtcreator jetbrains.clion codeblocks gdb kdePackages.kdevelop
c#, dotnet, .net, csharp: dotnet-sdk dotnet-sdk_8 mono jetbrains.rider dotnet-sdk_9 dotnetCorePackages.sdk_8_0
php: php php83 jetbrains.phpstorm php83Packages.composer
ruby, rails: ruby rubyPackages.rails jetbrains.ruby-mine bundler
haskell: ghc cabal-install haskell-language-server stack
lua, perl, r language, erlang, elixir, ocaml, lisp, prolog: lua perl R erlang elixir ocaml sbcl
fortran, pascal, delphi, basic, cobol: gfortran lazarus fpc gambas3 gnucobol
assembler, assembly: nasm yasm fasm
android development, android app development, android studio: android-studio jdk flutter android-tools programs.adb.enable
adb, android debug, android phone, android tools, fastboot: programs.adb.enable android-tools scrcpy heimdall
app development, flutter, mobile apps: flutter android-studio
arduino, microcontroller, esp32, embedded, raspberry pi pico: arduino arduino-ide platformio esptool arduino-cli thonny
scratch, programming for kids, learn programming: kdePackages.kturtle blockbench
git, version control, source control, svn: git programs.git.enable mercurial subversion jujutsu fossil
git gui, git client, graphical git, github desktop: github-desktop gitg gitkraken sublime-merge git-cola lazygit programs.lazygit.enable gittyup smartgithg gitui tig
github, github command line, gitlab command line: gh glab github-desktop hub
large files in git, git lfs: git-lfs programs.git.lfs.enable
database client, database gui, sql client, database browser, sql editor, sql: dbeaver-bin beekeeper-studio sqlitebrowser pgadmin4 mysql-workbench jetbrains.datagrip adminer services.pgadmin.enable dbgate antares
sqlite, sqlite browser: sqlite sqlitebrowser sqlitestudio
api testing, rest client, http client, test api: postman insomnia bruno httpie curl hoppscotch xh
network analysis, packet sniffer, packet capture, sniff network, network analyser, network traffic analysis: wireshark programs.wireshark.enable tcpdump termshark nmap mitmproxy tshark
port scanner, scan network, find devices on network, network scanner, ip scanner: nmap arp-scan netdiscover rustscan
penetration testing, hacking, security testing, password cracking: metasploit burpsuite hashcat john nmap aircrack-ng sqlmap thc-hydra zap wireshark
reverse engineering, decompiler, disassembler: ghidra ghidra-bin radare2 cutter iaito rizin
debugger, debug: gdb lldb valgrind gf strace rr
profiler, performance analysis: perf-tools sysprof services.sysprof.enable heaptrack hotspot linuxPackages.perf
docker, containers, container: virtualisation.docker.enable docker virtualisation.podman.enable podman docker-compose podman-desktop lazydocker distrobox
docker compose: docker-compose virtualisation.docker.enable podman-compose arion
docker gui, container gui, portainer: podman-desktop lazydocker
kubernetes, k8s, kubectl: kubectl services.k3s.enable minikube k9s services.kubernetes.roles lens kubernetes-helm kind
infrastructure, terraform, ansible, configuration management: terraform opentofu ansible packer pulumi
aws, azure, google cloud: awscli2 azure-cli google-cloud-sdk
serial console, serial terminal, serial port, com port: minicom picocom putty screen cutecom tio gtkterm
ssh client, putty, connect to server, ssh in: openssh putty termius remmina mosh
telnet: inetutils putty
json, json viewer, json processor: jq fx jless gron jnv
yaml, xml, csv: yq-go xmlstarlet csvkit miller xan
search in files, grep, search text in files, find text: ripgrep gnugrep silver-searcher ugrep ack
download from command line, http download: wget curl aria2 httpie
better ls, ls, list files: eza lsd tree
better cat, cat: bat
better cd, jump to folder: zoxide programs.autojump.enable autojump
command help, cheat sheets, man pages, manual, manual pages: tldr tealdeer cheat documentation.man.enable man-pages documentation.dev.enable man-db navi
nix language server, nix editor, format nix, nix formatter: nil nixd nixfmt-rfc-style alejandra nixpkgs-fmt
nix shell, development shell, direnv, dev environment: programs.direnv.enable direnv devenv nix-direnv lorri
which package has this command, command not found, find package of file: programs.command-not-found.enable programs.nix-index.enable nix-index
home manager, dotfiles: home-manager chezmoi stow yadm
rebuild tool, nixos helper, nix output: nh programs.nh.enable nix-output-monitor nvd comma
c++ ide, c ide, c++ editor, c++ development: qtcreator kdePackages.kdevelop jetbrains.clion codeblocks vscode eclipses.eclipse-cpp
regex search, search with regular expressions: ripgrep gnugrep ugrep silver-searcher
regex tester, regular expressions: grex pcre2
diff json, compare json: jd-diff-patch dyff
format code, code formatter, prettier: black biome clang-tools
linter, lint: eslint ruff biome statix
shell script checker, bash linter: shfmt
build system, make files, make, makefile: gnumake cmake ninja meson bazel just
task runner, make alternative: just go-task gnumake
package python, python packages, pip, virtualenv, conda: uv poetry python312Packages.pip pipenv micromamba conda pipx
machine learning, deep learning, neural networks: python312Packages.torch python312Packages.tensorflow python312Packages.scikit-learn ollama jupyter
scientific python, data frames, scientific computing: spyder python312Packages.numpy python312Packages.scipy python312Packages.pandas octaveFull julia
mobile testing, emulate phone: android-studio genymotion waydroid
website load test, http benchmark: wrk apacheHttpd k6 hey siege
static site generator, personal website: hugo zola jekyll mkdocs
database design, er diagram: dbeaver-bin drawio pgmodeler mysql-workbench
redis client, mongodb client: redisinsight mongodb-compass mongosh
ftp in editor, remote editing: vscode
screen sharing terminal, share terminal: tmate upterm ttyd
record terminal, terminal recording: asciinema vhs
hex calculator, programmer calculator: kdePackages.kcalc gnome-calculator
uml editor: kdePackages.umbrello plantuml umlet drawio
vim, vi editor: vim neovim programs.vim.enable programs.neovim.enable
emacs: emacs services.emacs.enable
latex in vs code, vs code extensions: vscode-with-extensions vscode
code review, code search: services.hound.enable services.gerrit.enable
log in to server with keys, copy ssh key: openssh ssh-copy-id
secrets in config, encrypted secrets: sops age
deploy nixos, remote deploy: colmena deploy-rs nixos-anywhere nixos-rebuild morph
make iso image, build nixos image: nixos-generators
fpga, verilog, vhdl: yosys verilator ghdl gtkwave nextpnr
simulation of circuits, spice: ngspice qucs-s xyce
container management, manage containers, container manager: podman-desktop lazydocker virtualisation.docker.enable virtualisation.podman.enable distrobox
ssh server setup, set up ssh: services.openssh.enable openssh
`);
