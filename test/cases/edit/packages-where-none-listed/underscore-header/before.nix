_: {
  time.timeZone = "UTC";
}
