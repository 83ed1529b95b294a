/**
 * A Nix expression that tells every option of a system as plain data: what nixpkgs' lib/options.nix
 * (optionAttrSetToDocList) tells for the manual, and the structure of the types besides.
 */

export interface ExpressionWish {
  readonly isFlake: boolean;
  /**
   * Defaults are worked out by Nix, and one that goes wrong can take all others with it: without them everything else
   * is still to be had.
   */
  readonly withDefaults: boolean;
}

/** Deeper types and values are shown as what they are called. */
const most = { typeDepth: 8, valueDepth: 4, items: 30, characters: 2_000, names: 24 };

/** Nix reads a copy of a flake: a person knows the files where they were written. */
const ownFiles = `
  flake = builtins.getFlake place;
  copied = builtins.stringLength flake.outPath;
  asWritten = file:
    if substring 0 copied file == flake.outPath then text (place + substring copied (-1) file) else text file;
`;

/** A function of `place` and, for a flake, `host`. Works with every Nix from 2.8. */
export function optionsExpression({ isFlake, withDefaults }: ExpressionWish): string {
  const system = isFlake
    ? 'flake.nixosConfigurations.${host}'
    : 'import <nixpkgs/nixos> { configuration = /. + place; }';
  return `
{ place${isFlake ? ', host' : ''} }:
let
  inherit (builtins) attrNames concatLists concatStringsSep elem elemAt filter genList isAttrs isBool isFloat isInt
    isList isString length map replaceStrings substring toJSON tryEval typeOf unsafeDiscardStringContext;
${isFlake ? ownFiles : ''}  options = (${system}).options;

  or' = fallback: value: let tried = tryEval value; in if tried.success then tried.value else fallback;
  text = value: unsafeDiscardStringContext (substring 0 ${most.characters * 10} value);
  take = n: list: if length list <= n then list else genList (elemAt list) n;
  isScalar = value: value == null || isBool value || isInt value || isFloat value || isString value;

  # Plain text, or text with a mark of its kind.
  wordsOf = value: or' "" (if isString value then text value else if isAttrs value && value ? text then text value.text else "");

  show = depth: value:
    let kind = typeOf value; in
    if kind == "string" then replaceStrings [ "\\\${" ] [ "\\\\\\\${" ] (toJSON (text (substring 0 ${most.characters} value)))
    else if kind == "path" then toString value
    else if kind == "lambda" then "<function>"
    else if kind == "list" then
      if value == [ ] then "[ ]"
      else if depth == 0 then "[ … ]"
      else "[ " + concatStringsSep " " (map (show (depth - 1)) (take ${most.items} value)) + " ]"
    else if kind == "set" then
      if value ? _type && value ? text then text value.text
      else if (value.type or null) == "derivation" then "pkgs." + (value.pname or value.name or "package")
      else if value == { } then "{ }"
      else if depth == 0 then "{ … }"
      else "{ " + concatStringsSep " " (map (name: name + " = " + show (depth - 1) value.\${name} + ";") (take ${most.items} (attrNames value))) + " }"
    else toJSON value;
  shown = value: or' null (let whole = show ${most.valueDepth} value; in builtins.seq (builtins.stringLength whole) whole);

  parts = [ "elemType" "left" "right" "coercedType" "finalType" "freeformType" ];
  choices = [ "nullOr" "either" "coercedTo" ];
  # Formats such as JSON hold themselves: below a container that is one of several choices nothing is told.
  typeIn = { depth, inChoice }: type:
    let
      nested = or' { } (type.nestedTypes or { });
      known = filter (name: elem name parts) (or' [ ] (attrNames nested));
      name = or' "unspecified" (text (type.name or "unspecified"));
      isChoice = elem name choices;
      below = { depth = if inChoice && !isChoice then 0 else depth - 1; inChoice = inChoice || isChoice; };
      payload = or' null (type.functor.payload or null);
      values = if isList payload then payload else if isAttrs payload && isList (payload.values or null) then payload.values else null;
    in
    { inherit name; }
    # The sentence of a type with parts is made of theirs, and without end where one of them holds itself.
    // (if known == [ ] then { description = wordsOf (type.description or name); } else { })
    // (if depth == 0 || known == [ ] then { } else {
      nested = builtins.listToAttrs (map (name: { inherit name; value = typeIn below nested.\${name}; }) known);
    })
    // (if name == "enum" && values != null && builtins.all isScalar values then { inherit values; } else { });

  defaultOf = option:
    if option ? defaultText then shown option.defaultText
    else if option ? default then ${withDefaults ? 'shown option.default' : 'null'}
    else null;

  docOf = option: {
    loc = map text option.loc;
    type = typeIn { depth = ${most.typeDepth}; inChoice = false; } (option.type or { });
    typeText = wordsOf (option.type.description or "");
    description = wordsOf (option.description or "");
    default = defaultOf option;
    example = if option ? example then shown option.example else null;
    declarations = or' [ ] (map (file: ${isFlake ? 'asWritten' : 'text'} (toString file)) (option.declarations or [ ]));
    readOnly = or' false (option.readOnly or false);
  };

  # What an internal option holds is told all the same, as in the manual.
  isInternal = option: or' false (option.internal or false);
  isVisible = option: or' true (option.visible or true) != false;
  isShallow = option: or' true (option.visible or true) == "shallow";
  walk = set: concatLists (map
    (name:
      let node = or' null set.\${name}; in
      if name == "_module" || !isAttrs node then [ ]
      else if (or' "" (node._type or "")) != "option" then walk node
      else if !(isVisible node) then [ ]
      else
        (if isInternal node then [ ] else [ (docOf node) ])
        ++ (if isShallow node || length node.loc > ${most.names} then [ ]
            else let below = or' { } (node.type.getSubOptions node.loc); in if below == { } then [ ] else walk below))
    (attrNames set));
in
walk options
`;
}
