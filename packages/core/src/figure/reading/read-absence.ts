import type { Unit } from '../unit.js'
import type { Absence } from '../figure.js'
import { absencePhrases, absenceWords, zeroWords } from '../words/absence-words.js'
import type { Reading } from './reading.js'
import type { Remark } from './remarks.js'
import { isZeroSentence } from './read-zero-sentence.js'

const dashes = '-\u2010\u2011\u2012\u2013\u2014\u2212'
const isLetter = (character: string): boolean => character >= 'a' && character <= 'z'
const everyIs = (text: string, allowed: string): boolean => [...text].every((character) => allowed.includes(character))

const isNoteReference = (lower: string): boolean => /^(?:see note|note|fn)\.? ?[0-9]{1,3}$/.test(lower)
const isHashes = (lower: string): boolean => lower.length >= 2 && everyIs(lower, '#')

/** `(TBC).` as `tbc`, `T.B.C.` as `tbc`. */
const plainWord = (lower: string): string => {
  let word = lower
  if (word.startsWith('(') && word.endsWith(')')) word = word.slice(1, -1).trim()
  if (word.startsWith('\u00a3')) word = word.slice(1).trim()
  if (absenceWords.has(word)) return word
  const letters = word.replaceAll('.', '')
  return letters.length <= 4 ? letters : word.endsWith('.') ? word.slice(0, -1) : word
}

/** What a whole cell says that gives no number, or that says zero in one word. */
export const readWholeCell = (text: string, lower: string, unit: Unit, remarks: Remark[]): Reading | undefined => {
  const absent = (absence: Absence): Reading => ({ says: 'absence', absence })
  if (text === '') return absent('blank')
  if (text.length <= 2 && everyIs(text, dashes)) return absent('dash')
  if (text.startsWith('\u00a3') && text.length <= 3) {
    const after = text.slice(1).trim()
    if (after.length === 1 && dashes.includes(after)) {
      remarks.push({ code: 'accountingDash' })
      return absent('dash')
    }
  }
  const word = plainWord(lower)
  if (zeroWords.has(word)) return { says: 'zero' }
  const absence = absenceWords.get(word)
  if (absence !== undefined) {
    if (absence === 'notApplicable' && unit === 'count') remarks.push({ code: 'ambiguousNotApplicable' })
    return absent(absence)
  }
  if (isNoteReference(word)) return absent('note')
  return isHashes(lower) ? absent('spreadsheetError') : undefined
}

/** True if the phrase stands in the text as whole words. */
const hasPhrase = (lower: string, phrase: string): boolean => {
  for (let at = lower.indexOf(phrase); at >= 0; at = lower.indexOf(phrase, at + 1)) {
    if (!isLetter(lower.charAt(at - 1)) && !isLetter(lower.charAt(at + phrase.length))) return true
  }
  return false
}

/** What a sentence says that begins with a word and gives no number. An amount of money in it is never passed over. */
export const readSentence = (lower: string, unit: Unit, remarks: Remark[]): Reading | undefined => {
  if (!isLetter(lower.charAt(0)) && !(lower.startsWith('(') && isLetter(lower.charAt(1)))) return undefined
  const remark: Remark = { code: 'wordsRead' }
  const isQuantity = unit === 'count' || unit === 'wte'
  if (isQuantity && isZeroSentence(lower)) {
    remarks.push({ code: 'zeroFromWords' })
    return { says: 'zero' }
  }
  for (const [phrase, absence] of absencePhrases) {
    if (!hasPhrase(lower, phrase)) continue
    // The limit itself is an amount, and so named in answers: section 12 of the Act is about cost.
    if (lower.includes('\u00a3') && absence !== 'costLimit') return undefined
    remarks.push(remark)
    return { says: 'absence', absence }
  }
  return undefined
}
