{
  programs.bash.promptInit = "x";
  # a comment
  a = 1;
}
