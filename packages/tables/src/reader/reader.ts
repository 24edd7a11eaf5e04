import type { Source, TextLayout } from '@imt/core'
import type { Limits } from '../limits/limits.js'

/** What a reader is told of a file: its name, and what is known of the tables and headings of extracted text. */
export interface ReadOptions {
  /** The file, as places are to say it. */
  readonly name: string
  /** Tables as text extraction leaves them; those of a model are `model.layouts`. */
  readonly layouts?: readonly TextLayout[]
  /** Patterns of whole lines of an extracted text that are headings; those of a model are `model.headings`. */
  readonly headings?: readonly RegExp[]
  /** Limits other than the usual ones. */
  readonly limits?: Partial<Limits>
}

/**
 * A reader of one format, as a value: `read` asks each how sure it is of a file, and the surest reads it.
 *
 * The standard readers say 0.85 for records in JSON, 0.8 for a page, 0.6 for records by the file's name and 0.4 by
 * their look, 0.5 for a text with columns that are parted by spaces, and 0.1 for any other; of a file that is no text
 * they say 0.
 */
export interface Reader {
  /** What the format is called in short: the `kind` of the sources it gives, and the `format` of its places. */
  readonly id: string
  /** The media types of the format, for a file chooser or a request. `read` goes by what stands in the file. */
  readonly mediaTypes: readonly string[]
  /**
   * How sure it is that it can read the file, 0 (not at all) to 1. It must not throw, whatever the bytes are, nor be
   * async.
   */
  detects(bytes: Uint8Array, name: string): number
  /**
   * Reads the file. Faults of the file are `problems` of the source, and never thrown. A format that the kinds of
   * `Location` do not know gives places of the kind `other`, and says in words where in the file they are.
   */
  read(bytes: Uint8Array, options: ReadOptions): Promise<Source> | Source
}
