/** What stands in place of a number. */
const placeholders = new Set([
  'NA',
  'NONE',
  'TBC',
  'TBA',
  'UNKNOWN',
  'DEFAULTSTRING',
  'SYSTEMSERIALNUMBER',
  'TOBEFILLEDBYOEM',
])

const plain = (text = ''): string => text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')

/** Returns the reference of a contract as two registers may both write it. */
export const referenceKey = (text: string | undefined): string | undefined => {
  const key = plain(text)
  return key === '' || placeholders.has(key) ? undefined : key
}

/**
 * Returns a serial number, tag or number as two registers may both write it: in capitals, with letters and digits only.
 * One of fewer than three signs, or of one sign over and over, is none.
 */
export const keyOf = (text: string | undefined): string | undefined => {
  const key = plain(text)
  return key.length < 3 || placeholders.has(key) || new Set(key).size === 1 ? undefined : key
}

/** Words after the name of a company that say what kind it is. */
const forms = new Set(['ltd', 'limited', 'plc', 'llp', 'inc', 'uk'])

/** Returns a supplier's name as two files may both write it: without case, signs and the kind of company at its end. */
export const supplierKey = (name: string): string => {
  const words = name
    .toLowerCase()
    .replaceAll('&', ' and ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  while (words.length > 1 && forms.has(words.at(-1) ?? '')) words.pop()
  return words.join(' ')
}
