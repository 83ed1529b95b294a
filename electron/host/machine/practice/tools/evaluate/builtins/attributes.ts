import { call, equal } from '../coerce.ts';
import { EvaluationError } from '../evaluation-error.ts';
import { Attributes, attributes, force, type Lazy, NixFunction, sortedNames, Thunk } from '../values.ts';
import { type Builtins, listIn, one, setIn, textIn, two } from './arguments.ts';

export const attributeBuiltins: Builtins = {
  attrNames: one((set) => sortedNames(setIn(set))),
  attrValues: one((set) => {
    const values = setIn(set);
    return sortedNames(values).map((name) => values.entries.get(name) ?? null);
  }),
  catAttrs: two((name, list) => {
    const wanted = textIn(name);
    return listIn(list)
      .map((set) => setIn(set).entries.get(wanted))
      .filter((value) => value !== undefined);
  }),
  functionArgs: one((lazy) => {
    const value = force(lazy);
    const formals = value instanceof NixFunction ? value.formals : undefined;
    return new Attributes(new Map(formals ?? []));
  }),
  genericClosure: one((lazy) => {
    const { entries } = setIn(lazy);
    const operator = entries.get('operator') ?? null;
    const pending = [...listIn(entries.get('startSet') ?? [])];
    const done: Lazy[] = [];
    const keys: Lazy[] = [];
    for (let item = pending.shift(); item !== undefined; item = pending.shift()) {
      const key = setIn(item).entries.get('key') ?? null;
      if (keys.some((other) => equal(other, key))) continue;
      keys.push(key);
      done.push(item);
      pending.push(...listIn(call(force(operator), item)));
    }
    return done;
  }),
  getAttr: two((name, set) => {
    const found = setIn(set).entries.get(textIn(name));
    if (found === undefined) throw new EvaluationError(`attribute '${textIn(name)}' missing`);
    return force(found);
  }),
  hasAttr: two((name, set) => setIn(set).entries.has(textIn(name))),
  intersectAttrs: two((names, set) => {
    const wanted = setIn(names).entries;
    return new Attributes(new Map([...setIn(set).entries].filter(([name]) => wanted.has(name))));
  }),
  listToAttrs: one((list) => {
    const entries = new Map<string, Lazy>();
    for (const item of listIn(list)) {
      const pair = setIn(item).entries;
      const name = textIn(pair.get('name') ?? null);
      // Of two with one name the first counts.
      if (!entries.has(name)) entries.set(name, pair.get('value') ?? null);
    }
    return new Attributes(entries);
  }),
  mapAttrs: two((f, set) => {
    const mapped = [...setIn(set).entries].map(([name, value]): [string, Lazy] => [
      name,
      new Thunk(() => call(call(force(f), name), value)),
    ]);
    return new Attributes(new Map(mapped));
  }),
  removeAttrs: two((set, names) => {
    const unwanted = new Set(listIn(names).map(textIn));
    return new Attributes(new Map([...setIn(set).entries].filter(([name]) => !unwanted.has(name))));
  }),
  unsafeGetAttrPos: two(() => null),
  zipAttrsWith: two((f, sets) => {
    const values = new Map<string, Lazy[]>();
    for (const set of listIn(sets)) {
      for (const [name, value] of setIn(set).entries) {
        const there = values.get(name);
        if (there === undefined) values.set(name, [value]);
        else there.push(value);
      }
    }
    const zipped = [...values].map(([name, items]): [string, Lazy] => [
      name,
      new Thunk(() => call(call(force(f), name), items)),
    ]);
    return new Attributes(new Map(zipped));
  }),
  tryEval: one((lazy) => {
    try {
      return attributes({ success: true, value: force(lazy) });
    } catch (error) {
      if (!(error instanceof EvaluationError) || !error.catchable) throw error;
      return attributes({ success: false, value: false });
    }
  }),
};
