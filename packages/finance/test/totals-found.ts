import { createModel } from '@imt/core'
import { readCsv } from '@imt/tables'
import { expect } from 'vitest'
import { finance } from '../src/plugin.js'

const model = createModel({ plugins: [finance()] })
/** Row and column of each total that does not agree, what is stated and what it should be. */
export const found = (...lines: readonly string[]): readonly string[] =>
  model
    .check(model.recognise(readCsv(lines.join('\n'), { name: 'table.csv' })), { asOf: '2026-11-28' })
    .findings.filter(({ rule }) => rule === 'finance/total-mismatch')
    .map(({ at, stated, computed }) => {
      const [, , , , , , row, , column] = at.split('/')
      return `${row ?? ''},${column ?? ''} ${stated ?? ''} ${computed ?? '?'}`
    })
/** The lines with one piece of them written otherwise. */
export const changed = (lines: readonly string[], from: string, to: string): readonly string[] => {
  expect(lines.join('\n')).toContain(from)
  return lines.map((line) => line.replace(from, to))
}
