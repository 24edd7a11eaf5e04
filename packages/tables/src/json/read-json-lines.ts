import { requireObject, requireText, type JsonPointer, type Location } from '@imt/core'
import { decodeText } from '../bytes/decode-text.js'
import { notUtf8 } from '../bytes/decoding-problems.js'
import { emptySource, isBlankText } from '../bytes/empty-source.js'
import { problem } from '../catalogue/problem.js'
import { binaryFormat } from '../detect/binary-format.js'
import { binarySource } from '../detect/binary-source.js'
import { createBudget } from '../limits/budget.js'
import { readLimits, type Limits } from '../limits/limits.js'
import { readInput, type FileInput } from '../parameter/parameter.js'
import { wordsOf } from './fault-words.js'
import { outlineOf } from './outline.js'
import type { JsonFile } from './read-json.js'

/** A line that is not blank: where it begins, which it is, and its text. */
interface Line {
  readonly number: number
  readonly column: number
  readonly text: string
}

const linesOf = (text: string): readonly Line[] => {
  const lines: Line[] = []
  let number = 1
  for (let from = 0; from <= text.length; number += 1) {
    const end = text.indexOf('\n', from)
    const line = text.slice(from, end < 0 ? text.length : end)
    const begin = line.search(/\S/)
    if (begin >= 0) lines.push({ number, column: begin + 1, text: line.trim() })
    if (end < 0) break
    from = end + 1
  }
  return lines
}

const valueOf = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}

/** What is said of a file, said of a line. */
const ofLine = (words: string): string =>
  words.replace('The file ends', 'The line ends').replace('the end of the file', 'the end of the line')

/**
 * Reads a file of JSON lines: one value on each. A line that is no JSON is told, with its number and where in it JSON
 * cannot go on, and the others are read all the same. Of a file that is larger than the limits the lines that are whole
 * until there are read.
 *
 * @param input - the file: its bytes (`Uint8Array`, `ArrayBuffer`), or its text
 * @param options - `name` of the file, as places are to say it; `limits` other than the usual ones
 * @returns the values in a list, the problems, and the places: a pointer begins with the position in that list, and
 *   leads to the line that the value stands on
 * @throws {TypeError} when a parameter is not what it should be: it is named
 * @throws {RangeError} when a limit is no whole number from 1 up
 * @example
 * ```ts
 * const file = readJsonLines('{"ocid": "a"}\n{"ocid": }\n{"ocid": "b"}', { name: 'a.jsonl' })
 * file.value // => [{ ocid: 'a' }, { ocid: 'b' }]
 * file.problems[0]?.location // => { kind: 'json', source: 'a.jsonl', pointer: '', line: 2, column: 10 }
 * file.locate('/1/ocid') // => { kind: 'json', source: 'a.jsonl', pointer: '/ocid', line: 3, column: 1 }
 * ```
 * @see JSON Lines, https://jsonlines.org/
 */
export const readJsonLines = (
  input: FileInput,
  options: { readonly name: string; readonly limits?: Partial<Limits> },
): JsonFile & { readonly value: readonly unknown[] } => {
  const file = readInput(input, 'readJsonLines')
  const { name, limits } = requireObject(options, 'readJsonLines: options', ['name', 'limits'])
  requireText(name, 'readJsonLines: name')
  const budget = createBudget(readLimits(limits, 'readJsonLines'))
  const nothing = (problems: JsonFile['problems']) => ({ value: [], problems, locate: () => undefined })
  const format = binaryFormat(file, name)
  if (format) return nothing(binarySource(name, format).problems ?? [])
  const { text, foreign, cut } = decodeText(file, budget.limits.bytes)
  if (isBlankText(text)) return nothing(emptySource(name, 'jsonl').problems ?? [])
  const place = (pointer: JsonPointer, line: number, column: number): Location => ({
    kind: 'json',
    source: name,
    pointer,
    line,
    column,
  })
  const lines = linesOf(cut ? text.slice(0, text.lastIndexOf('\n') + 1) : text)
  const last = lines.at(-1)
  if (cut) budget.reach('bytes', place('', (last?.number ?? 0) + 1, 1))
  if (foreign.lines > 0) {
    const before = text.slice(0, foreign.first)
    budget.add(notUtf8(foreign.lines, place('', before.split('\n').length, 1)))
  }
  const values: unknown[] = []
  const read: Line[] = []
  for (const line of lines) {
    const parsed = valueOf(line.text)
    if (parsed !== undefined) {
      values.push(parsed.value)
      read.push(line)
      continue
    }
    budget.tell('notJson', () => {
      const { fault } = outlineOf(line.text, budget.limits, false)
      const words = fault === undefined ? 'It is nested too deep.' : ofLine(wordsOf(fault, line.text))
      return problem(
        'notJson',
        place('', line.number, line.column + (fault?.begin ?? 0)),
        `This line is no JSON, and was left out; the others were read. ${words}`,
        { key: [line.text.slice(0, 100)] },
      )
    })
  }
  return {
    value: values,
    problems: [],
    ...budget.problems(),
    locate: (at) => {
      const [, position = '', ...rest] = at.split('/')
      const line = read[Number(position)]
      if (line === undefined || !/^\d+$/.test(position)) return undefined
      return place(rest.length === 0 ? '' : `/${rest.join('/')}`, line.number, line.column)
    },
  }
}
