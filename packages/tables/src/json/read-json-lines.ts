import { grouped, requireObject, requireText, type JsonPointer, type Location } from '@imt/core'
import { decodeText } from '../bytes/decode-text.js'
import { notUtf8 } from '../bytes/decoding-problems.js'
import { emptySource, isBlankText } from '../bytes/empty-source.js'
import { problem } from '../catalogue/problem.js'
import { binaryFormat } from '../detect/binary-format.js'
import { binarySource } from '../detect/binary-source.js'
import { createBudget } from '../limits/budget.js'
import { readLimits, type Limits } from '../limits/limits.js'
import { readInput, type FileInput } from '../parameter/parameter.js'
import { placesIn } from '../place/place.js'
import { wordsOf } from './fault-words.js'
import { lostCharacter } from './lost-character.js'
import { nodeFinder } from './node-finder.js'
import { outlineOf, type Outline } from './outline.js'
import type { JsonFile } from './read-json.js'
import { tellOfKeys } from './told-keys.js'

/** A line that is not blank: where its text begins in the file, and that text. */
interface Line {
  readonly begin: number
  readonly text: string
}

const linesOf = function* (text: string): Generator<Line, void, undefined> {
  for (let from = 0; from <= text.length;) {
    const end = text.indexOf('\n', from)
    const line = text.slice(from, end < 0 ? text.length : end)
    const begin = line.search(/[^ \t\r]/)
    if (begin >= 0) yield { begin: from + begin, text: line.slice(begin) }
    if (end < 0) return
    from = end + 1
  }
}

const leftOut = 'This line is no JSON, and was left out; the others were read.'

/** What is said of a file, said of a line. */
const ofLine = (words: string): string =>
  words.replace('The file ends', 'The line ends').replace('the end of the file', 'the end of the line')

/**
 * Reads a file of JSON lines: one value on each, read as strictly as `readJson` reads a file: a key that one object has
 * twice is reported, `__proto__` is left out. A line that is no JSON is told, with its number and where in it JSON
 * cannot go on, and the others are read all the same. Of a file that is larger than the limits the lines that are whole
 * until there are read.
 *
 * @param input - the file: its bytes (`Uint8Array`, `ArrayBuffer`), or its text
 * @param options - `name` of the file, as places are to say it; `limits` other than the usual ones
 * @returns the values in a list, the problems, and the places: a pointer begins with the position in that list, and
 *   leads to the line and column of the value
 * @throws {TypeError} when a parameter is not what it should be: it is named
 * @throws {RangeError} when a limit is no whole number from 1 up
 * @example
 * ```ts
 * const file = readJsonLines('{"ocid": "a"}\n{"ocid": }\n{"ocid": "b"}', { name: 'a.jsonl' })
 * file.value // => [{ ocid: 'a' }, { ocid: 'b' }]
 * file.problems[0]?.location // => { kind: 'json', source: 'a.jsonl', pointer: '', line: 2, column: 10 }
 * file.locate('/1/ocid') // => { kind: 'json', source: 'a.jsonl', pointer: '/ocid', line: 3, column: 10 }
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
  const places = placesIn(text)
  const place = (pointer: JsonPointer, offset: number): Location => ({
    kind: 'json',
    source: name,
    pointer,
    ...places.at(offset),
  })
  if (foreign.lines > 0) budget.add(notUtf8(foreign.lines, place('', foreign.first)))
  const lost = lostCharacter(text, (at) => place('', at), cut)
  if (lost !== undefined) budget.add(lost)
  const values: unknown[] = []
  const read: Line[] = []
  let left = budget.limits.nodes
  const whole = cut ? text.slice(0, text.lastIndexOf('\n') + 1) : text
  for (const line of linesOf(whole)) {
    const outline = outlineOf(line.text, { ...budget.limits, nodes: left }, false)
    const { fault, reached } = outline
    if (reached?.bound === 'nodes') {
      budget.reach('nodes', place('', line.begin))
      break
    }
    if (fault || reached) {
      const at = place('', line.begin + (fault?.begin ?? reached?.at ?? 0))
      if (fault)
        budget.tell('notJson', () =>
          problem('notJson', at, `${leftOut} ${ofLine(wordsOf(fault, line.text))}`, {
            key: [line.text.slice(0, 100)],
          }),
        )
      else
        budget.tell('limitReached', () =>
          problem(
            'limitReached',
            at,
            `Objects and lists stand in each other more than ${grouped(budget.limits.nesting)} deep here, and nothing of this line was read. Check that they are closed.`,
            { key: ['nesting'] },
          ),
        )
      continue
    }
    left -= outline.nodes
    const file: { value: unknown } = { value: JSON.parse(line.text) }
    tellOfKeys(file, outline, { place: (pointer, offset) => place(pointer, line.begin + offset), budget })
    values.push(file.value)
    read.push(line)
  }
  if (cut) budget.reach('bytes', place('', whole.length))
  // Of a download of very many lines only the places of one at a time are held.
  let held:
    { readonly line: Line; readonly outline: Outline; find(pointer: JsonPointer): number | undefined } | undefined
  const outlineAt = (line: Line): NonNullable<typeof held> => {
    if (held?.line !== line) {
      const outline = outlineOf(line.text, budget.limits, false)
      held = { line, outline, find: nodeFinder(outline) }
    }
    return held
  }
  return {
    value: values,
    problems: [],
    ...budget.problems(),
    locate: (at, part = 'value') => {
      const [, position = '', ...rest] = at.split('/')
      const line = read[Number(position)]
      if (line === undefined || !/^\d+$/.test(position)) return undefined
      const pointer: JsonPointer = rest.length === 0 ? '' : `/${rest.join('/')}`
      const { outline, find } = outlineAt(line)
      const node = find(pointer) ?? 0
      return place(pointer, line.begin + ((part === 'key' ? outline.nameBegin : outline.begin)[node] ?? 0))
    },
  }
}
