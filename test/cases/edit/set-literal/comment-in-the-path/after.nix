{
  a. /* here */ b = "new";
}
