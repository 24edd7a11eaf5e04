import { faultWords } from '../parameter/fault-words.js'
import { isRecord, shown } from '../parameter/shown.js'
import type { RowSifter } from '../plugin/recogniser.js'
import type { Finding } from '../report/finding.js'
import type { Table } from '../source/source.js'
import type { Claimant } from './claimants.js'
import { recogniserFailed } from './read-parts.js'
import { isLater } from './verify-reading.js'

/** A sifter that never throws: where it fails, each row is read from there on. */
export interface GuardedSifter extends RowSifter {
  hasFailed(): boolean
}

const parts = ['look', 'take', 'counted'] as const

/** What is wrong with something that should be a sifter. */
const sifterFault = (sifter: unknown): string | undefined => {
  const { figures, ...rest } = isRecord(sifter) ? sifter : {}
  const without = isRecord(sifter) ? parts.find((part) => typeof rest[part] !== 'function') : undefined
  if (isRecord(sifter) && Array.isArray(figures) && without === undefined) return undefined
  const got = without === undefined ? '' : ` without ${without}`
  return `sift must return { figures, look, take, counted } or nothing, got ${shown(sifter)}${got}`
}

/** What becomes of the rows of a table whose sifter failed. */
const begun = 'Each row is read from there on; plain rows that it counted before are counted as it said'

/**
 * Returns what sifts the rows of a table, if its recogniser has anything that does. A sifter that fails is a fault of
 * its plugin: it is told, once, and the rows are read.
 *
 * @param claimant - the recogniser that claimed the table
 * @param table - its headings, without rows
 * @param tell - takes the finding that says how it failed
 */
export const guardedSifter = (
  claimant: Claimant,
  table: Table,
  tell: (finding: Finding) => void,
): GuardedSifter | undefined => {
  let failed = false
  const fail = (fault: string, therefore: string): void => {
    if (!failed) tell(recogniserFailed(claimant, table, fault, therefore))
    failed = true
  }
  const asked = <Answer>(
    what: string,
    ask: () => Answer,
    isSound: (answer: Answer) => boolean,
    otherwise: () => Answer,
  ): Answer => {
    if (failed) return otherwise()
    try {
      const answer = ask()
      if (!isLater(answer) && isSound(answer)) return answer
      fail(`sift: ${what} gave ${shown(answer)}, which does not fit the records that it was asked about`, begun)
    } catch (cause) {
      fail(`sift: ${what} threw: ${faultWords(cause)}`, begun)
    }
    return otherwise()
  }

  let sifter: RowSifter | undefined
  try {
    sifter = claimant.sift?.(table)
    if (sifter === undefined) return undefined
    const fault = isLater(sifter) ? 'sift must not be async: it returned a Promise' : sifterFault(sifter)
    if (fault !== undefined) {
      fail(fault, 'Each row of the table is read')
      return undefined
    }
  } catch (cause) {
    fail(`sift threw: ${faultWords(cause)}`, 'Each row of the table is read')
    return undefined
  }
  const { figures } = sifter
  const sound = sifter
  return {
    figures,
    hasFailed: () => failed,
    look: (spans) => {
      const records = spans.first.length - 1
      let next = 0
      return asked(
        'look',
        () => sound.look(spans),
        (stretches) => {
          for (const { from, to } of stretches) {
            if (from !== next || !(to >= from)) return false
            next = to
          }
          return next === records
        },
        () => [{ from: 0, to: records, isWhole: true }],
      )
    },
    take: (stretch, places) => {
      const { from, to } = stretch
      let last = from - 1
      return asked(
        'take',
        () => sound.take(stretch, places),
        (records) => {
          for (const record of records) {
            if (!(Number.isInteger(record) && record > last && record < to)) return false
            last = record
          }
          return true
        },
        () => Array.from({ length: to - from }, (_, index) => from + index),
      )
    },
    counted: () =>
      asked(
        'counted',
        () => sound.counted(),
        (section) => section === undefined || isRecord(section),
        () => undefined,
      ),
  }
}
