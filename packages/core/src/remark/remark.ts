import type { JsonPointer } from '../pointer.js'

/**
 * A remark on something that was read all the same. `at` says what it is about: unless its type says otherwise, a place
 * in the text that was read, counted in UTF-16 units.
 */
export interface Note<At = number> {
  readonly code: string
  readonly message: string
  readonly at?: At
  /** The numbers and names in the message, for a program. */
  readonly params?: Readonly<Record<string, string | number>>
}

/**
 * Why something gives no value; `at` where it stands in the publication, `suggestion` what it may have been meant as.
 */
export interface Refusal {
  readonly code: string
  readonly message: string
  readonly at?: JsonPointer
  readonly suggestion?: string
}

/** What reading one piece of published text gives: a value with remarks, or a refusal that names its reason. */
export type Parsed<T> = { readonly ok: true; readonly value: T; readonly notes: readonly Note[] } | Refused

/** The half of `Parsed` that holds no value. */
export interface Refused {
  readonly ok: false
  readonly refusal: Refusal
}

/**
 * Returns a refusal as a reader gives it.
 *
 * @param code - for a program
 * @param message - what is wrong and what to do, for a person
 * @param suggestion - what the text may have been meant as
 */
export const refused = (code: string, message: string, suggestion?: string): Refused => ({
  ok: false,
  refusal: { code, message, ...(suggestion === undefined ? {} : { suggestion }) },
})

/** A part that was there and was not used, and why: `code` for a program, `why` in words, `text` as it stands. */
export interface LeftOut<At = JsonPointer, Code extends string = string> {
  readonly at: At
  readonly code: Code
  readonly why: string
  readonly text?: string
}
