args: {
  time.timeZone = "UTC";
}
