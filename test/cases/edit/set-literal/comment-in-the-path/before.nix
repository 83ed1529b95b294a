{
  a. /* here */ b = "old";
}
