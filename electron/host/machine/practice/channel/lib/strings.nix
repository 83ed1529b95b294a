# Functions over strings.
lists:
let
  inherit (builtins) concatStringsSep genList replaceStrings stringLength substring;
in
rec {
  inherit (builtins) concatStringsSep match replaceStrings split stringLength substring toString hashString;

  concatStrings = concatStringsSep "";
  concatMapStrings = f: list: concatStrings (map f list);
  concatMapStringsSep = separator: f: list: concatStringsSep separator (map f list);
  concatImapStringsSep = separator: f: list: concatStringsSep separator (lists.imap1 f list);
  concatLines = concatMapStrings (line: line + "\n");
  optionalString = condition: text: if condition then text else "";
  hasPrefix = prefix: text: substring 0 (stringLength prefix) text == prefix;
  hasSuffix = suffix: text:
    let n = stringLength text; m = stringLength suffix;
    in n >= m && substring (n - m) m text == suffix;
  hasInfix = infix: text: replaceStrings [ infix ] [ "" ] text != text || infix == "";
  removePrefix = prefix: text:
    if hasPrefix prefix text then substring (stringLength prefix) (stringLength text) text else text;
  removeSuffix = suffix: text:
    if hasSuffix suffix text then substring 0 (stringLength text - stringLength suffix) text else text;
  stringToCharacters = text: genList (i: substring i 1 text) (stringLength text);
  splitString = separator: text:
    builtins.filter builtins.isString (builtins.split (escapeRegex separator) text);
  escapeRegex = replaceStrings
    [ "\\" "[" "]" "{" "}" "(" ")" "." "*" "+" "?" "^" "$" "|" ]
    [ "\\\\" "\\[" "\\]" "\\{" "\\}" "\\(" "\\)" "\\." "\\*" "\\+" "\\?" "\\^" "\\$" "\\|" ];
  escapeShellArg = value: "'${replaceStrings [ "'" ] [ "'\\''" ] (toString value)}'";
  escapeNixString = text: replaceStrings [ "$" ] [ "\\$" ] (builtins.toJSON text);
  toLower = replaceStrings (stringToCharacters upper) (stringToCharacters lower);
  toUpper = replaceStrings (stringToCharacters lower) (stringToCharacters upper);
  fileContents = path: removeSuffix "\n" (builtins.readFile path);
  toInt = text: builtins.fromJSON text;
  versionOlder = a: b: builtins.compareVersions b a == 1;
  versionAtLeast = a: b: !versionOlder a b;

  lower = "abcdefghijklmnopqrstuvwxyz";
  upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
}
