import { isIsoDate, type IsoDate } from '@imt/core'

/** A day, or whether it has come (`true`) or has not (`false`); `null` where nothing is said. */
export type Ending = IsoDate | boolean | null

/** One release as endoflife.date gives it, the same from both versions of its API. */
export interface Cycle {
  /** `11-24h2-e-lts`, `22.04`. */
  readonly name: string
  readonly label: string | null
  readonly codename: string | null
  readonly isLongTerm: boolean | null
  /** Newest version or build. */
  readonly latest: string | null
  readonly end: Ending
  readonly extendedEnd: Ending
}

/** Why a release cannot be read. */
export type CycleFault = 'form' | 'date'

type Members = Readonly<Record<string, unknown>>

const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null

/** A whole number is as good as its text; `22.1` might be 22.10. */
const nameOf = (value: unknown): string | null =>
  typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : textOf(value)

const isEnding = (value: unknown): value is Ending =>
  value === null || typeof value === 'boolean' || (typeof value === 'string' && isIsoDate(value))

/**
 * Returns a release as version 0 of the API gives it: `cycle`, `eol` and `extendedSupport`, each a day or a yes or no.
 *
 * @param members - a member of the list
 */
export const cycleOfVersion0 = (members: Members): Cycle | CycleFault => {
  const { cycle, codename, eol, extendedSupport = null, latest, lts, releaseLabel } = members
  const name = nameOf(cycle)
  if (name === null || eol === undefined) return 'form'
  if (!isEnding(eol) || !isEnding(extendedSupport)) return 'date'
  return {
    name,
    label: textOf(releaseLabel),
    codename: textOf(codename),
    isLongTerm: typeof lts === 'boolean' ? lts : null,
    latest: textOf(latest),
    end: eol,
    // `false`: there is none. `true`: it runs, and no day is given.
    extendedEnd: extendedSupport === false ? null : extendedSupport === true ? false : extendedSupport,
  }
}

/**
 * Returns a release as version 1 of the API gives it: `isEol` and `eolFrom`, `isEoes` and `eoesFrom`.
 *
 * @param members - a member of `releases`
 */
export const cycleOfVersion1 = (members: Members): Cycle | CycleFault => {
  const { codename, eoesFrom = null, eolFrom = null, isEoes = null, isEol = null, isLts, label, latest } = members
  const name = nameOf(members['name'])
  if (name === null || (members['eolFrom'] === undefined && members['isEol'] === undefined)) return 'form'
  const end = eolFrom ?? isEol
  const extendedEnd = eoesFrom ?? (isEoes === false ? false : null)
  if (!isEnding(end) || !isEnding(extendedEnd)) return 'date'
  return {
    name,
    label: textOf(label),
    codename: textOf(codename),
    isLongTerm: typeof isLts === 'boolean' ? isLts : null,
    latest: typeof latest === 'object' && latest !== null ? textOf((latest as Members)['name']) : null,
    end,
    extendedEnd,
  }
}
