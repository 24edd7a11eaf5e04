import type { Corpus } from './corpus.js'
import type { Random } from './random.js'

/**
 * One thing that takes what others wrote. An input is a text; where the target reads bytes, each character of it is one
 * byte, so that texts and bytes are mutated and made smaller in one way.
 */
export interface Target {
  readonly name: string
  readonly reads: 'bytes' | 'text'
  /** Processor time that one input may take, in milliseconds. */
  readonly limit: number
  /** Makes an input: one of the corpus with changes, or one that the grammar gives. */
  make(random: Random, corpus: Corpus): string
  /**
   * Throws a `Broken` where a promise is broken; anything else that is thrown is a broken promise too. What it draws
   * from `random` is the same for the same case, however small the input has become.
   */
  check(input: string, random: Random): void | Promise<void>
}

/** What a target promised and did not keep. */
export class Broken extends Error {
  override readonly name = 'Broken'
}

/** Throws unless something that was promised holds. */
export function holds(promise: boolean, what: () => string): asserts promise {
  if (!promise) throw new Broken(what())
}

/** Throws unless two values are written alike in JSON. */
export const same = (one: unknown, other: unknown, what: string): void => {
  const [left, right] = [String(JSON.stringify(one)), String(JSON.stringify(other))]
  if (left === right) return
  let from = 0
  while (left[from] === right[from]) from += 1
  const around = (text: string): string => text.slice(Math.max(0, from - 40), from + 80)
  throw new Broken(`${what}: ${around(left)} and ${around(right)}`)
}

/** The text in which each byte is a character. */
export const asBytes = (text: string): string => Buffer.from(text, 'utf8').toString('latin1')
/** The bytes that such a text stands for. */
export const bytesOf = (input: string): Uint8Array => new Uint8Array(Buffer.from(input, 'latin1'))

const code = (from: number, to: number): string => `\\u{${from.toString(16)}}-\\u{${to.toString(16)}}`
/** Controls other than the line feed, what changes the direction of writing, and separators of lines. */
const control = new RegExp(
  `[${code(0, 9)}${code(11, 31)}${code(0x7f, 0x9f)}${code(0x200e, 0x200f)}${code(0x2028, 0x202e)}${code(0x2066, 0x2069)}]`,
  'u',
)

/** Throws if a text could steer the terminal that it is printed on, or the log of a build. */
export const isSafeToPrint = (text: string, what: string): void => {
  const found = control.exec(text)
  holds(found === null, () => `${what} holds U+${(found?.[0] ?? '').charCodeAt(0).toString(16)}`)
  const command = text.split('\n').find((line) => /^\s*(?:::|##\[)/.test(line))
  holds(command === undefined, () => `${what} has a line that begins with a command: ${String(command)}`)
}
