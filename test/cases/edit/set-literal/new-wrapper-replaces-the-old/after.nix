{ lib, ... }: {
  time.timeZone = lib.mkForce "Asia/Tokyo";
}
