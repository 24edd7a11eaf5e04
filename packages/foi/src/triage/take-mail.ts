import { classifyQuestion } from './classify-question.js'
import { nameIn } from './personal-words.js'
import { regimeSigns } from './regime-signs.js'
import type { RequestLine } from './request-lines.js'
import { requestUnits, type Unit } from './request-units.js'
import { isAboutSelf, isPhrase, isThanks } from './said-words.js'
import { asksAsItem, namesWhatIsAsked } from './sentence-kind.js'
import { leavesOf, takeList } from './take-list.js'
import { takeParagraph } from './take-paragraph.js'
import { takeRows } from './take-rows.js'
import { Taken } from './taken.js'

// bound: 100 characters, by closingAt
const closing =
  /^(?:yours(?: (?:sincerely|faithfully|truly|etc))?|(?:with )?(?:(?:kind|best|warm|many|with)(?:est)? ){0,2}(?:regards|wishes|thanks)(?: (?:and|in advance|again)\b.{0,30})?|all the best|thanks(?: (?:again|in advance|very much|and (?:kind )?regards|for your (?:help|time)))?|thank you(?: (?:very much|so much|in advance|again|and\b.{0,30}|for your\b.{0,60}))?|cofion(?: gorau| cynnes)?|diolch(?: yn fawr(?: iawn)?)?|yn gywir|yr eiddoch yn (?:gywir|ffyddlon)|cheers|sincerely|respectfully|sent from my .{2,40}|get outlook for .{2,20}|-- ?|_{4,60})[,.!\s]*$/i
// bound: 100 characters, by closingAt
const closingWithName =
  /^(?:(?:kind|best|warm|many) (?:regards|wishes|thanks)|regards|thanks|cofion|yours (?:sincerely|faithfully))[,.]? {1,3}((?:\p{Lu}[\p{L}'’.-]{0,30} ?){1,4})$/iu
/** Closing words with what stands behind them in their line. */
const closingWords = /^.{0,60}?(?:regards|wishes|thanks|sincerely|faithfully|cofion)[,.]? ?/i

/** From which line on a signature stands, and from which on questions come again: the number of lines for none. */
const closingAt = (text: string, lines: readonly RequestLine[]): readonly [from: number, to: number] => {
  const found = lines.findIndex(
    (line) => line.text.length <= 100 && (closing.test(line.text) || closingWithName.test(line.text)),
  )
  if (found === -1) return [lines.length, lines.length]
  // Questions pasted below a signature are questions all the same.
  for (const unit of requestUnits(lines.slice(found + 1))) {
    if (unit.kind !== 'list') continue
    const leaves = leavesOf(unit.items)
    const [first] = leaves
    if (first === undefined || leaves.length < 2) continue
    if (leaves.some(({ start, end }) => asksAsItem(text.slice(start, end))))
      return [found, lines.findIndex((line, index) => index > found && line.end >= (unit.items[0] ?? first).start)]
  }
  return [found, lines.length]
}

/** What came of one mail. */
export interface TakenMail {
  readonly taken: Taken
  /** Nothing in it asks in so many words: a phrase was taken for what is asked. */
  readonly byPhrase: boolean
  readonly signature: readonly RequestLine[]
  /** Lines in which the name of who asks may stand, and how many of them stand right after closing words. */
  readonly signed: readonly string[]
  readonly closed: number
}

const takeUnits = (taken: Taken, units: readonly Unit[]): void => {
  units.forEach((unit, index) => {
    if (unit.kind === 'list') takeList(taken, unit.items)
    else if (unit.kind === 'rows') takeRows(taken, unit)
    else takeParagraph(taken, unit, units[index + 1])
  })
  taken.dropLead()
}

/** Whether a phrase is of something that is asked of bodies, so that it is no mere remark. */
const isOfSomething = (text: string): boolean => {
  if (regimeSigns(text).regime !== 'FOI') return true
  const { topic, evidence } = classifyQuestion(text)
  return topic !== 'other' && evidence.some(({ countsFor, strength }) => countsFor === topic && strength !== 'slightly')
}

/** Where nothing asks and one phrase stands alone, that is what is asked: "Energy certificates for all buildings." */
const takePhrase = (taken: Taken, units: readonly Unit[]): boolean => {
  const phrases = units.filter((unit) => {
    const text = unit.kind === 'paragraph' ? taken.of(unit) : ''
    if (!isPhrase(text) || isThanks(text) || isAboutSelf(text) || nameIn(text, false).length > 1) return false
    return namesWhatIsAsked(text) && isOfSomething(text)
  })
  const [phrase] = phrases
  if (phrase?.kind !== 'paragraph' || phrases.length > 1) return false
  const at = taken.spans.findIndex(({ start, end }) => start >= phrase.start && end <= phrase.end)
  if (at === -1) return false
  taken.spans.splice(at, 1)
  taken.ask(phrase, 'sentence', taken.heading)
  return true
}

/**
 * Takes one mail apart.
 *
 * @param text - the whole request in plain text
 * @param lines - of the mail; those that are not to be read without words
 */
export const takeMail = (text: string, lines: readonly RequestLine[]): TakenMail => {
  const [end, again] = closingAt(text, lines)
  const units = [...requestUnits(lines.slice(0, end)), ...requestUnits(lines.slice(again))]
  const taken = new Taken(text)
  takeUnits(taken, units)
  const byPhrase = taken.questions.length === 0 && takePhrase(taken, units)
  const signature = lines.slice(end, again)
  const [first, ...more] = signature.map((line) => line.text).filter((line) => line !== '')
  const own = first === undefined ? [] : [first.slice(0, 200).replace(closingWords, ''), ...more.slice(0, 4)]
  const last = units.slice(units.findLastIndex(({ kind }) => kind !== 'paragraph') + 1).slice(-3)
  const lastNames = last.flatMap((unit) => {
    const line = unit.kind === 'paragraph' ? text.slice(unit.start, Math.min(unit.end, unit.start + 120)) : ''
    return nameIn(line, false).length >= 2 && !line.includes('?') ? [line] : []
  })
  return { taken, byPhrase, signature, signed: [...own, ...lastNames], closed: Math.min(2, own.length) }
}
