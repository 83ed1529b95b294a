{ lib, ... }: {
  time.timeZone = lib.mkDefault "Europe/Paris"; # moves
}
