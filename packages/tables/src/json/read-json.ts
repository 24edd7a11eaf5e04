import {
  findingOf,
  pointerTo,
  requireObject,
  requireText,
  type Finding,
  type JsonPointer,
  type Location,
} from '@imt/core'
import { decodeText } from '../bytes/decode-text.js'
import { notUtf8 } from '../bytes/decoding-problems.js'
import { emptySource, isBlankText } from '../bytes/empty-source.js'
import { readerCatalogue } from '../catalogue/catalogue.js'
import { problem } from '../catalogue/problem.js'
import { binaryFormat } from '../detect/binary-format.js'
import { binarySource } from '../detect/binary-source.js'
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
  /** The line and column of a value, or of its key; of the nearest that it stands in where there is none. */
  locate(at: JsonPointer, part?: 'key' | 'value'): Location | undefined
}

const unreadable = (problems: readonly Finding[]): JsonFile => ({ value: undefined, problems, locate: () => undefined })

/** Makes the places of a file: of a pointer in it, and where that stands in the text. */
const placer =
  (source: string, places: Places) =>
  (pointer: JsonPointer, offset: number): Location => ({ kind: 'json', source, pointer, ...places.at(offset) })

const tokensTo = ({ within, name }: Outline, node: number): readonly (string | number)[] => {
  const tokens: (string | number)[] = []
  for (let at = node; (within[at] ?? -1) >= 0; at = within[at] ?? -1) tokens.push(name[at] ?? '')
  return tokens.reverse()
}

/** The finding on a key of the file, at that key. */
const keyProblem = (
  fault: 'repeatedKey' | 'reservedKey',
  tokens: readonly (string | number)[],
  location: Location,
  message: string,
): Finding => {
  const names = tokens.filter((token) => typeof token === 'string')
  return findingOf(readerCatalogue[fault], {
    at: pointerTo(...tokens),
    message,
    key: [location.source, ...names],
    location,
  })
}

/** Takes a member out of a value that is ours. */
const takeOut = (value: unknown, tokens: readonly (string | number)[]): void => {
  let at = value
  for (const token of tokens.slice(0, -1)) at = Object.getOwnPropertyDescriptor(Object(at), token)?.value
  Reflect.deleteProperty(Object(at), tokens.at(-1) ?? '')
}

/**
 * Reads a JSON file strictly. The bytes are read as text files are: UTF-8, UTF-16 with a byte order mark, and lines in
 * Windows-1252, which are reported. A key that one object has twice is reported as an error, and the last of them
 * counts; a key `__proto__`, which programs take for something else, is reported and left out. What is no JSON gives no
 * value and one problem, with its place and what to do.
 *
 * @param input - the file: its bytes (`Uint8Array`, `ArrayBuffer`), or its text
 * @param options.name - the file, as places are to say it
 * @returns the value, the problems, and the places: what `model.parse` takes
 * @throws {TypeError} when a parameter is not what it should be: it is named
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
export const readJson = (input: FileInput, options: { readonly name: string }): JsonFile => {
  const file = readInput(input, 'readJson')
  const { name } = requireObject(options, 'readJson: options', ['name'])
  requireText(name, 'readJson: name')
  const format = binaryFormat(file, name)
  if (format) return unreadable(binarySource(name, format).problems ?? [])
  const { text, foreign } = decodeText(file)
  if (isBlankText(text)) return unreadable(emptySource(name, 'json').problems ?? [])
  const places = placesIn(text)
  const place = placer(name, places)
  const problems: Finding[] = []
  if (foreign.lines > 0) problems.push(notUtf8(foreign.lines, place('', foreign.first)))
  const lost = text.indexOf('\ufffd')
  if (lost >= 0)
    problems.push(
      problem(
        'lostCharacter',
        place('', lost),
        'U+FFFD stands here, the sign for a character that was lost: save the file again from where it comes from, as UTF-8.',
        { key: ['file'] },
      ),
    )
  const outline = outlineOf(text)
  if (outline.fault)
    return unreadable([
      ...problems,
      problem('notJson', place('', outline.fault.begin), wordsOf(outline.fault, text), { key: ['file'] }),
    ])
  const value: unknown = JSON.parse(text)
  const find = nodeFinder(outline)
  for (const { node, key, first } of outline.repeated) {
    const tokens = tokensTo(outline, node)
    const { line, column } = places.at(first)
    problems.push(
      keyProblem(
        'repeatedKey',
        tokens,
        place(pointerTo(...tokens), outline.nameBegin[node] ?? 0),
        `The key ${JSON.stringify(key)} stands in this object already, at line ${String(line)}, column ${String(column)}: only the last was read. Keep one of them.`,
      ),
    )
  }
  outline.name.forEach((key, node) => {
    if (key !== '__proto__') return
    const tokens = tokensTo(outline, node)
    takeOut(value, tokens)
    problems.push(
      keyProblem(
        'reservedKey',
        tokens,
        place(pointerTo(...tokens), outline.nameBegin[node] ?? 0),
        `The key "__proto__" stands in ${tokens.length < 2 ? 'the outermost object' : JSON.stringify(tokens.at(-2))}: it was left out and not checked. Programs take it for something else, so choose another.`,
      ),
    )
  })
  return {
    value,
    problems,
    locate: (at, part = 'value') => {
      const node = find(at)
      if (node === undefined) return undefined
      return place(at, (part === 'key' ? outline.nameBegin[node] : outline.begin[node]) ?? 0)
    },
  }
}
