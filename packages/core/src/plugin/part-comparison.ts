import type { Figure } from '../figure/figure.js'
import type { JsonPointer } from '../pointer.js'

/** One thing that an entry of a part states: a figure, or words. */
export interface ComparedValue {
  /** What it is called: `quantity`, `end`. */
  readonly name: string
  /** Its place within the part. */
  readonly at: JsonPointer
  readonly figure?: Figure
  readonly text?: string
}

/** One thing that a part lists: a contract, a class of devices, a line of a budget. */
export interface ComparedEntry {
  /** What it is known by, last year and this year. */
  readonly key: readonly string[]
  /** What a person calls it. */
  readonly label: string
  /** Its place within the part: `/3`. */
  readonly at: JsonPointer
  readonly values: readonly ComparedValue[]
}

/** How a part of a section is compared with that of another year. */
export interface PartComparison<Value> {
  readonly part: string
  /** What it lists, in words: `contracts`. */
  readonly lists: string
  /** What the part lists, each with what it states. Its order counts for nothing. */
  entries(value: Value): readonly ComparedEntry[]
}

/** The comparison of one part of a section. */
export type Comparer<Section> = {
  readonly [Part in keyof Section & string]: PartComparison<NonNullable<Section[Part]>> & { readonly part: Part }
}[keyof Section & string]
