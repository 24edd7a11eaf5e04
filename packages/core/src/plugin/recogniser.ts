import type { Block, Location } from '../source/source.js'
import type { TextLayout } from '../source/text-layout.js'
import type { JsonPointer } from '../pointer.js'

/** Where a block stands: the headings above it, outermost first, and its neighbours in the source. */
export interface BlockContext {
  readonly under: readonly string[]
  readonly blocks: readonly Block[]
  readonly index: number
}

/** What a recogniser made of the blocks it won: schema input, places and columns. */
export interface PartReading<Value> {
  readonly value: Value
  /** Pointers relative to the part, to where each value was published. */
  readonly places: ReadonlyMap<JsonPointer, Location>
  readonly columns: { readonly used: readonly string[]; readonly unused: readonly string[] }
}

/** Reads the blocks it won into one top-level part of its section. Parts are disjoint, so nothing needs merging. */
export interface PartRecogniser<Input, Part extends keyof Input & string> {
  readonly part: Part
  /** 0 to 1; the highest of all recognisers wins a block, a tie is a finding. */
  score(block: Block, context: BlockContext): number
  /** Published text as schema input, never Figures. */
  read(blocks: readonly Block[]): PartReading<NonNullable<Input[Part]>>
  /** The table as plain text extraction leaves it, so that a reader can put it together again. */
  readonly layouts?: readonly TextLayout[]
  /** Lines of an extracted text that are headings of this part. */
  readonly headings?: readonly RegExp[]
}

export type Recogniser<Input> = { [K in keyof Input & string]: PartRecogniser<Input, K> }[keyof Input & string]
