import type { Source } from '@imt/core'
import { emptySource } from './bytes/empty-source.js'
import { problem } from './catalogue/problem.js'
import { readCsv } from './csv/read-csv.js'
import { binaryFormat } from './detect/binary-format.js'
import { detect } from './detect/detect.js'
import { readHtml } from './html/read-html.js'
import { readText } from './text/read-text.js'
import type { KnownText } from './text/read-text.js'

/**
 * Returns a file as a source, whatever it holds: a page, a CSV file or extracted text, found out by its content.
 *
 * A file that cannot be read gives a source without blocks and one problem that says why: `tables/empty-file` or
 * `tables/binary-file`. No input throws.
 *
 * @param input - the bytes of the file, or its text
 * @param o - `name` of the file, as places are to say it; `layouts` and `headings` of extracted text that are known, those
 *   of a model say
 * @example
 * ```ts
 * read('%PDF-1.7', { name: 'budget.pdf' }).problems[0].code // => 'tables/binary-file'
 * ```
 */
export const read = (input: Uint8Array | string, o: { readonly name: string } & KnownText): Source => {
  const { name } = o
  switch (detect(input, name)) {
    case 'empty':
      return emptySource(name)
    case 'binary': {
      const format = binaryFormat(input, name)
      const advice =
        format?.id === 'utf16'
          ? 'Save it as UTF-8'
          : format?.id === 'xlsx' || format?.id === 'xls' || format?.id === 'ods'
            ? 'Save each sheet as CSV'
            : 'Save the page as HTML, or the table as CSV'
      const message = `The file is ${format?.title ?? 'not text'}, which cannot be read here, so nothing was checked. ${advice} and check that.`
      return {
        name,
        blocks: [],
        problems: [
          problem('binaryFile', { kind: 'text', source: name, line: 1, column: 1 }, message, { key: ['file'] }),
        ],
      }
    }
    case 'html':
      return readHtml(input, o)
    case 'csv':
      return readCsv(input, o)
    case 'text':
      return readText(input, o)
  }
}
