{ x, y, ... }: { a = { inherit x y; }; }
