import type { Span } from './request-part.js'
import { isFollowing } from './said-words.js'
import { asksAsItem, isBare, sentenceKind } from './sentence-kind.js'
import type { Taken } from './taken.js'

/** Takes a sentence of running text. */
export const takeSentence = (taken: Taken, sentence: Span): void => {
  const text = taken.of(sentence)
  const kind = sentenceKind(text)
  if (kind === 'lead') {
    taken.dropLead()
    taken.lead = sentence
    return
  }
  const before = taken.questionBefore(sentence.start)
  const isSameParagraph = before !== undefined && !/\n\s*\n/.test(taken.text.slice(before.end, sentence.start))
  if (kind === 'detail' && isSameParagraph) before.end = sentence.end
  else if (kind === 'asks' || (kind === 'detail' && asksAsItem(text) && !isBare(text))) {
    const lead = taken.takeLead()
    const stems = (lead === undefined ? taken.sameConditionAs(sentence.start) : undefined) ?? taken.stemsOf(lead)
    const own = before !== undefined && isFollowing(text) ? [{ start: before.start, end: before.end }] : []
    taken.ask(sentence, 'sentence', [...stems, ...own])
  } else if (kind === 'deadline' || kind === 'delivery') taken.apart(sentence, kind)
  else taken.aside(sentence)
}
