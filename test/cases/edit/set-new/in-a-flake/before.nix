{
  inputs = { };
  outputs = { self, ... }: { };
}
