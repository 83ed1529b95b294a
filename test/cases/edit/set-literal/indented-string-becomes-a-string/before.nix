{
  programs.bash.promptInit = ''
    # not a comment
    PS1="$ "
  '';
  # a comment
  a = 1;
}
