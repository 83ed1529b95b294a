let user = "jane"; in
{
  a."${user}-laptop" = 1;
}
