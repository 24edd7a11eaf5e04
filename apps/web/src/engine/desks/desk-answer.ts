/** A table of an answer: texts under headings; the first of a row is its name. */
export interface AnswerTable {
  readonly caption: string
  readonly headers: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** What a desk says. */
export interface DeskAnswer {
  /** The answer itself, in sentences. */
  readonly head: readonly string[]
  readonly tables: readonly AnswerTable[]
  /** What could not be told, and what to check, in sentences. */
  readonly notes: readonly string[]
  /** Letters to copy. */
  readonly letters: readonly { readonly title: string; readonly text: string }[]
  /** A file to save. */
  readonly file?: { readonly label: string; readonly name: string; readonly type: string; readonly text: string }
  /** TypeScript that does the same with the packages, its result behind `// =>`. */
  readonly code: string
}

/** What was typed, by the name of the field. */
export type DeskValues = Readonly<Record<string, string>>

/** The names of the desks. */
export type DeskId = 'foi' | 'contract' | 'threshold' | 'days' | 'depreciation' | 'phasing'
