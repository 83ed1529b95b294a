# Options: how they are declared, and how several definitions of one become its value.
lib:
let
  inherit (builtins) all filter head length tail;
in
rec {
  mkOption = declaration: declaration // { _type = "option"; };
  isOption = value: lib.kindOf value == "option";
  mkEnableOption = name: mkOption {
    description = "Whether to enable ${name}.";
    default = false;
    example = true;
    type = { _late = "bool"; };
  };
  mkPackageOption = pkgs: name: _: mkOption {
    description = "The ${toString name} package to use.";
    default = lib.attrByPath (lib.toList name) null pkgs;
    type = { _late = "package"; };
  };
  literalExpression = text: { _type = "literalExpression"; inherit text; };
  literalMD = text: { _type = "literalMD"; inherit text; };
  mdDoc = text: text;

  priorityHint =
    "Use `lib.mkForce value` or `lib.mkDefault value` to change the priority on any of these definitions.";

  mergeEqual = path: definitions:
    let first = (head definitions).value; in
    if all (definition: definition.value == first) (tail definitions) then first
    else throw ("The option `${lib.showOption path}' has conflicting definition values:"
      + lib.showDefinitions definitions + "\n" + priorityHint);

  mergeUnique = path: definitions:
    if length definitions == 1 then (head definitions).value
    else throw ("The option `${lib.showOption path}' is defined multiple times while it's expected to be unique.\n\n"
      + "Definition values:" + lib.showDefinitions definitions + "\n" + priorityHint);

  # The value of an option's definitions once conditions, priorities and order are settled.
  mergeTyped = path: type: definitions:
    let misfits = filter (definition: !type.check definition.value) definitions; in
    if misfits == [ ] then type.merge path definitions
    else throw ("A definition for option `${lib.showOption path}' is not of type `${type.description}'."
      + " Definition values:" + lib.showDefinitions misfits);

  # The same for something inside a value, such as an element of a list; null where no definition counts.
  mergeInner = path: type: definitions:
    let settled = (lib.resolve definitions).definitions; in
    if settled == [ ] then null else { value = mergeTyped path type settled; };
}
