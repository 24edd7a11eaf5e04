import { jsonPieces, type Line, plain, print, printed } from '@imt/report/terminal'
import { coloured } from './format/style.js'
import { gathered } from './gathered.js'
import type { Io } from './io.js'

/** The only way in which a part of the command prints. */
export interface Printer {
  /** Lines of the answer, in colour where the terminal shows it. */
  out(lines: readonly Line[]): void
  /** Lines on what is wrong with the call or with a file. */
  err(...lines: readonly string[]): void
  /** An answer for programs. */
  json(value: object): void
  /** The text of a file, such as one of CSV, with its own line ends. */
  data(text: string): void
  /**
   * A text in which nothing steers a terminal or a log but what is meant to: JSON, or annotations of a log. A long one
   * comes in pieces, and is never held whole.
   */
  exact(text: string | Iterable<string>): void
}

/** Prints to the output of a world. */
export const printer = (io: Pick<Io, 'out' | 'err' | 'colour'>): Printer => ({
  out: (lines) => {
    io.out(print(lines, io.colour ? coloured : plain))
  },
  err: (...lines) => {
    io.err(print(lines.map((text) => ({ text }))))
  },
  json: (value) => {
    for (const text of gathered(jsonPieces(value))) io.out(text)
  },
  data: (text) => {
    io.out(printed(text))
  },
  exact: (text) => {
    if (typeof text === 'string') io.out(text)
    else for (const piece of gathered(text)) io.out(piece)
  },
})
