/** Names of one class, in small letters and in the singular. Ours, from the classes that public bodies publish. */
const names: readonly (readonly [name: string, ...others: string[]])[] = [
  ['laptop', 'laptop computer', 'laptop pc', 'notebook', 'notebook computer', 'notebook pc', 'portable computer'],
  ['desktop', 'desktop computer', 'desktop pc'],
  ['pc', 'personal computer'],
  ['tablet', 'tablet computer', 'tablet pc', 'tablet device'],
  ['monitor', 'display screen', 'computer monitor', 'screen'],
  ['mobile phone', 'mobile telephone', 'cell phone', 'cellphone'],
  ['smartphone', 'smart phone'],
  ['multifunction device', 'multi function device', 'multi functional device', 'multifunctional device', 'mfd', 'mfp'],
  ['thin client', 'thin client terminal'],
  ['access point', 'wireless access point', 'wifi access point', 'wi fi access point'],
]

const known: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  names.flatMap(([name, ...others]) => [name, ...others].map((each) => [each, name] as const)),
)

/** The singular of the last word: "switches" and "switch", "batteries" and "battery". */
const singular = (words: string): string =>
  words
    .replace(/(?<=\p{L}{2})ies$/u, 'y')
    .replace(/(?<=(?:ch|sh|x|ss))es$/u, '')
    .replace(/(?<=[^s])s$/u, '')

/**
 * Returns what two names of one class have in common: `Laptop`, `laptops` and `Notebook` are one. Names that are not
 * known are one where only case, signs and number differ.
 */
export const sameClass = (assetType: string): string => {
  const words = assetType
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  const one = singular(words)
  return known.get(one) ?? one
}
