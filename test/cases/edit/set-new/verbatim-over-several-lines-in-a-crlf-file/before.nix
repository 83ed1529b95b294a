{
  time.timeZone = "Europe/Berlin";
}
