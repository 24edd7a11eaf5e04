import { requireText } from '@imt/core'
import { decodeText } from '../bytes/decode-text.js'
import { isBlankText } from '../bytes/empty-source.js'
import { binaryFormat } from '../detect/binary-format.js'
import { isNamedRecords } from '../detect/content.js'
import { readInput, type FileInput } from '../parameter/parameter.js'

/** So much of the beginning is looked at, in bytes or characters. */
const reach = 1 << 16

/** Where the first thing that is neither white space nor a comment stands. */
const beginning = (text: string): number => {
  let at = 0
  for (;;) {
    while (at < text.length && /\s/.test(text.charAt(at))) at += 1
    const close = text.startsWith('//', at) ? '\n' : text.startsWith('/*', at) ? '*/' : undefined
    if (close === undefined) return at
    const end = text.indexOf(close, at + 2)
    if (end < 0) return text.length
    at = end + close.length
  }
}

/**
 * Returns true for a file that is meant as JSON: one that is called so and is no page, or that begins as an object,
 * or a list of objects, lists or texts. Whether it is sound JSON is for `readJson` to say.
 *
 * @param input - the file: its bytes or its text
 * @param name - the file's name
 * @throws {TypeError} when `input` or `name` is not what it should be
 * @example
 * ```ts
 * isJson('{"sections": {}}', 'page.txt') // => true
 * isJson('{Draft} Menu', 'page.txt') // => false
 * ```
 */
export const isJson = (input: FileInput, name: string): boolean => {
  const file = readInput(input, 'isJson')
  requireText(name, 'isJson: name')
  const head = typeof file === 'string' ? file.slice(0, reach) : file.subarray(0, reach)
  if (binaryFormat(head, name) !== undefined) return false
  const { text } = decodeText(head)
  if (isBlankText(text)) return false
  const begin = beginning(text)
  const start = text.slice(begin, begin + 200)
  if (/\.(?:json|jsonl|ndjson|jsonc|geojson)$/i.test(name)) return !start.startsWith('<')
  return !isNamedRecords(name) && /^(?:\{\s*(?:["}]|$)|\[\s*["{[])/.test(start)
}
