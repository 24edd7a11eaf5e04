import { jsonText } from './format/json.js'
import { print, printed, type Line } from './format/print.js'
import { coloured, plain } from './format/style.js'
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
    io.out(jsonText(value))
  },
  data: (text) => {
    io.out(printed(text))
  },
})
