import { describeLocation } from '@imt/report'
import type { Loaded } from '../load/load.js'

/** What went wrong as files were read, each a line: a file that was read in part gives no whole sum. */
export const readingProblems = ({ sources }: Pick<Loaded, 'sources'>): readonly string[] =>
  sources.flatMap(({ name, problems = [] }) =>
    problems
      .filter(({ level }) => level !== 'note')
      .map(({ message, location }) => `${location === undefined ? name : describeLocation(location)}: ${message}`),
  )

/** Says above the tables that sums are of a part of a file, where they are. */
export const readInPart = ({ sources, tables }: Pick<Loaded, 'sources' | 'tables'>): readonly string[] =>
  // Of a table that is read in pieces every row is read.
  sources.some(
    ({ name, problems = [] }) =>
      problems.some(({ rule }) => rule === 'tables/limit-reached') && !tables.some(({ first }) => first.name === name),
  )
    ? ['Check: a file was read in part, so that these sums are not of the whole. It is named below.']
    : []
