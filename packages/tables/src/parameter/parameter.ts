import type { ReadOptions } from '../reader/reader.js'

/** What a file may be handed over as: its bytes, or its text. */
export type FileInput = Uint8Array | ArrayBuffer | string

/** The kind of an object that its class cannot hide: `Uint8Array` for a Node buffer too, in every realm. */
const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1)

/** What was passed, in words for an error message; it never throws itself. */
export const shown = (value: unknown): string => {
  if (typeof value === 'string') return value.length > 40 ? 'text' : JSON.stringify(value)
  if (Array.isArray(value)) return 'an array'
  if (typeof value === 'function') return 'a function'
  if (typeof value !== 'object' || value === null) return String(value)
  const tag = tagOf(value)
  if (tag === 'Object') return 'an object'
  return `${/^[AEIO]/.test(tag) ? 'an' : 'a'} ${tag}`
}

/** True for an object with named parts. */
export const isParts = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Returns a file as its bytes or its text.
 *
 * @param call - the function that was called, for the message
 * @throws {TypeError} when it is neither, naming `input`
 */
export const fileInput = (input: unknown, call: string): Uint8Array | string => {
  if (typeof input === 'string') return input
  const tag = tagOf(input)
  if (tag === 'Uint8Array') return input as Uint8Array
  if (tag === 'ArrayBuffer') return new Uint8Array(input as ArrayBuffer)
  throw new TypeError(`${call}: input must be a Uint8Array, an ArrayBuffer or text, got ${shown(input)}`)
}

/**
 * Returns options, all of whose keys are known: a misspelt one would be passed over in silence.
 *
 * @throws {TypeError} when it is no object, or holds a key that is not known
 */
export const knownOptions = <Options extends object>(
  options: Options,
  known: readonly (keyof Options & string)[],
  call: string,
): Options => {
  if (!isParts(options)) throw new TypeError(`${call}: options must be an object, got ${shown(options)}`)
  const names: readonly string[] = known
  const unknown = Object.keys(options).find((key) => !names.includes(key))
  if (unknown !== undefined)
    throw new TypeError(`${call}: options has no "${unknown}"; what it takes is ${names.join(', ')}`)
  return options
}

/**
 * Returns the name of a file.
 *
 * @throws {TypeError} when it is no text, naming `name`
 */
export const fileName = (name: unknown, call: string): string => {
  if (typeof name !== 'string') throw new TypeError(`${call}: name must be the name of the file, got ${shown(name)}`)
  return name
}

/**
 * Returns a word that is one of those listed.
 *
 * @throws {TypeError} when it is none of them, naming the parameter
 */
export const choice = <Choice>(value: Choice, choices: readonly Choice[], call: string, name: string): Choice => {
  if (!choices.includes(value))
    throw new TypeError(`${call}: ${name} must be one of ${choices.map(shown).join(' ')}, got ${shown(value)}`)
  return value
}

const isLayout = (value: unknown): boolean =>
  isParts(value) &&
  typeof value['id'] === 'string' &&
  Array.isArray(value['columns']) &&
  value['columns'].every(
    (column: unknown) => isParts(column) && Array.isArray(column['names']) && typeof column['accepts'] === 'function',
  )

/**
 * Returns what a reader is told of a file.
 *
 * @throws {TypeError} when the name is no text, or what is known of extracted text is no layouts or no patterns, naming
 *   `options`, `name`, `layouts` or `headings`
 */
export const readOptions = (options: ReadOptions, call: string): Required<ReadOptions> => {
  const { name, layouts = [], headings = [] } = knownOptions(options, ['name', 'layouts', 'headings'], call)
  if (!Array.isArray(layouts) || !layouts.every(isLayout))
    throw new TypeError(`${call}: layouts must be an array of layouts, as \`model.layouts\` is, got ${shown(layouts)}`)
  if (!Array.isArray(headings) || !headings.every((heading) => tagOf(heading) === 'RegExp'))
    throw new TypeError(
      `${call}: headings must be an array of expressions, as \`model.headings\` is, got ${shown(headings)}`,
    )
  return { name: fileName(name, call), layouts, headings }
}
