import type { SyntaxFault } from './outline.js'

const shortest = (text: string): string => (text.length <= 20 ? text : `${text.slice(0, 20)}…`)

/** What stands where JSON cannot go on: its first word or sign. */
const foundAt = (text: string, begin: number): string => {
  const rest = text.slice(begin, begin + 40)
  const word = /^[\p{L}\p{N}_.+-]+/u.exec(rest)?.[0] ?? String.fromCodePoint(rest.codePointAt(0) ?? 0)
  return /^[\p{Cc}\p{Z}]/u.test(word)
    ? `the character U+${(word.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    : `"${shortest(word)}"`
}

const expectedWords = (fault: SyntaxFault): string => {
  const { expected, closedBy = 'the end' } = fault
  switch (expected) {
    case 'value':
      return 'a value'
    case 'valueOrEnd':
      return 'a value or ]'
    case 'key':
      return 'a key in double quotation marks'
    case 'keyOrEnd':
      return 'a key in double quotation marks or }'
    case 'colon':
      return 'a colon'
    case 'commaOrEnd':
      return `a comma or ${closedBy}`
    case 'nothing':
      return 'the end of the file'
    case 'token':
      return 'JSON'
  }
}

/** Kinds of text that look like JSON and are none, by what stands where JSON cannot go on. */
const habits: readonly (readonly [RegExp, string])[] = [
  [/^(?:\/[/*]|#)/, 'A comment stands here, and JSON has none: take it out.'],
  [/^['‘’]/, 'A single quotation mark stands here: JSON wants double ones.'],
  [/^[“”„]/, 'A curly quotation mark stands here: JSON wants straight double ones.'],
  [/^(?:-?Infinity|NaN)/, 'JSON has no word for what is no number: write null, or leave the key out.'],
  [/^undefined/, 'JSON has no "undefined": write null, or leave the key out.'],
  [/^(?:True|False|None|TRUE|FALSE|NULL)/, 'JSON writes true, false and null in small letters.'],
  [/^[\n\r]/, 'A line ends within a text: write \\n for it, or close the quotation mark.'],
  [/^[\u0000-\u001f]/, 'A control character stands within a text: write it as \\u and four digits.'],
]

/** Returns in words why a text is no JSON, and what to do. */
export const wordsOf = (fault: SyntaxFault, text: string): string => {
  const { begin, expected, atEnd } = fault
  const before = text.slice(0, begin).trimEnd()
  if (atEnd) return `The file ends before its JSON does: ${expectedWords(fault)} should follow. It may be cut.`
  const rest = text.slice(begin, begin + 40)
  if (expected === 'nothing' && /^["{[]/.test(rest))
    return 'One value follows another here: these are JSON lines, or two files in one. Give one value, in a list if there are several.'
  if (/^[}\]]/.test(rest) && before.endsWith(','))
    return `A comma stands before the closing ${rest.charAt(0)}: take it out.`
  if (before.endsWith('\\')) return 'A backslash stands before a character that needs none: write \\\\ for a backslash.'
  const habit = habits.find(([sign]) => sign.test(rest))
  if (habit) return habit[1]
  return expected === 'token'
    ? `${foundAt(text, begin)} cannot stand here in JSON.`
    : `${foundAt(text, begin)} stands where ${expectedWords(fault)} should.`
}
