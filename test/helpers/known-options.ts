/** A small catalogue of options in memory, from the few facts that a test is about. */
import type { ChildName, KnownOptions } from '../../electron/host/catalog/catalog-data.ts';
import type { OptionRecord } from '../../electron/host/catalog/records.ts';

/** A name may have `<name>` and `*` in it, and no other name that needs quotes. */
export type OptionFacts = Partial<OptionRecord> & { readonly name: string };

export function optionRecord(facts: OptionFacts): OptionRecord {
  return {
    path: facts.name.split('.'),
    type: { kind: 'bool' },
    typeText: 'boolean',
    description: '',
    default: null,
    example: null,
    declarations: [],
    readOnly: false,
    ...facts,
  };
}

export function knownOptions(facts: readonly OptionFacts[]): KnownOptions {
  const records = facts.map(optionRecord).toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const root: Branch = { record: undefined, children: new Map() };
  for (const record of records) branchFor(root, record.path).record = record;
  return {
    count: records.length,
    at: (index) => records[index],
    nameAt: (index) => records[index]?.name,
    option: (name) => records.find((record) => record.name === name),
    declarationOf: (path) =>
      find(root, path, (branch, name) => branch.children.get(name) ?? placeholder(branch))?.record,
    children: (path) => {
      const branch = find(root, path, ({ children }, name) => children.get(name));
      return branch && [...branch.children].map(([name, child]) => childName(name, child));
    },
  };
}

interface Branch {
  record: OptionRecord | undefined;
  readonly children: Map<string, Branch>;
}

function branchFor(root: Branch, path: readonly string[]): Branch {
  let branch = root;
  for (const name of path) {
    const next = branch.children.get(name) ?? { record: undefined, children: new Map() };
    branch.children.set(name, next);
    branch = next;
  }
  return branch;
}

function find(
  root: Branch,
  path: readonly string[],
  step: (branch: Branch, name: string) => Branch | undefined,
): Branch | undefined {
  let branch: Branch | undefined = root;
  for (const name of path) branch = branch && step(branch, name);
  return branch;
}

function placeholder({ children }: Branch): Branch | undefined {
  return children.get('<name>') ?? children.get('*');
}

function childName(name: string, branch: Branch): ChildName {
  return {
    name,
    isOption: branch.record !== undefined,
    children: branch.children.size,
    options: countOptions(branch),
  };
}

function countOptions({ record, children }: Branch): number {
  const below = [...children.values()].map(countOptions);
  return below.reduce((sum, count) => sum + count, record === undefined ? 0 : 1);
}
