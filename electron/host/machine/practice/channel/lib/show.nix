# How option paths, files and values are written in messages.
lib:
let
  inherit (builtins) attrNames concatStringsSep isAttrs isBool isFloat isFunction isInt isList isPath isString match;

  showName = name:
    if name == "*" || match "<[a-z]+>" name != null || match "[a-zA-Z_][a-zA-Z0-9_'-]*" name != null
    then name
    else lib.escapeNixString name;

  # `level` is the indentation of the line that the value starts in.
  pretty = level: value:
    let
      inner = level + "  ";
      lines = open: close: items:
        if items == [ ] then "${open} ${close}"
        else "${open}\n${concatStringsSep "" (map (item: "${inner}${item}\n") items)}${level}${close}";
    in
    if value == null then "null"
    else if isBool value then lib.boolToString value
    else if isInt value || isFloat value then toString value
    else if isString value then lib.escapeNixString value
    else if isPath value then toString value
    else if isFunction value then "<function>"
    else if isList value then lines "[" "]" (map (pretty inner) value)
    else if lib.isDerivation value then "<derivation ${value.name or "???"}>"
    else if isAttrs value then
      lines "{" "}" (map (name: "${showName name} = ${pretty inner value.${name}};") (attrNames value))
    else "<${builtins.typeOf value}>";

  # A value that cannot be evaluated must not hide the message it is shown in.
  tryPretty = value:
    let attempt = builtins.tryEval (let text = pretty "    " value; in builtins.seq (builtins.stringLength text) text);
    in if attempt.success then attempt.value else "<error>";

  firstLines = text:
    let all = lib.splitString "\n" text;
    in if builtins.length all <= 5 then text else concatStringsSep "\n" (lib.take 5 all ++ [ "    ..." ]);
in
{
  showOption = path: concatStringsSep "." (map showName path);
  showFiles = files: concatStringsSep " and " (map (file: "`${file}'") files);
  showDefinitions = definitions: concatStringsSep "" (map
    (definition: "\n- In `${definition.file}'${
      let text = firstLines (tryPretty definition.value);
      in if text == "<error>" then "" else ": ${text}"}")
    definitions);
  generators = {
    toPretty = _: pretty "";
    toJSON = _: builtins.toJSON;
  };
}
