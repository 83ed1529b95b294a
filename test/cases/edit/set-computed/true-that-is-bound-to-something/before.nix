let true = 1; in
{
  a.b = true;
}
