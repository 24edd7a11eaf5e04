import { isFigure, type Leaf } from './flatten.js'

/** What the cells of a column hold, as the sheet "Columns" says it. */
export const kinds = ['text', 'number', 'true or false', 'JSON'] as const

/** One of the kinds. */
export type Kind = (typeof kinds)[number]

const kindOf = (leaf: Leaf): Kind =>
  typeof leaf === 'string' || isFigure(leaf)
    ? 'text'
    : typeof leaf === 'number'
      ? 'number'
      : typeof leaf === 'boolean'
        ? 'true or false'
        : 'JSON'

/** The kind that all cells of a column have. */
export const kindOfAll = (leaves: Iterable<Leaf>): Kind => {
  const found = new Set([...leaves].map(kindOf))
  const [first] = found
  return found.size === 1 && first !== undefined ? first : 'JSON'
}

/** Text that a cell would not give back as it is: with padding around it, or with what no cell holds. */
const lost =
  /^[\s\u200b-\u200d\u2060\ufeff]|[\s\u200b-\u200d\u2060\ufeff]$|[\0-\x09\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

const inJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll(/[\ufffe\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`)

/**
 * Returns the text of a cell. A text that a cell cannot hold as it is, or that stands in quotation marks itself, is
 * written as JSON has it, in quotation marks; so is an empty one where a blank cell means that nothing is there.
 */
export const cellText = (leaf: Leaf, kind: Kind, isBlankEmpty: boolean): string => {
  if (kind === 'JSON') return inJson(isFigure(leaf) ? leaf.text : leaf)
  const text = isFigure(leaf) ? leaf.text : Object.is(leaf, -0) ? '-0' : String(leaf)
  if (kind !== 'text') return text
  if (text === '') return isBlankEmpty ? '' : '""'
  return lost.test(text) || /^".*"$/s.test(text) ? inJson(text) : text
}

const parsed = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}

/**
 * Reads the text of a cell. What a person wrote there that is not of its kind is taken as text, which the schema of the
 * publication then judges.
 */
export const cellValue = (text: string, kind: Kind): unknown => {
  switch (kind) {
    case 'text': {
      const inQuotes = text.length > 1 && text.startsWith('"') && text.endsWith('"') ? parsed(text) : undefined
      return typeof inQuotes?.value === 'string' ? inQuotes.value : text
    }
    case 'number': {
      const number = Number(text)
      return Number.isFinite(number) ? number : text
    }
    case 'true or false':
      return /^true$/i.test(text) ? true : /^false$/i.test(text) ? false : text
    case 'JSON':
      return (parsed(text) ?? { value: text }).value
  }
}
