import type { InlinePart } from './inline-marks.js'
import type { Span } from './request-part.js'
import { isAboutSelf, isWish, leadsToAsked, said } from './said-words.js'
import { isBare, sentenceKind } from './sentence-kind.js'
import { takeSentence } from './take-sentence.js'
import type { Taken } from './taken.js'

/** True where marks within a text only name what one question is about. */
export const isOneQuestion = (text: string, from: number): boolean => {
  const lead = said(text.slice(0, from))
  return lead !== '' && !/[:?.;]$/.test(lead) && !leadsToAsked(lead)
}

/** What stands before the first mark: the stem of what follows, or a question of its own that is one. */
const takeLead = (taken: Taken, span: Span, stems: readonly Span[], label: string): readonly Span[] => {
  const sentences = taken.sentences(span)
  const last = sentences.at(-1)
  for (const sentence of sentences.slice(0, -1)) takeSentence(taken, sentence)
  if (last === undefined) return []
  const words = taken.of(last)
  if (words.endsWith('?')) taken.ask(last, 'sentence', stems, { label })
  else if (isBare(words) || isAboutSelf(words)) {
    taken.aside(last)
    return []
  }
  return [last]
}

/**
 * Takes a list that stands in one line.
 *
 * @param parts - of the words of `span`
 * @param label - of the item that they stand in; empty for a paragraph
 */
export const takeInline = (
  taken: Taken,
  span: Span,
  parts: readonly InlinePart[],
  stems: readonly Span[],
  label: string,
): void => {
  const [first] = parts
  if (first === undefined) return
  const text = taken.of(span)
  const lead = text.slice(0, first.from).trimEnd()
  const own =
    lead.trim() === '' ? [] : takeLead(taken, { start: span.start, end: span.start + lead.length }, stems, label)
  for (const part of parts) {
    const words = text.slice(part.start, part.end).trimEnd()
    const trimmed = words.replace(/(?:[,;]|[,;]? (?:and|or))$/i, '')
    const place = { start: span.start + part.start, end: span.start + part.start + trimmed.length }
    const kind = sentenceKind(trimmed)
    const isApart = (kind === 'deadline' || kind === 'delivery') && isWish(trimmed)
    if (isApart && taken.sentences(place).length <= 1) taken.apart(place, kind)
    else
      taken.ask(taken.withoutTail(place), 'inlineMark', [...stems, ...own], {
        label: part.value === '' || label === '' ? part.value : `${label}(${part.value})`,
      })
  }
}
