{ lib, ... }: {
  time.timeZone = lib.mkDefault "Asia/Tokyo"; # moves
}
