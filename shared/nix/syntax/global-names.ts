/** The variables that are there everywhere: those of Nix 2.34 and of 2.8, with their experimental features. */

const plainNames = `
abort baseNameOf break builtins derivation derivationStrict dirOf false fetchGit fetchMercurial
fetchTarball fetchTree fromTOML import isNull map null placeholder removeAttrs scopedImport throw
toString true
`;

/** Each of them with `__` before it: operators are calls of `__sub`, `__lessThan` and so on. */
const underscoredNames = `
add addDrvOutputDependencies addErrorContext all any appendContext attrNames attrValues bitAnd bitOr
bitXor catAttrs ceil compareVersions concatLists concatMap concatStringsSep convertHash
currentSystem currentTime deepSeq div elem elemAt exec fetchClosure fetchurl filter filterSource
findFile flakeRefToString floor foldl' fromJSON functionArgs genList genericClosure getAttr
getContext getEnv getFlake groupBy hasAttr hasContext hashFile hashString head importNative
intersectAttrs isAttrs isBool isFloat isFunction isInt isList isPath isString langVersion length
lessThan listToAttrs mapAttrs match mul nixPath nixVersion outputOf parseDrvName parseFlakeRef
partition path pathExists readDir readFile readFileType replaceStrings seq sort split splitVersion
storeDir storePath stringLength sub substring tail toFile toJSON toPath toXML trace traceVerbose
tryEval typeOf unsafeDiscardOutputDependency unsafeDiscardStringContext unsafeGetAttrPos warn
zipAttrsWith
`;

function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/);
}

export const globalNames: ReadonlySet<string> = new Set([
  '__curPos',
  ...wordsOf(plainNames),
  ...wordsOf(underscoredNames).map((name) => `__${name}`),
]);
