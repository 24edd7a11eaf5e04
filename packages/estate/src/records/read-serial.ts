import { placeholderSerials } from './placeholder-serials.data.js'

/** A serial number that identifies, or why there is none. */
export type SerialReading =
  | { readonly ok: true; readonly serial: string }
  | { readonly ok: false; readonly fault: 'placeholder' | 'damaged' | 'several' }

const scientific = /^\d(?:[.,]\d+)?E\+\d{1,2}$/
/** What a person or a program writes who knows none, without spaces and punctuation: `No serial`, `(null string)`. */
/** Such words have no digit in them. */
const digit = /\d/
const saysNone =
  /^(?:|NO|NIL|NONE|BLANK|EMPTY|DITTO|PENDING|AWAITED|AWAITING|TOFOLLOW|TEST|DUMMY|SAMPLE|SPARE|VIRTUAL|VM|QEMU|VMWARE|PARALLELS|HYPERV|VIRTUALBOX|NULL|NULLSTRING|NA|TBC|TBA|TBD|MISSING|UNKNOWN|UNREADABLE|ILLEGIBLE|NO(?:SERIAL|SN|VALUE|DATA|LABEL)(?:NO|NUMBER)?|(?:NOT|UN)(?:CHECKED|KNOWN|RECORDED|FOUND|VISIBLE|READABLE|AVAILABLE|SPECIFIED|APPLICABLE|SET|GIVEN|SUPPLIED|PROVIDED|PRESENT|DEFINED|ENTERED|LISTED)|TOBEFILLED(?:BY)?(?:OEM)?|DEFAULTSTRING|(?:SYSTEM|CHASSIS|BASEBOARD|OEM)?SERIAL(?:NUMBE?R?|NUMB|NO)?|OEM|X{3,}|ABC(?:D(?:E(?:FG?)?)?)?|REMOVED|WORN|FADED|DAMAGED|SCRATCHED|SEE(?:ABOVE|BELOW|NOTES?)|ASABOVE|GENERIC|OTHER|ASSETTAG)$/
/** What shows nothing, and comes with a number that was copied from a page. */
const unseen = /[\u00ad\u200b-\u200f\u2060\ufeff]/g
const wordsOf = (text: string): string => text.replaceAll(/[^A-Z0-9]+/g, '')
const allOneDigit = /^(.)\1*$/
/** Digits that only count, with or without letters before them: `SN-12345`, `SYS-9876543210`. */
const counting = /^(?:SN|SYS|MB|NB|PC|CH|SERIAL|ASSET|TAG|TEST)?[- _]?(\d{5,20})$/
/** What boards and virtual machines carry that nobody numbered, and what people try a form with. */
const unnumbered = /^(?:SERNUM\d|TYPE\d?PRODUCTCONFIGID|TEST ?\d{1,4})$/
const ascending = '01234567890123456789012345'
const descending = '98765432109876543210'

const isHardware = /^[0F](?:[:-]?[0F])+$/
/** True for one sign time and again, an address of hardware that is none (`00:00:00:00:00:00`) among them. */
const isOneSign = (serial: string): boolean =>
  serial.length > 3 && (allOneDigit.test(serial) || (isHardware.test(serial) && allOneDigit.test(wordsOf(serial))))

/** True for digits in the order in which one counts, from 0 or 1 up or from 9 down. */
const isCounting = (serial: string): boolean => {
  const digits = counting.exec(serial)?.[1]?.replace(/0{2,3}$/, '') ?? ''
  return (
    digits !== '' &&
    (ascending.startsWith(digits) || ascending.startsWith(`0${digits}`) || descending.startsWith(digits))
  )
}

const [nought, nine, letterA, letterF, letterZ] = [48, 57, 65, 70, 90]
const [shortest, longest] = [5, 15]

/**
 * True for capitals and figures with a letter behind a figure, as most serial numbers are: what stands for none is
 * words alone, figures with words before them, or longer.
 */
const isOrdinary = (text: string): boolean => {
  if (text.length < shortest || text.length > longest) return false
  let hasFigure = false
  let isMixed = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code >= nought && code <= nine) hasFigure = true
    else if (code < letterA || code > letterZ) return false
    else isMixed ||= hasFigure && code !== letterF
  }
  return isMixed
}

const between = /[|;,\n]|\s[/&+]\s|\sAND\s/
/** True of several numbers in one cell, as registers give the members of a stack: `FOC1234A|FOC1234B`. */
const severalIn = (serial: string): boolean => {
  const parts = serial.split(between).map((part) => part.trim())
  return parts.length > 1 && parts.every((part) => part.length >= shortest && digit.test(part) && !/\s/.test(part))
}

/**
 * Returns a serial number in capitals without spaces around it, or why there is none: a placeholder that many devices
 * share, several numbers in one cell, or a number that a spreadsheet has cut to a power of ten, which cannot be
 * recovered. None of them may ever join two records.
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
  if (isOrdinary(text)) return { ok: true, serial: text }
  const serial = text.replaceAll(unseen, '').trim().toUpperCase()
  // Words without a figure are no number: "label worn off", "see above".
  if (!digit.test(serial) && (/\s/.test(serial) || saysNone.test(wordsOf(serial))))
    return { ok: false, fault: 'placeholder' }
  if (placeholderSerials.has(serial) || isOneSign(serial) || isCounting(serial) || unnumbered.test(serial))
    return { ok: false, fault: 'placeholder' }
  if (severalIn(serial)) return { ok: false, fault: 'several' }
  return scientific.test(serial) ? { ok: false, fault: 'damaged' } : { ok: true, serial }
}
