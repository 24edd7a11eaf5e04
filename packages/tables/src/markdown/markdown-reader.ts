import { frozen } from '@imt/core'
import { isNamedRecords, textOf } from '../detect/content.js'
import { readOptions } from '../parameter/parameter.js'
import { own } from '../reader/own.js'
import type { Reader } from '../reader/reader.js'
import { readMarkdownFile } from './read-markdown.js'

/** So many characters of a file that is not named as Markdown are looked at. */
const lookedAt = 65_536

/** True if a row parts the headings of a table from its rows: `|---|---:|`. */
const isDelimiterRow = (line: string): boolean =>
  line.includes('--') && line.includes('|') && /^[|: \t-]+$/.test(line.trim())

/** True if a text is a whole page, whatever it is called. */
const isWholePage = (text: string): boolean =>
  /^<(?:!doctype|html|head|body)\b/i.test(text.slice(0, lookedAt).trimStart())

/**
 * Reads Markdown (`.md`, `.markdown`): headings, paragraphs, lists and tables, and HTML that stands in it.
 *
 * It needs the package `markdown-it`, which is installed beside this one. A text that is not named as Markdown is read
 * as such if a table of Markdown stands in it.
 *
 * @example
 * ```ts
 * const source = await read('# Estate\n\n790 laptops', { name: 'estate.md', readers: [markdownReader] })
 * source.blocks.map(({ kind }) => kind) // => ['heading', 'paragraph']
 * ```
 */
export const markdownReader: Reader = /* @__PURE__ */ frozen({
  [own]: true,
  id: 'markdown',
  mediaTypes: ['text/markdown'],
  detects: (bytes, name) => {
    const text = textOf(bytes, name)
    if (text === undefined || isNamedRecords(name) || isWholePage(text)) return 0
    if (/\.(?:md|markdown|mdown|mkd)$/i.test(name)) return 0.9
    return text.slice(0, lookedAt).split('\n').some(isDelimiterRow) ? 0.5 : 0
  },
  read: (bytes, options) => {
    const { name, limits } = readOptions(options, 'markdownReader.read')
    return readMarkdownFile(bytes, name, limits)
  },
})
