{ x, y, ... }: { a = { inherit y; x = 1; }; }
