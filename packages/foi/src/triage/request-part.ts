import type { Refusal } from '@imt/core'

/** A stretch of a request as it came: from the character `start` up to `end`, in UTF-16 units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What a stretch of a request is. All but questions and stems is left apart, and no words of it are given. */
export type RequestPartKind =
  | 'question'
  /** Words that several questions below share. */
  | 'stem'
  /** Lines such as `From:` and `Subject:`. */
  | 'header'
  | 'preamble'
  | 'deadline'
  /** How and where to the answer is wished, and what to do where the request is not clear. */
  | 'delivery'
  | 'signature'
  /** A mail that is quoted, or passed on. */
  | 'quoted'
  /** Words that ask nothing, among or after the questions. */
  | 'remark'
  /** White space, marks of lists, markup. */
  | 'layout'
  /** What stands beyond the limits of `splitRequest`. */
  | 'notLookedAt'

/** A stretch of a request and what it is. The parts of a request follow one another, and leave nothing out. */
export interface RequestPart extends Span {
  readonly kind: RequestPartKind
}

/** Words with their place. Names, addresses and numbers of people in them are replaced, `[name]`. */
export interface PlacedWords extends Span {
  readonly text: string
}

/** One question of a request. */
export interface SplitQuestion extends PlacedWords {
  /** Its place among the questions, from 1. */
  readonly number: number
  /** As the request numbers it, such as `2(a)`; left out where it does not. */
  readonly label?: string
  /** How it was told from the others. */
  readonly by: 'mark' | 'inlineMark' | 'bullet' | 'line' | 'row' | 'sentence'
  /** The words over it that it shares with others, the outermost first. */
  readonly stems: readonly PlacedWords[]
  /** The number of the question without which it does not say of what it asks, as "And how many in house?" does not. */
  readonly follows?: number
  /** Headings of a table to fill in: they say what is asked of each row, and are no questions by themselves. */
  readonly columns?: readonly string[]
  /** Stems and text in one line, as they read together. */
  readonly asked: string
  /** How many names, addresses and numbers of people were replaced in `asked`. */
  readonly masked: number
}

/** A request in its questions. */
export interface SplitRequest {
  readonly form: 'text' | 'html'
  readonly questions: readonly SplitQuestion[]
  /** All parts, in order, without gap or overlap. */
  readonly parts: readonly RequestPart[]
  /** Why no question could be told, as a sentence; left out where there is one. */
  readonly notSplit?: NotSplit
  /** What is to be known of how it was read, each a sentence. */
  readonly remarks: readonly string[]
}

/** Why a request cannot be split. */
export interface NotSplit extends Refusal {
  readonly code: NotSplitCode
}
export type NotSplitCode = 'empty' | 'nothingAsked' | 'attached' | 'encoded'
