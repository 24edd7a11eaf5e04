import { frozen, type Citation, type IsoDate } from '@imt/core'
import { contested } from './contested.data.js'
import { limbSummaries } from './limb-summaries.data.js'
import { limbs } from './limbs.data.js'
import { partsOf } from './parts.data.js'
import { sections } from './sections.data.js'
import type { Basis, Exemption, ExemptionId, TextRead } from './exemption.js'

/** What of the text counts as read. */
export const wasRead: readonly TextRead[] = ['revised', 'enacted', 'amending', 'quoted']

const tests: { readonly [B in Basis]: string | null } = {
  class: null,
  prejudice: 'would, or would be likely to, prejudice',
  endanger: 'would, or would be likely to, endanger',
  opinion: 'would, or would be likely to, have the effect, in the reasonable opinion of a qualified person',
  required: 'required for the purpose',
}

/** The day whose text was read, by the kind of source: as enacted, and as the Data Protection Act 2018 changed it. */
const versions: { readonly [R in TextRead]?: IsoDate } = { enacted: '2000-11-30', amending: '2018-05-25' }

const inhibiting = /^s36\(2\)\(b\)/
const purposes = /^s31\(1\)\([ghi]\)$/

const citation = (id: ExemptionId, section: string, textRead: TextRead): Citation => ({
  title: 'Freedom of Information Act 2000',
  provision: id.replace(/^s/, 's.'),
  url: `https://www.legislation.gov.uk/ukpga/2000/36/section/${section}`,
  read: '2026-11-22',
  verified: wasRead.includes(textRead),
})

const entry = (id: ExemptionId): Exemption => {
  const { status, basis, neither } = limbs[id]
  const section = /^s(\d+[A-Z]?)/.exec(id)?.[1] ?? ''
  const {
    title = '',
    textRead = 'notRead',
    absoluteUnder = null,
    openToTrusts = true,
    prerequisites = [],
    cautions = [],
  } = sections[section] ?? {}
  return frozen({
    id,
    law: 'FOIA' as const,
    section,
    title,
    summary: limbSummaries[id],
    status,
    views: contested[id] ?? [],
    absoluteUnder: status === 'absolute' ? (id === 's40(1)' ? 's.2(3)(f)' : absoluteUnder) : null,
    basis,
    test: inhibiting.test(id)
      ? 'would, or would be likely to, inhibit, in the reasonable opinion of a qualified person'
      : tests[basis],
    neither:
      neither === null
        ? null
        : {
            id: neither,
            status: contested[neither] === undefined ? status : ('contested' as const),
            views: contested[neither] ?? [],
          },
    prerequisites: purposes.test(id) ? [...prerequisites, 'purposeOfSection31(2)' as const] : prerequisites,
    openToTrusts,
    cautions,
    parts: partsOf(id),
    textRead,
    textAsAt: versions[textRead] ?? null,
    citation: citation(id, section, textRead),
  })
}

/**
 * The catalogue of exemptions in Part II of the Act, a citable limb each: status, what has to be shown, the provision
 * to neither confirm nor deny, what must be in place first, and how far its text was read. Not in it, because they are
 * no exemptions: the cost limit, vexatious and repeated requests, validity and fees (`grounds`).
 *
 * @example
 * ```ts
 * exemptions['s31(1)(a)'].basis // => 'prejudice'
 * exemptions['s38(1)(b)'].test // => 'would, or would be likely to, endanger'
 * exemptions['s21(1)'].neither // => null
 * Object.keys(exemptions).length // => 67
 * ```
 * @see Freedom of Information Act 2000 Part II, https://www.legislation.gov.uk/ukpga/2000/36/part/II
 */
export const exemptions: { readonly [Id in ExemptionId]: Exemption } = /* @__PURE__ */ frozen(
  Object.fromEntries((Object.keys(limbs) as ExemptionId[]).map((id) => [id, entry(id)])) as {
    [Id in ExemptionId]: Exemption
  },
)

/** True for the id of an exemption, as the catalogue spells it. */
export const isExemptionId = (id: string): id is ExemptionId => Object.hasOwn(limbs, id)
