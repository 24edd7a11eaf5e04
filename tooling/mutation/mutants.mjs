import { createHash } from 'node:crypto'

/** Where and what: the same words for a mutant that is listed, checked or tested. Lines count from 1. */
export const keyOf = ({ file, start, end, mutator, replacement }) =>
  `${file}:${start.line}:${start.column}-${end.line}:${end.column} ${mutator} ${replacement}`

/** What a mutant is, however its file is laid out: runs of white space count as one space. */
export const plain = (text) => text.trim().replaceAll(/\s+/g, ' ')

/** The text between two places; lines count from 1, columns from 0. */
const textBetween = (lines, start, end) =>
  start.line === end.line
    ? lines[start.line - 1].slice(start.column, end.column)
    : [
        lines[start.line - 1].slice(start.column),
        ...lines.slice(start.line, end.line - 1),
        lines[end.line - 1].slice(0, end.column),
      ].join('\n')

/** A mutant as Stryker's instrumenter gives it (lines from 0), with the text that it replaces and its first line. */
export const describeMutant = (file, text, { location, mutatorName, replacement }) => {
  const lines = text.split('\n')
  const start = { line: location.start.line + 1, column: location.start.column }
  const end = { line: location.end.line + 1, column: location.end.column }
  const original = plain(textBetween(lines, start, end))
  const code = lines[start.line - 1].trim()
  const mutant = { file, line: start.line, start, end, mutator: mutatorName, original, replacement, code }
  return { ...mutant, key: keyOf(mutant) }
}

/**
 * Draws a sample. Each mutant is ranked by a hash of the seed and of what it is, not of where it stands, so a sample
 * stays the same but for the lines that changed.
 */
export const drawSample = (mutants, count, seed) => {
  const seen = new Map()
  return mutants
    .map((mutant) => {
      const what = [mutant.file, mutant.mutator, mutant.original, plain(mutant.replacement)].join('\n')
      const nth = (seen.get(what) ?? 0) + 1
      seen.set(what, nth)
      return { mutant, rank: createHash('sha256').update(`${seed}\n${nth}\n${what}`).digest('hex') }
    })
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, count)
    .map(({ mutant }) => mutant)
}
