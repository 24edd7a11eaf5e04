import { inlineParts } from './inline-marks.js'
import { nameIn } from './personal-words.js'
import type { Paragraph, Unit } from './request-units.js'
import { isAboutSelf, leadsToAsked } from './said-words.js'
import { asksAsItem, isBare, sentenceKind } from './sentence-kind.js'
import { isOneQuestion, takeInline } from './take-inline.js'
import { takeSentence } from './take-sentence.js'
import type { Taken } from './taken.js'

/** A line of a list without marks is not longer. */
const longestLine = 200
/** Nor is a heading. */
const longestHeading = 80

/** Takes a list in one line; false where the paragraph is none. */
const takesInline = (taken: Taken, unit: Paragraph): boolean => {
  const text = taken.of(unit)
  const inline = inlineParts(text)
  const [first] = inline
  if (first === undefined || isOneQuestion(text, first.from)) return false
  const isAsked =
    taken.lead !== undefined ||
    text.slice(0, first.from).trimEnd().endsWith(':') ||
    leadsToAsked(text.slice(0, first.from)) ||
    inline.some(({ start, end }) => asksAsItem(text.slice(start, end)))
  if (!isAsked) return false
  takeInline(taken, unit, inline, taken.stemsOf(taken.takeLead()), '')
  return true
}

/** Takes a line below a lead, or below such a line: without marks these are its list. False where it is none. */
const takesLine = (taken: Taken, unit: Paragraph): boolean => {
  if (taken.lead !== undefined) {
    const stems = taken.stemsOf(taken.takeLead())
    taken.ask(unit, 'line', stems)
    taken.heading = stems
    return true
  }
  if (taken.questions.at(-1)?.by !== 'line' || unit.afterBlank) return false
  taken.ask(unit, 'line', taken.heading)
  return true
}

/** True for a short line over questions. */
const isHeading = (taken: Taken, text: string, next: Unit | undefined): boolean => {
  if (next === undefined || next.kind === 'rows') return false
  if (/[.?!,]$/.test(text) || /^(?:dear|annwyl|hi|hello)\b/i.test(text)) return false
  if (isAboutSelf(text) || /@|\d{4,}/.test(text) || isBare(text)) return false
  // Before the first question it may be the name of who asks.
  const isMarked = /^(?:section|part|schedule|topic|area|[A-Z][.):])\s/.test(text)
  if (!isMarked && taken.questions.length === 0 && nameIn(text, false).length > 0) return false
  return next.kind === 'list' || asksAsItem(taken.of(next))
}

/**
 * Takes a paragraph: a list in one line, a line of a list without marks, a heading, or sentences.
 *
 * @param next - what follows it
 */
export const takeParagraph = (taken: Taken, unit: Paragraph, next: Unit | undefined): void => {
  if (takesInline(taken, unit)) return
  const text = taken.of(unit)
  const isLine = text.length <= longestLine && sentenceKind(text) === 'other' && taken.sentences(unit).length === 1
  if (isLine && !/[.!]$/.test(text) && nameIn(text, false).length < 2 && takesLine(taken, unit)) return
  if (isLine && text.length <= longestHeading && isHeading(taken, text, next)) {
    taken.dropLead()
    taken.heading = [unit]
    return
  }
  for (const sentence of taken.sentences(unit)) takeSentence(taken, sentence)
}
