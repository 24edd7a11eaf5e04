import {
  findingOf,
  grouped,
  pointerTo,
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
import { readerCatalogue } from '../catalogue/catalogue.js'
import { problem } from '../catalogue/problem.js'
import { binaryFormat } from '../detect/binary-format.js'
import { binarySource } from '../detect/binary-source.js'
import { createBudget, type Budget } from '../limits/budget.js'
import { readLimits, type Limits } from '../limits/limits.js'
import { readInput, type FileInput } from '../parameter/parameter.js'
import { placesIn, type Places } from '../place/place.js'
import { wordsOf } from './fault-words.js'
import { outlineOf, type Outline } from './outline.js'
import { nodeFinder } from './node-finder.js'

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

const tokensTo = ({ within, name }: Outline, node: number): readonly (string | number)[] => {
  const tokens: (string | number)[] = []
  for (let at = node; (within[at] ?? -1) >= 0; at = within[at] ?? -1) tokens.push(name[at] ?? '')
  return tokens.reverse()
}

/** A pointer of more characters is given to what holds the value: a thousand findings under one long key stay small. */
const longest = 2000

const nearTo = (tokens: readonly (string | number)[]): readonly (string | number)[] => {
  let length = 0
  const end = tokens.findIndex((token) => (length += String(token).length + 1) > longest)
  return end < 0 ? tokens : tokens.slice(0, end)
}

const named = (key: string | number | undefined): string => {
  const text = String(key ?? '')
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)
}

/** The finding on a key of the file, at that key. */
const keyProblem = (
  fault: 'repeatedKey' | 'reservedKey',
  tokens: readonly (string | number)[],
  place: (pointer: JsonPointer) => Location,
  message: string,
): Finding => {
  const near = nearTo(tokens)
  const names = near.filter((token) => typeof token === 'string')
  const location = place(pointerTo(...near))
  return findingOf(readerCatalogue[fault], {
    at: pointerTo(...near),
    message,
    key: [location.source, ...names],
    location,
  })
}

/** Finds what holds a member of a value that is ours; `undefined` where a key written twice has taken its place. */
const holderOf = (value: unknown, tokens: readonly (string | number)[]): object | undefined => {
  let at = value
  for (const token of tokens.slice(0, -1)) at = Object.getOwnPropertyDescriptor(Object(at), token)?.value
  return typeof at === 'object' && at !== null ? at : undefined
}

/** Texts that are longer than a cell may be are cut in the value, and told. */
const cutTexts = (file: { value: unknown }, outline: Outline, at: (node: number) => Location, budget: Budget): void => {
  for (const node of outline.long) {
    if (node >= outline.nodes) continue
    const tokens = tokensTo(outline, node)
    const name = tokens.at(-1)
    const holder = name === undefined ? file : holderOf(file.value, tokens)
    const text: unknown = holder && Object.getOwnPropertyDescriptor(holder, name ?? 'value')?.value
    if (holder && typeof text === 'string')
      Reflect.set(
        holder,
        name ?? 'value',
        budget.cell(text, () => at(node)),
      )
  }
}

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
  const lost = text.indexOf('\ufffd')
  if (lost >= 0)
    budget.add(
      problem(
        'lostCharacter',
        place('', lost),
        'U+FFFD stands here, the sign for a character that was lost: save the file again from where it comes from, as UTF-8.',
        { key: ['file'] },
      ),
    )
  const outline = outlineOf(text, budget.limits, cut)
  const { fault, reached, whole, nodes } = outline
  if (fault) budget.add(problem('notJson', place('', fault.begin), wordsOf(fault, text), { key: ['file'] }))
  else if (reached?.bound === 'nesting') budget.add(tooDeep(budget.limits.nesting, place('', reached.at)))
  else if (reached) budget.reach(reached.bound, place('', reached.at))
  if (fault || reached?.bound === 'nesting' || whole === '') return unreadable(found())
  const read: { value: unknown } = { value: JSON.parse(whole) }
  const at = (node: number): Location => place(pointerTo(...nearTo(tokensTo(outline, node))), outline.begin[node] ?? 0)
  cutTexts(read, outline, at, budget)
  const keyAt =
    (node: number) =>
    (pointer: JsonPointer): Location =>
      place(pointer, outline.nameBegin[node] ?? 0)
  for (const { node, key, first } of outline.repeated) {
    if (node >= nodes) continue
    budget.tell('repeatedKey', () => {
      const { line, column } = places.at(first)
      return keyProblem(
        'repeatedKey',
        tokensTo(outline, node),
        keyAt(node),
        `The key ${named(key)} stands in this object already, at line ${String(line)}, column ${String(column)}: only the last was read. Keep one of them.`,
      )
    })
  }
  outline.name.forEach((key, node) => {
    if (key !== '__proto__' || node >= nodes) return
    const tokens = tokensTo(outline, node)
    const holder = holderOf(read.value, tokens)
    if (holder) Reflect.deleteProperty(holder, key)
    budget.tell('reservedKey', () =>
      keyProblem(
        'reservedKey',
        tokens,
        keyAt(node),
        `The key "__proto__" stands in ${tokens.length < 2 ? 'the outermost object' : named(tokens.at(-2))}: it was left out and not checked. Programs take it for something else, so choose another.`,
      ),
    )
  })
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
