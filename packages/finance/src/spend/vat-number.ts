import { notStated } from './withheld.js'

/** Longer texts are no number alone. */
const longest = 60

/** One or two digits stand for a number that is not given: nothing of nine is left in them. */
const fewestDigits = 3

/** As long as two numbers one after the other. */
const severalLength = 18

const called = /^(?:(?:uk )?vat(?: (?:registration|reg))?(?: (?:number|no))?[:#]?)/i
/** Nothing but a number, or what a zero or a one was typed as: other words, kinds and countries are not judged. */
const shape = /^(?:GB|XI)?(?:GD|HA)?\d[\dOIL]*$/
const department = /^(GD|HA)(?:8888)?(\d{3})(\d{2})?$/
const digits = /^\d+$/

const weights = [8, 7, 6, 5, 4, 3, 2, 10, 1]

/** True of nine digits whose last two follow from the others: by 97, or by 97 and 55 for those from 2010 on. */
const areChecked = (number: string): boolean => {
  let sum = 0
  for (const [at, weight] of weights.entries()) sum += weight * (number.charCodeAt(at) - 48)
  const left = sum % 97
  return left === 0 || left === 42 || left === 55
}

/**
 * Returns why a VAT registration number is none that is issued in the United Kingdom: its form, or its check digits.
 * Only a text with the shape of such a number is judged: no words, several numbers, or numbers of other kinds and
 * countries.
 *
 * @see python-stdnum, stdnum/gb/vat.py: nine digits, twelve for a branch, GD up to 499 for government departments, HA
 *   from 500 for health authorities (read 2026-11-30; the notices of HM Revenue and Customs were not)
 */
export const vatNumberFault = (text: string): 'form' | 'checkDigits' | undefined => {
  if (text.length > longest || !/\d/.test(text) || notStated(text) !== undefined) return undefined
  const bare = text
    .trim()
    .replaceAll(/[\s.\u2010-\u2015-]+/g, ' ')
    .replace(called, '')
    .replaceAll(' ', '')
    .toUpperCase()
  if (!shape.test(bare)) return undefined
  const number = bare.replace(/^(?:GB|XI)/, '')
  if (number.length >= severalLength) return undefined
  const ofState = department.exec(number)
  if (ofState !== null) {
    const [, kind, part = '', check] = ofState
    if (kind === 'GD' ? part >= '500' : part < '500') return 'form'
    // The long form alone has check digits.
    if ((number.length === 5) !== (check === undefined)) return 'form'
    return check === undefined || Number(part) % 97 === Number(check) ? undefined : 'checkDigits'
  }
  if (number.length < fewestDigits) return undefined
  if (!digits.test(number) || (number.length !== 9 && number.length !== 12) || /^0{9}/.test(number)) return 'form'
  return areChecked(number) ? undefined : 'checkDigits'
}
