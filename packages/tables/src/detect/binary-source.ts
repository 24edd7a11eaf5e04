import type { Source } from '@imt/core'
import { problem } from '../catalogue/problem.js'
import type { BinaryFormat } from './binary-format.js'

/** What a file that no reader knows is read as. */
export const binarySource = (name: string, format: BinaryFormat): Source => {
  const advice =
    format.id === 'utf16' || format.id === 'utf32'
      ? 'Save it as UTF-8'
      : ['xlsx', 'xlsb', 'xls', 'ods'].includes(format.id)
        ? 'Save each sheet as CSV'
        : 'Save the page as HTML, or the table as CSV'
  const message = `The file is ${format.title}, which cannot be read here, so nothing was checked. ${advice} and check that.`
  return {
    name,
    kind: 'binary',
    blocks: [],
    problems: [problem('binaryFile', { kind: 'text', source: name, line: 1, column: 1 }, message, { key: ['file'] })],
  }
}
