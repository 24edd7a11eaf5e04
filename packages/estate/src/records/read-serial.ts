import { placeholderSerials } from './placeholder-serials.data.js'

/** A serial number that identifies, or why there is none. */
export type SerialReading =
  { readonly ok: true; readonly serial: string } | { readonly ok: false; readonly fault: 'placeholder' | 'damaged' }

const scientific = /^\d(?:[.,]\d+)?E\+\d{1,2}$/
/** What a person or a program writes who knows none, with whatever punctuation: `No serial`, `(null string)`, `n.a.` */
const saysNone =
  /^(?:NO|NONE|NULL|NULL STRING|NA|N A|TBC|TBA|TBD|MISSING|UNKNOWN|UNREADABLE|NO (?:SERIAL|S N|SN)(?: (?:NO|NUMBER))?|NOT (?:CHECKED|KNOWN|RECORDED|FOUND|VISIBLE|READABLE|AVAILABLE|SPECIFIED|APPLICABLE|SET)|TO BE FILLED(?: BY)?(?: O ?E ?M)?|DEFAULT STRING|SYSTEM SERIAL ?NUMBE?R?)$/
/** What shows nothing, and comes with a number that was copied from a page. */
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]/g
const wordsOf = (text: string): string => text.replaceAll(/[^A-Z0-9]+/g, ' ').trim()
const allOneDigit = /^(.)\1*$/

/**
 * Returns a serial number in capitals without spaces around it, or why there is none: a placeholder that many devices
 * share, or a number that a spreadsheet has cut to a power of ten, which cannot be recovered. Neither may ever join two
 * records.
 *
 * @param text - the cell as exported
 * @example
 * ```ts
 * readSerial('abc123 ') // => { ok: true, serial: 'ABC123' }
 * readSerial('To Be Filled By O.E.M.') // => { ok: false, fault: 'placeholder' }
 * readSerial('6.37702E+15') // => { ok: false, fault: 'damaged' }
 * ```
 */
export const readSerial = (text: string): SerialReading => {
  const serial = text.replaceAll(unseen, '').trim().toUpperCase()
  const words = wordsOf(serial)
  if (words === '' || saysNone.test(words)) return { ok: false, fault: 'placeholder' }
  if (placeholderSerials.has(serial) || (serial.length > 3 && allOneDigit.test(serial)))
    return { ok: false, fault: 'placeholder' }
  return scientific.test(serial) ? { ok: false, fault: 'damaged' } : { ok: true, serial }
}
