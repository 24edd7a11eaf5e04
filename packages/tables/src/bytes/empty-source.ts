import type { Source } from '@imt/core'
import { problem } from '../catalogue/problem.js'

/** True if a text shows nothing at all. */
export const isBlankText = (text: string): boolean => /^[\s\u200b-\u200d\u2060\ufeff]*$/.test(text)

/** What a file that holds nothing is read as. */
export const emptySource = (name: string, kind: string): Source => ({
  name,
  kind,
  blocks: [],
  problems: [
    problem(
      'emptyFile',
      { kind: 'text', source: name, line: 1, column: 1 },
      'The file is empty, so nothing was checked. Check that the export or the download was complete.',
      { key: ['file'] },
    ),
  ],
})
