/**
 * The same kinds of failure in the many words that programs have for them: Nix from 2.8 on, nixpkgs, nixos-rebuild as
 * a script and as a program, systemd, boot loaders, sudo and its like.
 */
import { describe, expect, it } from 'vitest';
import type { OwnFiles } from '../../../../../../electron/host/apply/explain/evidence.ts';
import { explain } from '../../../../../../electron/host/apply/explain/explain.ts';
import { readOutput } from '../../../../../../electron/host/apply/explain/read-output.ts';

const noFiles: OwnFiles = { list: [], nameOf: () => null, textOf: () => null, exists: () => null };

const wordings: readonly (readonly [kind: string, output: string])[] = [
  [
    'boot-full',
    'Traceback (most recent call last):\n  File "/nix/store/a-systemd-boot-builder.py", line 400, in <module>\n    main()\n  File "/nix/store/x/lib/python3.12/shutil.py", line 269, in copyfile\n    with open(dst, \'wb\') as fdst:\nOSError: [Errno 28] No space left on device: \'/boot/EFI/nixos/x-initrd.efi.tmp\'\nFailed to install bootloader\nwarning: error(s) occurred while switching to the new configuration',
  ],
  [
    'boot-full',
    'updating GRUB 2 menu...\ncannot copy /nix/store/x-initrd-linux/initrd to /boot/kernels/x-initrd.tmp: No space left on device\nwarning: error(s) occurred while switching to the new configuration',
  ],
  ['boot-full', "cp: error writing '/boot/nixos/abc-initrd.tmp': No space left on device"],
  ['boot-full', 'mkdir /boot/loader/entries.srel: No space left on device'],
  [
    'boot-full',
    "OSError: [Errno 28] No space left on device: '/nix/store/x-linux-6.6/bzImage' -> '/efi/EFI/nixos/x-linux.efi'",
  ],
  ['boot-full', 'Failed to write file: /boot/EFI/systemd/systemd-bootx64.efi: No space left on device'],
  [
    'boot-full',
    'Failed to copy "/nix/store/x-systemd/lib/systemd/boot/efi/systemd-bootx64.efi" to "/boot/EFI/systemd/systemd-bootx64.efi": No space left on device',
  ],
  [
    'boot-loader',
    'Failed to install bootloader\nwarning: error(s) occurred while switching to the new configuration',
  ],
  [
    'boot-loader',
    '/nix/store/x-install-grub.pl: installation of GRUB EFI into /boot failed: No such file or directory',
  ],
  ['boot-loader', 'grub-install: error: cannot find EFI directory.'],
  [
    'boot-loader',
    'Installing for i386-pc platform.\n/nix/store/x/sbin/grub-install: error: will not proceed with blocklists.',
  ],
  [
    'boot-loader',
    "File system \"/boot\" is not a FAT EFI System Partition (ESP) file system.\nsubprocess.CalledProcessError: Command '['/nix/store/x/bin/bootctl', '--esp-path=/boot', 'update']' returned non-zero exit status 1.\nFailed to install bootloader",
  ],
  ['boot-loader', 'Could not prepare Boot variable: No space left on device\nFailed to install bootloader'],
  [
    'boot-loader',
    'EFI variables are not supported on this system.\n/nix/store/x-install-grub.pl: installation of GRUB EFI into /boot failed',
  ],
  ['boot-loader', "Couldn't find EFI system partition. It is recommended to mount it to /boot or /efi."],
  ['boot-loader', 'Failed to create EFI Boot variable entry: No space left on device'],
  [
    'unit-failed',
    'activating the configuration...\nsetting up /etc...\nwarning: the following units failed: nginx.service\n\n× nginx.service - Nginx Web Server\n     Loaded: loaded\n     Active: failed (Result: exit-code)\n\nNov 21 10:00:00 snow nginx[812]: bind() to 0.0.0.0:80 failed\nwarning: error(s) occurred while switching to the new configuration',
  ],
  [
    'unit-failed',
    "warning: the following units failed: home-manager-jane.service\nCommand '['systemd-run', '--quiet', '/nix/store/x/bin/switch-to-configuration', 'switch']' returned non-zero exit status 4.",
  ],
  [
    'unit-failed',
    'Failed to start local-fs.target: Unit boot.mount is masked.\nwarning: error(s) occurred while switching to the new configuration',
  ],
  [
    'unit-failed',
    'Job for sshd.service failed because the control process exited with error code.\nSee "systemctl status sshd.service" and "journalctl -xeu sshd.service" for details.',
  ],
  ['unit-failed', "A dependency job for multi-user.target failed. See 'journalctl -xe' for details."],
  [
    'unit-failed',
    'the following new units were started: foo.service\nwarning: the following units failed: cups.service, foo.service',
  ],
  [
    'restart-needed',
    "Warning: the new NixOS configuration has an ‘init’ that is\nincompatible with the current configuration.  The new configuration\nwon't take effect until you reboot the system.",
  ],
  [
    'restart-needed',
    "Pre-switch check 'switchInhibitors' failed\nSwitching into this system is not recommended.",
  ],
  [
    'restart-needed',
    'error: switch-to-configuration exited with 100: a reboot is required to activate this configuration',
  ],
  [
    'store-unavailable',
    "error: cannot connect to socket at '/nix/var/nix/daemon-socket/socket': Connection refused",
  ],
  [
    'store-unavailable',
    "error: cannot connect to socket at '/nix/var/nix/daemon-socket/socket': No such file or directory",
  ],
  [
    'store-unavailable',
    "error: executing SQLite query 'select id from ValidPaths': database is locked (in '/nix/var/nix/db/db.sqlite')",
  ],
  ['store-unavailable', "error: SQLite database '/nix/var/nix/db/db.sqlite' is busy"],
  ['store-unavailable', 'error: Nix daemon disconnected unexpectedly (maybe it crashed?)'],
  ['store-unavailable', "error: opening a connection to remote store 'daemon' previously failed"],
  [
    'store-unavailable',
    "error: cannot open connection to remote store 'daemon': error: reading from file: Connection reset by peer",
  ],
  ['store-unavailable', 'error: unexpected end-of-file'],
  [
    'store-unavailable',
    "error: executing SQLite statement 'insert': database disk image is malformed, database disk image is malformed (in '/nix/var/nix/db/db.sqlite')",
  ],
  [
    'store-unavailable',
    'Could not acquire lock: resource temporarily unavailable (/run/nixos/switch-to-configuration.lock)',
  ],
  [
    'store-unavailable',
    "error: cannot open SQLite database '/nix/var/nix/db/db.sqlite': unable to open database file",
  ],
  [
    'out-of-memory',
    "terminate called after throwing an instance of 'std::bad_alloc'\n  what():  std::bad_alloc",
  ],
  ['out-of-memory', 'GC Warning: Out of Memory! Heap size: 3000 MiB. Returning NULL!\nerror: out of memory'],
  [
    'out-of-memory',
    '/run/current-system/sw/bin/nixos-rebuild: line 300:  4567 Killed                  nix-build',
  ],
  ['out-of-memory', "subprocess.CalledProcessError: Command '['nix-build']' died with <Signals.SIGKILL: 9>."],
  [
    'out-of-memory',
    "error: builder for '/nix/store/00000000000000000000000000000000-chromium-120.drv' failed due to signal 9 (Killed)",
  ],
  [
    'out-of-memory',
    "foo> c++: fatal error: Killed signal terminated program cc1plus\nerror: builder for '/nix/store/00000000000000000000000000000000-foo-1.drv' failed with exit code 2",
  ],
  ['out-of-memory', 'foo> virtual memory exhausted: Cannot allocate memory'],
  ['out-of-memory', 'nix-daemon.service: A process of this unit has been killed by the OOM killer.'],
  ['out-of-memory', 'error: cannot allocate memory'],
  ['out-of-memory', 'error: unable to fork: Cannot allocate memory'],
  [
    'out-of-memory',
    "foo> error: could not compile `foo` (bin): rustc signal: 9, SIGKILL: kill\nfoo> (signal: 9, SIGKILL: kill)\nerror: builder for '/nix/store/00000000000000000000000000000000-foo-1.drv' failed with exit code 101",
  ],
  ['out-of-memory', 'Out of memory: Killed process 123 (nix)'],
  ['no-space', 'error: writing to file: No space left on device'],
  ['no-space', "error: committing transaction: database or disk is full (in '/nix/var/nix/db/db.sqlite')"],
  ['no-space', "error: opening file '/tmp/nix-build-x': Disk quota exceeded"],
  ['no-space', 'foo> tar: ./x: Cannot write: No space left on device'],
  [
    'network',
    "error: unable to download 'https://cache.nixos.org/nar/x.nar.xz': Couldn't resolve host name (6)",
  ],
  [
    'network',
    "error: some substitutes for the outputs of derivation '/nix/store/x.drv' failed (usually happens due to networking issues); try '--fallback' to build derivation from source",
  ],
  [
    'network',
    "fatal: unable to access 'https://github.com/a/b.git/': Could not resolve host: github.com\nerror: program 'git' failed with exit code 128",
  ],
  [
    'network',
    'error: unable to download \'https://api.github.com/repos/NixOS/nixpkgs/commits/HEAD\': HTTP error 403\n\n       response body:\n\n       {"message":"API rate limit exceeded"}',
  ],
  [
    'network',
    "error: unable to download 'https://channels.nixos.org/flake-registry.json': SSL peer certificate or SSH remote key was not OK (60)",
  ],
  ['network', "error: unable to download 'https://cache.nixos.org/nix-cache-info': Timeout was reached (28)"],
  [
    'network',
    "warning: error: unable to download 'https://cache.nixos.org/x.narinfo': Couldn't resolve host name (6); retrying in 300 ms\nerror: unable to download 'https://cache.nixos.org/x.narinfo': Couldn't resolve host name (6)",
  ],
  [
    'network',
    "trying https://example.org/a.tar.gz\ncurl: (22) The requested URL returned error: 404\nerror: cannot download a.tar.gz from any mirror\nerror: builder for '/nix/store/00000000000000000000000000000000-a.tar.gz.drv' failed with exit code 1;",
  ],
  ['network', "error: failed to fetch input 'github:NixOS/nixpkgs': unable to download 'https://x/'"],
  ['network', 'ssh: connect to host github.com port 22: Network is unreachable'],
  ['network', "error: unable to start download from 'https://a': Could not connect"],
  [
    'hash-mismatch',
    "error: hash mismatch in fixed-output derivation '/nix/store/00000000000000000000000000000000-source.drv':\n         specified: sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n            got:    sha256-xPDsEWmU57VhK+KQ2OLJjBnQ2GXyP3c1/DKtMvgl49I=",
  ],
  [
    'hash-mismatch',
    "error: NAR hash mismatch in input 'github:a/b/c' (/nix/store/x-source), expected 'sha256-A', got 'sha256-B'",
  ],
  [
    'hash-mismatch',
    "error: hash mismatch in file downloaded from 'https://a/b.tar.gz':\n         specified: sha256:0\n         got:       sha256:1",
  ],
  [
    'hash-mismatch',
    "error: hash mismatch importing path '/nix/store/00000000000000000000000000000000-glibc-2.40';\n         specified: sha256:0",
  ],
  ['hash-mismatch', "error: mismatch in field 'narHash' of input '{\"lastModified\":1}', got '{}'"],
  [
    'flakes-disabled',
    "error: experimental Nix feature 'nix-command' is disabled; add '--extra-experimental-features nix-command' to enable it",
  ],
  [
    'flakes-disabled',
    "error: 'flakes' is an experimental Nix feature; use '--experimental-features flakes' to enable",
  ],
  [
    'flakes-disabled',
    "error: experimental Nix feature 'flakes' is disabled; use '--extra-experimental-features flakes' to override",
  ],
  ['not-authorised', 'sudo: a password is required'],
  [
    'not-authorised',
    'sudo: a terminal is required to read the password; either use the -S option to read from standard input or configure an askpass helper',
  ],
  ['not-authorised', 'jane is not in the sudoers file.'],
  [
    'not-authorised',
    'Error executing command as another user: Not authorized\n\nThis incident has been reported.',
  ],
  ['not-authorised', "error: opening lock file '/nix/var/nix/profiles/system.lock': Permission denied"],
  ['not-authorised', "error: creating directory '/nix/var/nix/profiles/per-user': Operation not permitted"],
  ['not-authorised', "error: cannot open '/nix/var/nix/db/big-lock': Permission denied"],
  [
    'not-authorised',
    "error: could not set permissions on '/nix/var/nix/profiles/per-user' to 755: Operation not permitted",
  ],
  ['not-authorised', '==== AUTHENTICATION FAILED ===='],
  ['not-authorised', 'Failed to start transient service unit: Access denied'],
  ['not-authorised', 'Failed to start transient service unit: Interactive authentication required.'],
  ['not-authorised', 'doas: Operation not permitted'],
  ['not-authorised', 'sudo: 3 incorrect password attempts'],
  ['not-authorised', "error: cannot add path '/nix/store/x' because it lacks a signature by a trusted key"],
  ['not-authorised', "error: repository path '/etc/nixos' is not owned by current user"],
  ['dismissed', 'Error executing command as another user: Request dismissed'],
  ['interrupted', 'error: interrupted by the user'],
  ['interrupted', 'Traceback (most recent call last):\n  File "x"\nKeyboardInterrupt'],
  ['interrupted', "subprocess.CalledProcessError: Command '['nix-build']' died with <Signals.SIGINT: 2>."],
  ['interrupted', "subprocess.CalledProcessError: Command '['nix-build']' died with <Signals.SIGTERM: 15>."],
  ['interrupted', 'Terminated'],
  [
    'package-collision',
    "foo> pkgs.buildEnv error: two given paths contain a conflicting subpath:\n> `/nix/store/00000000000000000000000000000000-a-1.0/bin/x' and\n> `/nix/store/11111111111111111111111111111111-b-1.0/bin/x'\n> hint: this may be caused by two different versions of the same package in buildEnv's `paths` parameter",
  ],
  [
    'package-collision',
    "error: builder for '/nix/store/00000000000000000000000000000000-system-path.drv' failed with exit code 25;\n       last 2 log lines:\n       > error: collision between `/nix/store/00000000000000000000000000000000-a-1.0/bin/x' and `/nix/store/11111111111111111111111111111111-b-1.0/bin/x'\n",
  ],
  [
    'package-collision',
    'error: An existing package already provides the following file:\n\n         /nix/store/00000000000000000000000000000000-a-1.0/bin/x\n\n       This is the conflicting file from the new package:\n\n         /nix/store/11111111111111111111111111111111-b-1.0/bin/x',
  ],
  [
    'unfree-package',
    "error: Refusing to evaluate package 'spotify-1.2' in /nix/store/x/pkgs/by-name/sp/spotify/package.nix:10 because it has an unfree license (‘unfree’)",
  ],
  [
    'insecure-package',
    "error: Refusing to evaluate package 'olm-3.2.16' in /nix/store/x/pkgs/by-name/ol/olm/package.nix:10 because it is marked as insecure\n\nKnown issues:\n - bad",
  ],
  [
    'broken-package',
    "error: Refusing to evaluate package 'x-1' in /nix/store/x/pkgs/by-name/x/x/package.nix:10 because it has problems:\n       - broken: This package is broken",
  ],
  [
    'broken-package',
    "error: Refusing to evaluate package 'x-1' in /nix/store/x/pkgs/by-name/x/x/package.nix:10 because it is marked as broken",
  ],
  [
    'unsupported-package',
    'error: Refusing to evaluate package \'x-1\' in /nix/store/x/pkgs/by-name/x/x/package.nix:10 because it is not available on the requested hostPlatform:\n  hostPlatform.system = "x86_64-linux"',
  ],
  [
    'unsupported-package',
    'error: Package ‘x-1’ in /nix/store/x/pkgs/x.nix:10 is not supported on ‘aarch64-linux’, refusing to evaluate.',
  ],
  [
    'unfree-package',
    'error: Package ‘cudatoolkit-11’ in /nix/store/x/pkgs/a.nix:10 is not allowed because it has a blocklisted license (‘CUDA EULA’), refusing to evaluate.',
  ],
  ['unknown-option', "error: The option `documentation' defined in `/vagrant/images/mini' does not exist."],
  [
    'unknown-option',
    "error: The option `services.foo' does not exist. Definition values:\n       - In `/etc/nixos/x.nix':\n           {\n             _type = \"if\";\n\n       Did you mean `services.food', `services.fo' or `services.f'?",
  ],
  [
    'untracked-file',
    'error: Path \'hosts/x.nix\' in the repository "/etc/nixos" is not tracked by Git.\n\n       To make it visible to Nix, run:\n\n       git -C "/etc/nixos" add "hosts/x.nix"',
  ],
  [
    'untracked-file',
    "error: path '/nix/store/00000000000000000000000000000000-source/hosts/x.nix' does not exist",
  ],
  [
    'untracked-file',
    "error: getting status of '/nix/store/00000000000000000000000000000000-source/flake.nix': No such file or directory",
  ],
  [
    'untracked-file',
    "error: source tree referenced by 'git+file:///etc/nixos' does not contain a '/flake.nix' file",
  ],
  [
    'syntax-error',
    "error: syntax error, unexpected end of file, expecting ';'\n\n       at /etc/nixos/configuration.nix:10:1:",
  ],
  ['syntax-error', 'error: path has a trailing slash\n\n       at /etc/nixos/a.nix:1:1:'],
  ['syntax-error', "error: invalid character '\\xe2'"],
  [
    'missing-attribute',
    "error: flake 'git+file:///etc/nixos' does not provide attribute 'nixosConfigurations.snoww.config.system.build.toplevel', 'packages.x86_64-linux.x' or 'x'\n       Did you mean snow?",
  ],
  [
    'missing-attribute',
    "error: function 'anonymous lambda' called without required argument 'inputs'\n\n       at /etc/nixos/a.nix:1:1:",
  ],
  ['infinite-recursion', 'error: infinite recursion encountered'],
  ['infinite-recursion', 'error: stack overflow; max-call-depth exceeded'],
  ['infinite-recursion', 'error: stack overflow (possible infinite recursion)'],
  [
    'file-not-found',
    "error: file 'home-manager/nixos' was not found in the Nix search path (add it using $NIX_PATH or -I)",
  ],
  [
    'file-not-found',
    "error: path '/etc/nixos' does not contain a 'flake.nix', searching up\nerror: could not find a flake.nix file",
  ],
  [
    'conflicting-values',
    "error: The option `boot.kernelPackages' is defined multiple times while it's expected to be unique.\n\n       Definition values:\n       - In `/etc/nixos/a.nix': <x>\n       - In `/etc/nixos/b.nix': <y>",
  ],
  [
    'conflicting-values',
    "error: The unique option `users.users.jane.shell' is defined multiple times, in `/etc/nixos/a.nix' and `/etc/nixos/b.nix'.",
  ],
  [
    'build-failed',
    "error: Cannot build '/nix/store/00000000000000000000000000000000-hello-2.12.drv'.\n       Reason: builder failed with exit code 1.\n       Output paths:\n         /nix/store/x-hello",
  ],
  [
    'build-failed',
    "error: a 'aarch64-linux' with features {} is required to build '/nix/store/00000000000000000000000000000000-x.drv', but I am a 'x86_64-linux' with features {benchmark}",
  ],
  [
    'build-failed',
    "error: build of '/nix/store/00000000000000000000000000000000-x-1.drv' on 'ssh://builder' failed",
  ],
  [
    'build-failed',
    "error: builder for '/nix/store/00000000000000000000000000000000-x-1.drv' failed to produce output path for output 'out'",
  ],
  [
    'build-failed',
    "error: building of '/nix/store/00000000000000000000000000000000-x-1.drv^out' timed out after 3600 seconds of silence",
  ],
];

describe('each wording is the kind of failure that it is', () => {
  it.each(wordings)('%s: %s', (kind, output) => {
    const { sentence, ...explanation } = explain(readOutput(output), noFiles);
    expect(explanation.kind).toBe(kind);
    expect(sentence).toMatch(/^\S[\s\S]*\S$/);
  });

  it('whatever else is said on the way', () => {
    const before = ['building the system configuration...', "warning: Git tree '/etc/nixos' is dirty"];
    const after = ['warning: error(s) occurred while switching to the new configuration'];
    for (const [kind, output] of wordings) {
      const all = [...before, output, ...after].join('\n');
      expect([output, explain(readOutput(all), noFiles).kind]).toEqual([output, kind]);
    }
  });
});
