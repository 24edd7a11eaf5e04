import { sentencesOf } from '../letter/line.js'
import type { RequestPartKind, Span, SplitQuestion } from './request-part.js'
import { hangsOn, isAboutSelf, isCondition, isElsewhere, isThanks } from './said-words.js'
import { asksAsItem, isBare, sentenceKind } from './sentence-kind.js'

/** So many questions are told apart. */
const mostQuestions = 1000
/** So much is looked at sentence by sentence at once: a longer stretch is no paragraph that somebody wrote. */
const longestPiece = 16_000

/** A question with its places in the plain text. */
export interface TakenQuestion extends Pick<SplitQuestion, 'by' | 'label'> {
  readonly start: number
  end: number
  readonly stems: readonly Span[]
  columns?: readonly Span[]
  /** Where among the questions the one stands that it hangs on. */
  readonly follows?: number
}

/** What may stand between two items of a list: a mark and white space. */
// bound: 40 characters, by followedBy
const betweenItems = /^[\s•*·–-]*(?:q(?:uestion)? ?)?[(\[]?\w{0,4}[.):\]]?[\s.):\]-]*$/i

/** What was found in a request so far, with its place in the plain text. */
export class Taken {
  readonly questions: TakenQuestion[] = []
  readonly spans: (Span & { readonly kind: RequestPartKind })[] = []
  /** The words that say that something follows; what follows is still to come. */
  lead: Span | undefined
  /** The heading that the next questions stand under. */
  heading: readonly Span[] = []
  readonly text: string
  /** The stems of what was asked last below words such as "If so:". */
  #conditional: readonly Span[] = []
  /** Where stems and questions begin that have their part. */
  readonly #placed = new Set<number>()

  constructor(text: string) {
    this.text = text
  }

  of({ start, end }: Span): string {
    return this.text.slice(start, end)
  }

  apart({ start, end }: Span, kind: RequestPartKind): void {
    if (end > start) this.spans.push({ start, end, kind })
  }

  /** What stands before the first question leads to it; later it is a remark. */
  aside(span: Span): void {
    this.apart(span, this.questions.length === 0 ? 'preamble' : 'remark')
  }

  ask(
    { start, end }: Span,
    by: SplitQuestion['by'],
    stems: readonly Span[],
    { label = '', columns }: { readonly label?: string; readonly columns?: readonly Span[] } = {},
  ): void {
    if (end <= start) return
    if (this.questions.length >= mostQuestions) {
      this.apart({ start, end }, 'notLookedAt')
      return
    }
    const follows = this.#followedBy(start, end)
    // A question may be the stem of those below it, and keeps its own place.
    for (const stem of stems)
      if (!this.#placed.has(stem.start)) {
        this.#placed.add(stem.start)
        this.apart(stem, 'stem')
      }
    this.#placed.add(start)
    this.questions.push({
      start,
      end,
      by,
      stems,
      ...(follows === undefined ? {} : { follows }),
      ...(label === '' ? {} : { label }),
      ...(columns === undefined ? {} : { columns }),
    })
  }

  /** Where the question stands that one at this place hangs on: the first of those that hang on one another. */
  #followedBy(start: number, end: number): number | undefined {
    const index = this.questions.length - 1
    const before = this.questions[index]
    if (before === undefined || start < before.end || !hangsOn(this.text.slice(start, end))) return undefined
    const between = this.text.slice(before.end, Math.min(start, before.end + 40))
    if (start - before.end >= 40 || !betweenItems.test(between)) return undefined
    // One of a list below "If so:" hangs on the question before that list.
    const above = this.questions.findIndex((each) => before.stems.some((stem) => stem.start === each.start))
    return before.follows ?? (above === -1 ? index : above)
  }

  /** The question that words such as "If so:" hang on: the one before them, where only a mark stands between. */
  conditionOf({ start, end }: Span): readonly Span[] {
    const before = this.questions.at(-1)
    if (before === undefined || !isCondition(this.text.slice(start, end))) return []
    const between = this.text.slice(before.end, Math.min(start, before.end + 40))
    if (start - before.end >= 40 || !betweenItems.test(between)) return []
    const root = before.follows === undefined ? before : (this.questions[before.follows] ?? before)
    return [{ start: root.start, end: root.end }]
  }

  /** The stems of the line before, where both stand below words such as "If so:" and no blank line between. */
  sameConditionAs(start: number): readonly Span[] | undefined {
    const before = this.questionBefore(start)
    if (before === undefined || this.#conditional.length === 0) return undefined
    if (!before.stems.some((stem) => this.#conditional.includes(stem))) return undefined
    return /\n[^\S\n]*\n/.test(this.text.slice(before.end, start)) ? undefined : this.#conditional
  }

  /** The question before a place, where nothing stands between. */
  questionBefore(start: number): TakenQuestion | undefined {
    const before = this.questions.at(-1)
    return before !== undefined && this.text.slice(before.end, start).trim() === '' ? before : undefined
  }

  /** The sentences of a stretch, with their places. */
  sentences({ start, end }: Span): readonly Span[] {
    const found: Span[] = []
    let from = start
    for (let piece = start; piece < end; piece += longestPiece) {
      const to = Math.min(end, piece + longestPiece)
      from = Math.max(from, piece)
      for (const sentence of sentencesOf(this.text.slice(piece, to))) {
        const place = this.text.indexOf(sentence, from)
        if (place === -1 || place + sentence.length > to) continue
        found.push({ start: place, end: place + sentence.length })
        from = place + sentence.length
      }
    }
    return found
  }

  /** Parts what is said of deadlines and delivery at the end of an item from it. */
  withoutTail(span: Span): Span {
    const sentences = this.sentences(span)
    let { end } = span
    for (let index = sentences.length - 1; index > 0; index -= 1) {
      const sentence = sentences[index]
      if (sentence === undefined) break
      const words = this.of(sentence)
      const kind = sentenceKind(words)
      if (kind === 'deadline' || kind === 'delivery') this.apart(sentence, kind)
      else if (isThanks(words)) this.apart(sentence, 'remark')
      else break
      end = sentences[index - 1]?.end ?? end
    }
    return { start: span.start, end }
  }

  /** The lead, and none from then on. */
  takeLead(): Span | undefined {
    const { lead } = this
    this.lead = undefined
    return lead
  }

  /** A lead under which no list came: it asks by itself, or is a preamble. */
  dropLead(): void {
    const lead = this.takeLead()
    if (lead === undefined) return
    const words = this.of(lead)
    const isEmpty = isBare(words) || isAboutSelf(words) || isElsewhere(words) || words.trimEnd().endsWith(':')
    if (!isEmpty && asksAsItem(words)) this.ask(lead, 'sentence', [])
    else this.aside(lead)
  }

  /** The stems that a lead gives: none where it only says that something is asked, or who asks. */
  stemsOf(lead: Span | undefined): readonly Span[] {
    if (lead === undefined) return this.heading
    const condition = this.conditionOf(lead)
    if (condition.length > 0) {
      const isEmpty = isBare(this.of(lead))
      if (isEmpty) this.aside(lead)
      this.#conditional = [...this.heading, ...condition, ...(isEmpty ? [] : [lead])]
      return this.#conditional
    }
    if (!isBare(this.of(lead)) && !isAboutSelf(this.of(lead))) return [...this.heading, lead]
    this.aside(lead)
    return this.heading
  }
}
