# Functions over lists, and the smallest functions of all.
let
  inherit (builtins) concatLists elem elemAt filter foldl' genList head length lessThan sort tail;
in
rec {
  inherit (builtins)
    all any concatLists concatMap elem elemAt filter foldl' genList head isList length map partition sort tail
    isAttrs isBool isFloat isFunction isInt isString typeOf toJSON fromJSON functionArgs seq deepSeq trace add sub
    mul div lessThan readFile readDir pathExists;

  id = x: x;
  const = x: _: x;
  flip = f: a: b: f b a;
  pipe = foldl' (x: f: f x);
  min = a: b: if a < b then a else b;
  max = a: b: if a > b then a else b;
  boolToString = b: if b then "true" else "false";
  importJSON = path: fromJSON (readFile path);
  importTOML = path: builtins.fromTOML (readFile path);
  warn = message: value: trace "evaluation warning: ${message}" value;
  warnIf = condition: message: if condition then warn message else id;
  throwIf = condition: message: if condition then throw message else id;
  throwIfNot = condition: throwIf (!condition);
  assertMsg = condition: message: condition || throw message;

  singleton = x: [ x ];
  optional = condition: x: if condition then [ x ] else [ ];
  optionals = condition: list: if condition then list else [ ];
  toList = x: if isList x then x else [ x ];
  flatten = x: if isList x then concatLists (map flatten x) else [ x ];
  foldr = f: start: list:
    let step = i: if i == length list then start else f (elemAt list i) (step (i + 1));
    in step 0;
  fold = foldr;
  foldl = foldl';
  imap0 = f: list: genList (i: f i (elemAt list i)) (length list);
  imap1 = f: list: genList (i: f (i + 1) (elemAt list i)) (length list);
  forEach = list: f: map f list;
  range = first: last: if first > last then [ ] else genList (i: first + i) (last - first + 1);
  replicate = n: x: genList (_: x) n;
  reverseList = list: let n = length list; in genList (i: elemAt list (n - i - 1)) n;
  last = list: elemAt list (length list - 1);
  init = list: genList (elemAt list) (length list - 1);
  take = n: list: genList (elemAt list) (min n (length list));
  drop = n: list: genList (i: elemAt list (i + n)) (max 0 (length list - n));
  remove = x: filter (y: y != x);
  subtractLists = without: filter (x: !elem x without);
  intersectLists = other: filter (x: elem x other);
  unique = foldl' (seen: x: if elem x seen then seen else seen ++ [ x ]) [ ];
  count = wanted: list: length (filter wanted list);
  findFirst = wanted: fallback: list:
    let found = filter wanted list; in if found == [ ] then fallback else head found;
  zipListsWith = f: a: b: genList (i: f (elemAt a i) (elemAt b i)) (min (length a) (length b));
  zipLists = zipListsWith (fst: snd: { inherit fst snd; });
  sortOn = key: sort (a: b: lessThan (key a) (key b));
}
