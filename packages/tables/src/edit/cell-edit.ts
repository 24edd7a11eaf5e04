import type { Location } from '@imt/core'

/** A cell of a file: what stands in it, and what is to stand there. */
export interface CellEdit {
  readonly location: Location
  readonly from: string
  readonly to: string
}

/** An edit that was not made, and why. */
export interface NotEdited {
  readonly edit: CellEdit
  /** In words, to follow the place: `a formula works the cell out: correct the formula, or what it adds up`. */
  readonly why: string
}

/** A file with cells that were edited. */
export interface EditedFile {
  /** The bytes that came in, with nothing else changed; the very same where no edit was made. */
  readonly bytes: Uint8Array
  readonly edited: readonly CellEdit[]
  readonly notEdited: readonly NotEdited[]
  /** What else is to be known of the copy, each a sentence. */
  readonly remarks: readonly string[]
}

/** A piece of a text, by its offsets, and what is put in its place. */
export interface Splice {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** Where an edit goes in the text of a file; or why it cannot go there. */
export type Placed = Splice | { readonly why: string }
