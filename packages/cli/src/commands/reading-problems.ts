import type { Finding } from '@imt/core'
import { describeLocation } from '@imt/report'
import type { Loaded } from '../load/load.js'

/** What went wrong as files were read, each a line: a file that was read in part gives no whole sum. */
export const readingProblems = ({ sources }: Pick<Loaded, 'sources'>): readonly string[] =>
  sources.flatMap(({ name, problems = [] }) =>
    problems
      .filter(({ level }) => level !== 'note')
      .map(({ message, location }) => `${location === undefined ? name : describeLocation(location)}: ${message}`),
  )

/** What of open contracting data was left out of a register as no contract, or was read with a remark. */
export const ofOpenContracting = ({ sources }: Pick<Loaded, 'sources'>): readonly string[] =>
  sources.flatMap(({ name, problems = [] }) =>
    problems
      .filter(({ rule, level }) => rule === 'tables/record-remark' && level === 'note')
      .map(({ message, location }) => `${location === undefined ? name : describeLocation(location)}: ${message}`),
  )

const isCut = ({ rule }: Finding): boolean => rule === 'tables/limit-reached'

/** The files that were read in part, each with why. Of a table that is read in pieces every row is read. */
export const cutShort = ({
  sources,
  tables,
}: Pick<Loaded, 'sources' | 'tables'>): readonly { readonly name: string; readonly why: string }[] =>
  sources
    .filter(({ name }) => !tables.some(({ first }) => first.name === name))
    .flatMap(({ name, problems = [] }) => {
      const cut = problems.find(isCut)
      return cut === undefined ? [] : [{ name, why: cut.message }]
    })

/** Says above the tables that sums are of a part of a file, where they are. */
export const readInPart = (loaded: Pick<Loaded, 'sources' | 'tables'>): readonly string[] =>
  cutShort(loaded).length > 0
    ? ['Check: a file was read in part, so that these sums are not of the whole. It is named below.']
    : []
