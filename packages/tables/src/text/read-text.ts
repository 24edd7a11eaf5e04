import type { Paragraph, ReadProblem, Source } from '@imt/core'
import { nulCharacter, notUtf8 } from '../bytes/decoding-problems.js'
import { decodeText } from '../bytes/decode-text.js'
import { emptySource, isBlankText } from '../bytes/empty-source.js'
import { placesIn } from '../place/place.js'
import { trimPadding } from '../place/trim.js'

/**
 * Returns the text of a page as one paragraph for each line, with its line and column.
 *
 * Text extraction leaves each cell of a table, and each heading, on a line of its own; `rebuildTables` of `@imt/core`
 * puts tables together again from the headings that recognisers know. Nothing is guessed here. A line of nothing but
 * no-break spaces was a cell with nothing in it, or a spacer: it becomes an empty paragraph, so that an empty cell is
 * not lost. Lines that are empty, or hold only spaces and tabs, stand between lines and are passed over.
 *
 * @param input - the bytes of the file (UTF-8 or UTF-16; lines that are not UTF-8 are read as Windows-1252), or its
 *   text
 * @param o - `name` of the file, as places are to say it
 * @returns the source; the text of each paragraph is without the padding around it
 * @example
 * ```ts
 * const { blocks } = readText('Revenue\n\n\u00a0\n   173.1\n', { name: 'page.txt' })
 * blocks.map((block) => [block.text, block.location.line, block.location.column]) // => [['Revenue', 1, 1], ['', 3, 1], ['173.1', 4, 4]]
 * ```
 */
export const readText = (input: Uint8Array | string, o: { readonly name: string }): Source => {
  const { name } = o
  const { text, foreign } = decodeText(input)
  if (isBlankText(text)) return emptySource(name)
  const places = placesIn(text)
  const problems: ReadProblem[] = []
  if (foreign.lines > 0)
    problems.push(notUtf8(foreign.lines, { kind: 'text', source: name, ...places.at(foreign.first) }))
  if (text.includes('\0')) problems.push(nulCharacter({ kind: 'text', source: name, ...places.at(text.indexOf('\0')) }))
  const blocks = places.starts.flatMap((start, index): Paragraph[] => {
    const line = text.slice(start, places.starts[index + 1])
    if (/^[ \t\r\n\f\v]*$/.test(line)) return []
    const shown = trimPadding(line)
    const offset = shown === '' ? line.search(/[^ \t\f\v]/) : line.indexOf(shown)
    return [
      { kind: 'paragraph', text: shown, location: { kind: 'text', source: name, line: index + 1, column: offset + 1 } },
    ]
  })
  return { name, blocks, problems }
}
