import { call, equal, lessThan } from '../coerce.ts';
import { EvaluationError } from '../evaluation-error.ts';
import { Attributes, attributes, force, type Lazy, Thunk, type Value } from '../values.ts';
import { type Builtins, booleanIn, integerIn, listIn, one, textIn, three, two } from './arguments.ts';

export const listBuiltins: Builtins = {
  all: two((f, list) => listIn(list).every((item) => booleanIn(call(force(f), item)))),
  any: two((f, list) => listIn(list).some((item) => booleanIn(call(force(f), item)))),
  concatLists: one((lists) => listIn(lists).flatMap((list) => listIn(list))),
  concatMap: two((f, list) => listIn(list).flatMap((item) => listIn(call(force(f), item)))),
  elem: two((item, list) => listIn(list).some((other) => equal(item, other))),
  elemAt: two((list, index) => at(listIn(list), integerIn(index))),
  filter: two((f, list) => listIn(list).filter((item) => booleanIn(call(force(f), item)))),
  "foldl'": three((f, start, list) => {
    let result = start;
    for (const item of listIn(list)) result = call(call(force(f), result), item);
    return force(result);
  }),
  genList: two((f, count) =>
    Array.from({ length: integerIn(count) }, (_, index) => new Thunk(() => call(force(f), BigInt(index)))),
  ),
  groupBy: two((f, list) => {
    const groups = new Map<string, Lazy[]>();
    for (const item of listIn(list)) {
      const key = textIn(call(force(f), item));
      groups.set(key, [...(groups.get(key) ?? []), item]);
    }
    return new Attributes(groups);
  }),
  head: one((list) => at(listIn(list), 0)),
  length: one((list) => BigInt(listIn(list).length)),
  map: two((f, list) => listIn(list).map((item) => new Thunk(() => call(force(f), item)))),
  partition: two((f, list) => {
    const right: Lazy[] = [];
    const wrong: Lazy[] = [];
    for (const item of listIn(list)) (booleanIn(call(force(f), item)) ? right : wrong).push(item);
    return attributes({ right, wrong });
  }),
  sort: two((before, list) =>
    listIn(list).toSorted((a, b) => {
      const comes = (x: Lazy, y: Lazy): boolean => booleanIn(call(call(force(before), x), y));
      return comes(a, b) ? -1 : comes(b, a) ? 1 : 0;
    }),
  ),
  tail: one((list) => {
    const items = listIn(list);
    if (items.length === 0) throw new EvaluationError("'tail' called on an empty list");
    return items.slice(1);
  }),
  lessThan: two((a, b) => lessThan(a, b)),
};

function at(list: readonly Lazy[], index: number): Value {
  const item = list[index];
  if (item === undefined) throw new EvaluationError(`list index ${index} is out of bounds`);
  return force(item);
}
