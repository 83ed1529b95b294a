{
  users.users."jürgen".isNormalUser = true;
  users.users."jürgen".description = "Jürgen 🙂";
}
