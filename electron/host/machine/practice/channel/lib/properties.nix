# Wrappers around a definition's value: its condition, priority and order.
lib:
let
  inherit (builtins) concatMap filter foldl' isAttrs;
in
rec {
  mkIf = condition: content: { _type = "if"; inherit condition content; };
  mkMerge = contents: { _type = "merge"; inherit contents; };
  mkOverride = priority: content: { _type = "override"; inherit priority content; };
  mkOrder = priority: content: { _type = "order"; inherit priority content; };
  mkAssert = condition: message: content:
    if condition then content else throw "\nFailed assertion: ${message}";

  mkOptionDefault = mkOverride 1500;
  mkDefault = mkOverride 1000;
  defaultOverridePriority = 100;
  mkImageMediaOverride = mkOverride 60;
  mkForce = mkOverride 50;
  mkVMOverride = mkOverride 10;
  defaultOrderPriority = 1000;
  mkBefore = mkOrder 500;
  mkAfter = mkOrder 1500;

  kindOf = value: if isAttrs value then value._type or "" else "";

  # The plain sets inside a definition of a set of options; conditions and priorities move to the leaves, so
  # that a condition may depend on the very configuration it takes part in.
  pushDown = complain: value:
    let kind = kindOf value; in
    if kind == "merge" then concatMap (pushDown complain) value.contents
    else if kind == "if" then
      map (builtins.mapAttrs (_: mkIf value.condition)) (pushDown complain value.content)
    else if kind == "override" then
      map (builtins.mapAttrs (_: mkOverride value.priority)) (pushDown complain value.content)
    else if isAttrs value then [ value ]
    else complain value;

  # The values that count, of one option's definitions: conditions decided, highest priority only, in order.
  resolve = definitions:
    let
      decided = concatMap
        (definition: map (value: definition // { inherit value; }) (decide definition.value))
        definitions;
      prioritised = map
        (definition:
          if kindOf definition.value == "override"
          then definition // { value = definition.value.content; inherit (definition.value) priority; }
          else definition // { priority = defaultOverridePriority; })
        decided;
      best = foldl' (least: definition: lib.min least definition.priority) 9999 prioritised;
      winners = filter (definition: definition.priority == best) prioritised;
      ordered = map
        (definition:
          if kindOf definition.value == "order"
          then definition // { value = definition.value.content; order = definition.value.priority; }
          else definition // { order = defaultOrderPriority; })
        winners;
    in
    {
      priority = best;
      definitions =
        if builtins.any (definition: definition.order != defaultOrderPriority) ordered
        then builtins.sort (a: b: a.order < b.order) ordered
        else ordered;
    };

  decide = value:
    let kind = kindOf value; in
    if kind == "merge" then concatMap decide value.contents
    else if kind == "if" then
      (if builtins.isBool value.condition then (if value.condition then decide value.content else [ ])
      else throw "‘mkIf’ called with a non-Boolean condition")
    else if kind == "override" then map (content: value // { inherit content; }) (decide value.content)
    else [ value ];
}
