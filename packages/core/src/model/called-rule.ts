import { nearKey } from '../parameter/near-key.js'
import { shown } from '../parameter/shown.js'
import type { BegunCheck, Rule } from '../plugin/rule.js'

/** The check that a rule begins with for a table, if it begins with one. */
export const begunBy = (rule: Rule): BegunCheck<never> | undefined => {
  if (rule.begin === undefined) return undefined
  const begun: unknown = rule.begin()
  if (typeof begun !== 'function')
    throw new TypeError(`begin must return a check, which is a function, got ${shown(begun)}`)
  // A function may hold anything under names of its own, which its type does not say.
  const slip = nearKey(begun as unknown as Readonly<Record<string, unknown>>, ['end'])
  if (slip !== undefined) throw new TypeError(`begin: a check has "${slip.meant}", and no "${slip.key}"`)
  const { end } = begun as BegunCheck<never>
  if (end !== undefined && typeof end !== 'function')
    throw new TypeError(`begin: end must be a function, got ${shown(end)}`)
  return begun as BegunCheck<never>
}

/**
 * Why a Promise, a list of findings or a message is no answer: what a check returns is in no report. What `&&` leaves
 * of a condition that does not hold (`false`, `0`, an empty text) says nothing.
 */
export const refuseResult = (returned: NonNullable<unknown>): never => {
  const later = typeof returned === 'object' && 'then' in returned && typeof returned.then === 'function'
  // What it may still do fails by itself, since its run has ended; that must not end the program.
  if (later) Promise.resolve(returned).catch(() => undefined)
  throw new TypeError(
    later
      ? 'check returned a Promise. It must not be async: what it finds later is in no report'
      : `check returned ${shown(returned)}. It reports by run.report and returns nothing`,
  )
}
