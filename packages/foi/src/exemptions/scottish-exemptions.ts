import { frozen, type Citation } from '@imt/core'
import type { AnyBasis } from './exemption.js'
import { wasRead } from './exemptions.js'
import type { ScottishExemption, ScottishExemptionId } from './scottish-exemption.js'
import { scottishSections, scottishSummaries } from './scottish-facts.data.js'
import { scottishLimbs } from './scottish-limbs.data.js'

const tests: { readonly [B in AnyBasis]?: string } = {
  substantialPrejudice: 'would, or would be likely to, prejudice substantially',
  substantialInhibition: 'would, or would be likely to, inhibit substantially',
  endanger: 'would, or would be likely to, endanger',
  required: 'required for the purpose',
}

const citation = (id: ScottishExemptionId, section: string, verified: boolean): Citation => ({
  title: 'Freedom of Information (Scotland) Act 2002',
  provision: id.replace(/^s/, 's.'),
  url: `https://www.legislation.gov.uk/asp/2002/13/section/${section}`,
  read: '2026-11-29',
  verified,
})

const entry = (id: ScottishExemptionId): ScottishExemption => {
  const { status, basis, neither } = scottishLimbs[id]
  const section = /^s(\d+)/.exec(id)?.[1] ?? ''
  const {
    title = '',
    absoluteUnder = null,
    cautions = [],
    textRead = 'notRead',
    textAsAt = null,
  } = scottishSections[section] ?? {}
  return frozen({
    id,
    law: 'FOISA' as const,
    section,
    title,
    summary: scottishSummaries[id],
    status,
    views: [],
    absoluteUnder: status === 'absolute' ? absoluteUnder : null,
    basis,
    test: tests[basis] ?? null,
    // Section 18 has a public interest test of its own, whatever the exemption behind it.
    neither: neither === null ? null : { id: neither, status: 'qualified' as const, views: [] },
    prerequisites: [],
    openToTrusts: false,
    cautions,
    parts: [],
    textRead,
    textAsAt,
    citation: citation(id, section, wasRead.includes(textRead)),
  })
}

/**
 * The exemptions of the Freedom of Information (Scotland) Act 2002, in the form of `exemptions`: to read a Scottish
 * letter and tell its numbers from those of the Act of 2000. No letter is written under it.
 *
 * @example
 * ```ts
 * scottishExemptions['s35(1)(a)'].test // => 'would, or would be likely to, prejudice substantially'
 * scottishExemptions['s36(2)'].status // => 'absolute'
 * scottishExemptions['s38(1)(b)+(2A)'].neither?.id // => 's18(1)'
 * ```
 * @see Freedom of Information (Scotland) Act 2002 Part 2, https://www.legislation.gov.uk/asp/2002/13/part/2
 */
export const scottishExemptions: { readonly [Id in ScottishExemptionId]: ScottishExemption } = /* @__PURE__ */ frozen(
  Object.fromEntries((Object.keys(scottishLimbs) as ScottishExemptionId[]).map((id) => [id, entry(id)])) as {
    [Id in ScottishExemptionId]: ScottishExemption
  },
)
