import {
  grouped,
  requireObject,
  requireText,
  type Finding,
  type JsonPointer,
  type Location,
  type Unlisted,
} from '@imt/core'
import { decodeText } from '../bytes/decode-text.js'
import { notUtf8 } from '../bytes/decoding-problems.js'
import { emptySource, isBlankText } from '../bytes/empty-source.js'
import { problem } from '../catalogue/problem.js'
import { binaryFormat } from '../detect/binary-format.js'
import { binarySource } from '../detect/binary-source.js'
import { createBudget } from '../limits/budget.js'
import { readLimits, type Limits } from '../limits/limits.js'
import { readInput, type FileInput } from '../parameter/parameter.js'
import { placesIn, type Places } from '../place/place.js'
import { wordsOf } from './fault-words.js'
import { lostCharacter } from './lost-character.js'
import { nodeFinder } from './node-finder.js'
import { outlineOf } from './outline.js'
import { tellOfKeys } from './told-keys.js'

/** A JSON file: its value, what is wrong with it, and where everything in it stands. */
export interface JsonFile {
  /** What stands in it; `undefined` where that cannot be read, and `problems` say why. */
  readonly value: unknown
  readonly problems: readonly Finding[]
  /** How many more there are of codes of which very many were found; left out where all are listed. */
  readonly unlisted?: readonly Unlisted[]
  /** The line and column of a value, or of its key; of the nearest that it stands in where there is none. */
  locate(at: JsonPointer, part?: 'key' | 'value'): Location | undefined
}

const unreadable = (found: Pick<JsonFile, 'problems' | 'unlisted'>): JsonFile => ({
  value: undefined,
  ...found,
  locate: () => undefined,
})

/** Makes the places of a file: of a pointer in it, and where that stands in the text. */
const placer =
  (source: string, places: Places) =>
  (pointer: JsonPointer, offset: number): Location => ({ kind: 'json', source, pointer, ...places.at(offset) })

const tooDeep = (most: number, location: Location): Finding =>
  problem(
    'limitReached',
    location,
    `Objects and lists stand in each other more than ${grouped(most)} deep here, and nothing of the file was read. Check that they are closed.`,
    { key: ['nesting'] },
  )

/**
 * Reads a JSON file strictly. The bytes are read as text files are: UTF-8, UTF-16 with a byte order mark, and lines in
 * Windows-1252, which are reported. A key that one object has twice is reported as an error, and the last of them
 * counts; a key `__proto__`, which programs take for something else, is reported and left out. What is no JSON gives no
 * value and one problem, with its place and what to do. Of a file that is larger than the limits, what is whole until
 * there is given, and `tables/limit-reached` says so; one nested too deep gives no value.
 *
 * @param input - the file: its bytes (`Uint8Array`, `ArrayBuffer`), or its text
 * @param options - `name` of the file, as places are to say it; `limits` other than the usual ones
 * @returns the value, the problems, and the places: what `model.parse` takes
 * @throws {TypeError} when a parameter is not what it should be: it is named
 * @throws {RangeError} when a limit is no whole number from 1 up
 * @example
 * ```ts
 * const file = readJson('{\n  "budget": "£5",\n  "budget": "£6"\n}', { name: 'budget.json' })
 * file.value // => { budget: '£6' }
 * file.problems[0]?.rule // => 'tables/repeated-key'
 * file.locate('/budget') // => { kind: 'json', source: 'budget.json', pointer: '/budget', line: 3, column: 13 }
 * const refused = readJson('{"a": 1,}', { name: 'a.json' })
 * refused.problems[0]?.message // => 'A comma stands before the closing }: take it out.'
 * ```
 * @see RFC 8259, https://www.rfc-editor.org/rfc/rfc8259
 */
export const readJson = (
  input: FileInput,
  options: { readonly name: string; readonly limits?: Partial<Limits> },
): JsonFile => {
  const file = readInput(input, 'readJson')
  const { name, limits } = requireObject(options, 'readJson: options', ['name', 'limits'])
  requireText(name, 'readJson: name')
  const budget = createBudget(readLimits(limits, 'readJson'))
  const found = (): Pick<JsonFile, 'problems' | 'unlisted'> => ({ problems: [], ...budget.problems() })
  const format = binaryFormat(file, name)
  if (format) return unreadable({ problems: binarySource(name, format).problems ?? [] })
  const { text, foreign, cut } = decodeText(file, budget.limits.bytes)
  if (isBlankText(text)) return unreadable({ problems: emptySource(name, 'json').problems ?? [] })
  const places = placesIn(text)
  const place = placer(name, places)
  if (foreign.lines > 0) budget.add(notUtf8(foreign.lines, place('', foreign.first)))
  const lost = lostCharacter(text, (at) => place('', at), cut)
  if (lost !== undefined) budget.add(lost)
  const outline = outlineOf(text, budget.limits, cut)
  const { fault, reached, whole } = outline
  if (fault) budget.add(problem('notJson', place('', fault.begin), wordsOf(fault, text), { key: ['file'] }))
  else if (reached?.bound === 'nesting') budget.add(tooDeep(budget.limits.nesting, place('', reached.at)))
  else if (reached) budget.reach(reached.bound, place('', reached.at))
  if (fault || reached?.bound === 'nesting' || whole === '') return unreadable(found())
  const read: { value: unknown } = { value: JSON.parse(whole) }
  tellOfKeys(read, outline, { place, budget })
  const find = nodeFinder(outline)
  return {
    value: read.value,
    ...found(),
    locate: (at, part = 'value') => {
      const node = find(at)
      if (node === undefined) return undefined
      return place(at, (part === 'key' ? outline.nameBegin[node] : outline.begin[node]) ?? 0)
    },
  }
}
