// The corpus of marked tables, read with the scorer's own eyes: nothing here knows how the engine reads a cell.
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const corpus = new URL('../../../shared/corpora/aggregations/tables.jsonl.gz', import.meta.url)

/** The tables, or null where the corpus is not beside the project. */
export const readCorpus = () =>
  existsSync(corpus)
    ? gunzipSync(readFileSync(corpus))
        .toString('utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : null

/** The fold of a table, 0 to 4: all sheets of one workbook are in the same. */
export const foldOf = ({ id }) => {
  const workbook = id.includes('#') ? id.slice(0, id.lastIndexOf('#')) : id
  let hash = 7
  for (const letter of workbook) hash = (hash * 31 + letter.codePointAt(0)) % 1_000_003
  return hash % 5
}

const thousandsMark = { None: '', Comma: ',', Space: ' ', Point: '.' }

/** The number that a cell states, as digits with a point and the number of its decimals; null for no number. */
export const numberIn = (text, format) => {
  const [thousands, decimal] = format.split(' ')
  let plain = (text ?? '')
    .replaceAll(/[\s\u00A0\u202F]+/gu, ' ')
    .replaceAll(/[£$€%*]/gu, '')
    .trim()
  plain = plain.replace(/(?<=\d) ?[A-Za-z]$/u, '').replace('\u2212', '-')
  let sign = 1
  if (/^\(.*\)$/u.test(plain)) [sign, plain] = [-1, plain.slice(1, -1)]
  const mark = thousandsMark[thousands]
  if (mark !== '') plain = plain.replaceAll(mark, '')
  plain = plain.replaceAll(/^([+-]) /gu, '$1')
  if (decimal === 'Comma') plain = plain.replace(',', '.')
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/u.test(plain)) return null
  return { value: sign * Number(plain), decimals: plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0 }
}

/** All numbers of a table by `row,column`. */
export const numbersOf = ({ grid, numberFormat }) => {
  const numbers = new Map()
  for (const [row, cells] of grid.entries())
    for (const [column, text] of cells.entries()) {
      const number = numberIn(text, numberFormat)
      if (number !== null) numbers.set(`${row},${column}`, number)
    }
  return numbers
}
