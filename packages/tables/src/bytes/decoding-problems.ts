import { counted, forCount } from '@imt/core'
import type { Location, Finding } from '@imt/core'
import { problem } from '../catalogue/problem.js'

/** The problem with lines that are not UTF-8: one for the file, at the first of them. */
export const notUtf8 = (lines: number, first: Location): Finding =>
  problem(
    'notUtf8',
    first,
    `${counted(lines, 'line')} from here on ${forCount(lines, 'is', 'are')} not UTF-8 and ${forCount(lines, 'was', 'were')} read as Windows-1252. Check pound signs, dashes and names, or save the file as UTF-8.`,
    { key: ['file'] },
  )

/** The problem with characters that have no meaning: one for the file, at the first of them. */
export const nulCharacter = (first: Location): Finding =>
  problem(
    'nulCharacter',
    first,
    'A character of no meaning (NUL) stands here and was kept in the text. The export is damaged, or in an encoding that is not declared: export the file again.',
    { key: ['file'] },
  )
