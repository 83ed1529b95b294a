export const usage = `snowglobe: edits NixOS configuration files in place, changing nothing else in them

  snowglobe check FILE…                         reports what does not parse
  snowglobe list                                every definition
  snowglobe get OPTION                          the Nix text of a value
  snowglobe set OPTION VALUE
  snowglobe unset OPTION
  snowglobe add OPTION ELEMENT                  puts an element into a list
  snowglobe remove OPTION ELEMENT
  snowglobe rename OPTION NEW
  snowglobe add-entry OPTION NAME
  snowglobe remove-entry OPTION NAME
  snowglobe rename-entry OPTION NAME NEW
  snowglobe apply --intents FILE.json           several changes, all or nothing
  snowglobe search TEXT [--packages | --options] [--limit N] [--json] [--catalog DIR]
                                                finds apps, settings and pages; with --stdin instead of
                                                TEXT one list of JSON for each line
  snowglobe option NAME [--json] [--catalog DIR]
                                                all that is known about an option
  snowglobe explain [--json] [--catalog DIR] < LOG
                                                what the output of a failed rebuild means
  snowglobe rebuild switch|boot|test|build [--json]
                                                makes the files as they are the system: now, from the next start,
                                                until the next start, or only builds it and prints its path
  snowglobe try [--seconds N] [--json]          makes them the system for a while, and asks whether to keep it
  snowglobe generations list|compare A B|switch N|boot-once N|boot-once none|default N|name N TEXT|note N TEXT|pin N|unpin N|delete N…
                        [--specialisation NAME] [--profile PROFILE] [--json]
                                                the system's generations: what there is, what differs, and going
                                                to one now, at the next start, or from now on
  snowglobe serve                               the whole application, for a browser on this machine

Which files
  --file FILE          this file only
  --root DIR           the configuration of the system in DIR (default: /etc/nixos)
  --flake DIR#HOST     the host of a flake

What comes out (otherwise a unified diff)
  --write              writes the files
  --stdout             prints the whole new text (with --file)
  --json               everything as data

Values are Nix expressions; in lists of packages 'a.b' means 'pkgs.a.b'.
  --string --bool --int    VALUE or ELEMENT is a plain value of that kind
  --replace-computed       replaces an expression that Nix works out
  --customised             removes also a package with changes of its own
  --override               writes what cannot be changed in place to snowglobe.nix
  --                       all that follows are words, not options

Which computer (rebuild, try, generations)
  --practice           the practice computer, also on NixOS
  --data DIR           what is Snowglobe's own is in DIR

Exit codes: 0 done, 1 a file cannot be read or does not parse, or a rebuild did not work, 2 wrong usage, 3 not set
or not in the list, 4 refused, 5 tried and not kept, 130 cancelled.
`;
