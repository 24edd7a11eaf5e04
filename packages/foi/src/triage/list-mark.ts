/** What a line of a list begins with. */
export interface ListMark {
  readonly kind: 'named' | 'decimal' | 'number' | 'numberLetter' | 'letter' | 'roman' | 'bullet'
  /** Lists whose marks are written alike are one list: kind, and the signs around it. */
  readonly style: string
  /** As it counts in a label: `1`, `1.2`, `a`, `iv`; empty for a bullet. */
  readonly value: string
  /** What stands before it in a label, for `1(a)`: the number above it. */
  readonly above?: string
  /** Length of the mark with the white space after it. */
  readonly length: number
}

const named =
  /^(?:question|query|item|request|part|q|cwestiwn)\.? ?(?:no\.? ?|number )?(\d{1,3}(?:\.\d{1,2})?[a-z]?)(?:\s{0,3}[:.)–-]{1,2}\s{0,9}|\s{1,9}(?=\S))/i
const decimal = /^\(?(\d{1,2}(?:\.\d{1,2}){1,2})(?:[.):]{1,2}\s{0,9}|\s{1,9})(?=[("'“‘]?\p{Lu})/u
const numberLetter = /^\(?(\d{1,3})\s?\(?([a-z])[.):]\s{0,9}(?=\S)/i
const number = /^(\()?(\d{1,3})(\.\)|[.):]|\s?[–-](?=\s))(?:\s{1,9}(?=\S)|(?=[^\d\s]))/
const roman = /^(\()?(x{0,2}(?:ix|iv|v?i{1,3}|v|x))([.):])\s{0,9}(?=\S)/i
const letter = /^(\()?([a-z])([.):])\s{1,9}(?=\S)/i
const closeLetter = /^(\()?([a-z])(\))(?=\S)/i
const bullet = /^([•◦·▪‣∙●○■□➢➤►✓*–—-]|o(?=\s{2,9}\p{Lu}))\s{1,9}(?=\S)|^([•◦▪●■➢➤►])(?=\S)/u

/**
 * Returns the mark that a line begins with, or nothing. A year, a sum of money and a day begin no list.
 *
 * @param line - without white space before it
 */
export const listMark = (line: string): ListMark | undefined => {
  const head = line.slice(0, 60)
  const asNamed = named.exec(head)
  if (asNamed)
    return { kind: 'named', style: 'named', value: (asNamed[1] ?? '').toLowerCase(), length: asNamed[0].length }
  const asDecimal = decimal.exec(head)
  if (asDecimal) {
    const value = asDecimal[1] ?? ''
    return { kind: 'decimal', style: `decimal${value.split('.').length}`, value, length: asDecimal[0].length }
  }
  const asBoth = numberLetter.exec(head)
  if (asBoth)
    return {
      kind: 'numberLetter',
      style: 'number letter',
      above: asBoth[1] ?? '',
      value: (asBoth[2] ?? '').toLowerCase(),
      length: asBoth[0].length,
    }
  const asNumber = number.exec(head)
  if (asNumber) {
    const [whole, open = '', value = '', close = ''] = asNumber
    return { kind: 'number', style: `${open}1${close.trim()}`, value, length: whole.length }
  }
  const asRoman = roman.exec(head)
  if (asRoman) {
    const [whole, open = '', value = '', close = ''] = asRoman
    return { kind: 'roman', style: `${open}i${close}`, value: value.toLowerCase(), length: whole.length }
  }
  const asLetter = letter.exec(head) ?? closeLetter.exec(head)
  if (asLetter) {
    const [whole, open = '', value = '', close = ''] = asLetter
    return { kind: 'letter', style: `${open}a${close}`, value: value.toLowerCase(), length: whole.length }
  }
  const asBullet = bullet.exec(head)
  if (asBullet) {
    const sign = asBullet[1] ?? asBullet[2] ?? ''
    return { kind: 'bullet', style: `bullet ${sign}`, value: '', length: asBullet[0].length }
  }
  return undefined
}

/** A roman mark of one sign that may as well be a letter: the letter list that it goes on decides. */
export const asLetter = (mark: ListMark): ListMark =>
  mark.kind === 'roman' && mark.value.length === 1
    ? { ...mark, kind: 'letter', style: mark.style.replace('i', 'a') }
    : mark

/** The mark that follows another in its list. */
export const follows = (value: string, before: string): boolean =>
  value.length === 1 && before.length === 1 && value.charCodeAt(0) === before.charCodeAt(0) + 1
