import type { Finding, Source } from '@imt/core'
import { problem } from '../catalogue/problem.js'
import { isWorkbookXml } from './beginning.js'
import { binaryFormat } from './binary-format.js'

/** Endings that promise what is no text, and what people call it. */
const promised: readonly (readonly [RegExp, string])[] = [
  [/\.(?:xls[xmb]?|xlt[xm]?)$/i, 'an Excel workbook'],
  [/\.ods$/i, 'an OpenDocument spreadsheet'],
  [/\.docx?$/i, 'a Word document'],
  [/\.pdf$/i, 'a PDF document'],
]

/** What the readers of the toolkit read, in words. */
const read: Readonly<Record<string, string>> = {
  html: 'a page (HTML)',
  csv: 'a table as text (CSV)',
  text: 'a text',
  jsonl: 'records in JSON',
}

/**
 * What is said of a file whose name promises one thing and that was read as another: a web page that was saved as
 * `.xls`, a workbook that is called `.csv`. Names of texts promise no more than that.
 */
export const misnamed = (bytes: Uint8Array, { name, kind }: Source): readonly Finding[] => {
  const isXml = isWorkbookXml(bytes)
  const is = isXml ? 'an Excel workbook written as XML' : (read[kind] ?? binaryFormat(bytes, name)?.title)
  const says = promised.find(([ending]) => ending.test(name))?.[1]
  const isText = isXml || kind in read
  const ending = /\.[a-z]{2,5}$/i.exec(name)?.[0].toLowerCase() ?? ''
  const asText = ['.csv', '.tsv', '.tab', '.txt', '.html', '.htm'].includes(ending)
  if (is === undefined || (isText ? says === undefined : !asText)) return []
  return [
    problem(
      'misnamedFile',
      { kind: 'other', source: name, format: 'file' },
      `The name ends in ${ending}, and the file is ${is}: it was read as one. Give it the ending that fits, or save it as ${isText ? (says ?? '') : 'CSV'}.`,
      { key: ['name'] },
    ),
  ]
}
