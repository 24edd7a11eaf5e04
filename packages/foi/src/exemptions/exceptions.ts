import { frozen, type Citation } from '@imt/core'
import { contested } from './contested.data.js'
import { exceptionFacts } from './exception-facts.data.js'
import { exceptionLimbs } from './exception-limbs.data.js'
import type { Exception, ExceptionId } from './exception.js'
import { wasRead } from './exemptions.js'

const citation = (id: ExceptionId, regulation: string, verified: boolean): Citation => ({
  title: 'Environmental Information Regulations 2004 (SI 2004/3391)',
  provision: id.replace(/^reg/, 'reg. '),
  url: `https://www.legislation.gov.uk/uksi/2004/3391/regulation/${regulation}`,
  read: '2026-11-29',
  verified,
})

const entry = (id: ExceptionId): Exception => {
  const { status, basis, neither } = exceptionLimbs[id]
  const { title, summary, prerequisites = [], cautions = [], parts = [], textRead, textAsAt } = exceptionFacts[id]
  const regulation = /^reg(\d+)/.exec(id)?.[1] ?? ''
  return frozen({
    id,
    law: 'EIR' as const,
    section: regulation,
    title,
    summary,
    status,
    views: contested[id] ?? [],
    absoluteUnder: status === 'absolute' ? (regulation === '13' ? 'reg. 13(1)(a)' : 'reg. 5(3)') : null,
    basis,
    test: basis === 'adverseEffect' ? 'would adversely affect' : null,
    neither: neither === null ? null : { id: neither, status, views: [] },
    prerequisites,
    openToTrusts: true,
    cautions,
    parts: parts.map((part) => `${id}${part}`),
    textRead,
    textAsAt,
    citation: citation(id, regulation, wasRead.includes(textRead)),
  })
}

/**
 * The exceptions of the Environmental Information Regulations, in the form of `exemptions`: whether the public interest
 * is weighed (under every exception of regulation 12), what has to be shown, and what must be in place.
 *
 * @example
 * ```ts
 * exceptions['reg12(5)(e)'].status // => 'qualified'
 * exceptions['reg12(5)(e)'].test // => 'would adversely affect'
 * exceptions['reg12(5)(a)'].neither?.id // => 'reg12(6)'
 * exceptions['reg12(4)(d)'].prerequisites // => ['whoCompletesAndWhen']
 * ```
 * @see Environmental Information Regulations 2004 Part 3, https://www.legislation.gov.uk/uksi/2004/3391/part/3
 */
export const exceptions: { readonly [Id in ExceptionId]: Exception } = /* @__PURE__ */ frozen(
  Object.fromEntries((Object.keys(exceptionLimbs) as ExceptionId[]).map((id) => [id, entry(id)])) as {
    [Id in ExceptionId]: Exception
  },
)
