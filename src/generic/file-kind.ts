/*
 * Owns what a path says about the files it names, for the scoring of assignments.
 */

/** Bits of `fileKind`. */
export const CODE = 1;
export const TRANSLATION = 2;
export const TEST = 4;

const CODE_NAMES = new Set(
  (
    'go rb py php js jsx ts tsx mjs cjs java kt kts scala cs vb m mm c h cc cpp hpp cxx rs swift dart ex exs erl hs pl ' +
    'pm lua r groovy ml clj fs coffee vue svelte proto graphql pas d nim zig jl gd as cr gradle sbt rake pyi j'
  ).split(' '),
);
const TRANSLATION_NAMES = new Set('strings po pot rrc resx arb xliff xlf resw ftl lang stringsdict rc'.split(' '));
const TEST_PATH = /(?:^|[/_.-])(?:tests?|specs?|__tests__|fixtures?|mocks?|testdata|examples?|samples?)(?:[/_.-]|$)/i;
const TRANSLATION_PATH = /(?:^|[/_.-])(?:locales?|i18n|l10n|lang|langs|languages?|translations?|messages)[/_.-]/i;

let lastPath = '';
let lastKind = 0;

/** Bits of what kind of file `path` names; the last answer is kept, as candidates come file by file. */
export function fileKind(path: string): number {
  if (path === lastPath) return lastKind;
  lastPath = path;
  lastKind = kindOf(path);
  return lastKind;
}

function kindOf(path: string): number {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const isTranslation = TRANSLATION_NAMES.has(extension) || TRANSLATION_PATH.test(path);
  return (CODE_NAMES.has(extension) ? CODE : 0) | (isTranslation ? TRANSLATION : 0) | (TEST_PATH.test(path) ? TEST : 0);
}
