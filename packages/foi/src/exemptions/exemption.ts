import type { Citation, IsoDate } from '@imt/core'
import type { View } from './contested.data.js'
import type { Law } from './law.js'
import type { limbs } from './limbs.data.js'

/** The limbs of every exemption, as the table states them. */
export type Limbs = typeof limbs

/**
 * A limb of Part II of the Act as it is cited: `s31(1)(a)`. Section 40(2) is cited with its condition:
 * `s40(2)+(3A)(a)`.
 */
export type ExemptionId = keyof Limbs

/**
 * What has to be shown. `class`: that the information is of the kind described, no harm. `prejudice`: harm that would,
 * or would be likely to, follow. `endanger`: danger to a person. `opinion`: a qualified person's opinion. `required`:
 * that exemption is required for the purpose.
 */
export type Basis = Limbs[ExemptionId]['basis']

type With<Key extends string, Value> = { readonly [K in Key]: Value }

/** The limbs with a basis: `ExemptionOn<'endanger'>` is section 38. */
export type ExemptionOn<B extends Basis> = {
  [Id in ExemptionId]: Limbs[Id] extends With<'basis', B> ? Id : never
}[ExemptionId]

/** The limbs where the public interest is weighed. */
export type QualifiedId = {
  [Id in ExemptionId]: Limbs[Id] extends With<'status', 'qualified'> ? Id : never
}[ExemptionId]

/** The limbs where it is not: section 2(3) lists them. */
export type AbsoluteId = Exclude<ExemptionId, QualifiedId>

/** A provision under which the authority may neither confirm nor deny that it holds the information: `s31(3)`. */
export type NeitherId = NonNullable<Limbs[ExemptionId]['neither']>

/** The provisions to neither confirm nor deny that are not absolute for every limb they serve. */
export type QualifiedNeitherId = NonNullable<{ [Id in QualifiedId]: Limbs[Id]['neither'] }[QualifiedId]>

/**
 * The provisions to neither confirm nor deny on which authorities differ: the Commissioner calls them absolute, a
 * tribunal has weighed the public interest under one of them. Section 2(3) names none.
 */
export type ContestedNeitherId = Extract<NeitherId, 's40(5A)' | 's40(5B)(a)(i)' | 's40(5B)(a)(ii)'>

/** Citations that leave open whether the public interest is weighed: they hold limbs of both kinds. */
export type OpenId = 's37' | 's37(1)' | 's37(2)' | 's40' | 's40(2)' | 's40(5B)'

/** What a public interest extension can be taken for; a contested or open one with a caution. */
export type QualifiedProvisionId = QualifiedId | QualifiedNeitherId | ContestedNeitherId | OpenId

/**
 * How far the text of the provision was read: `revised` and `enacted` in a copy of the Act, `amending` in the Act that
 * changed it, `quoted` in a decision or in guidance, `secondary` only as someone reports it, `notRead` not at all.
 */
export type TextRead = 'revised' | 'enacted' | 'amending' | 'quoted' | 'secondary' | 'notRead'

/** Whether the public interest is weighed under one limb. `contested`: authorities differ, and neither is wrong. */
export type LimbStatus = 'absolute' | 'qualified' | 'contested'

/**
 * What has to be shown, under any of the laws. Beside those of the Act: `adverseEffect`, disclosure would adversely
 * affect the interest (Regulations); `substantialPrejudice` and `substantialInhibition` (Scottish Act).
 */
export type AnyBasis = Basis | 'adverseEffect' | 'substantialPrejudice' | 'substantialInhibition'

/** What must be in place before an exemption is relied on. */
export type Prerequisite =
  | 'qualifiedPersonsOpinion'
  | 'purposeOfSection31(2)'
  | 'governmentDepartment'
  | 'auditOfOtherAuthorities'
  | 'powerToInvestigateOrProsecute'
  | 'nameTheEnactment'
  | 'obtainedFromAnother'
  | 'heldForPublicationBefore'
  | 'notWithinSection23'
  | 'particularsAskedUnderRegulation9'
  | 'whoCompletesAndWhen'
  | 'confidentialByLaw'
  | 'legitimateEconomicInterest'
  | 'givenVoluntarily'

/** One limb of the catalogue, under any of the laws. */
export interface Limb {
  readonly id: string
  readonly law: Law
  /** `31`, `22A`; of the Regulations the number of the regulation: `12`. */
  readonly section: string
  readonly title: string
  readonly summary: string
  readonly status: LimbStatus
  /** Where authorities differ, what each says; else empty. */
  readonly views: readonly View[]
  /** Where section 2(3) lists it, if absolute. */
  readonly absoluteUnder: string | null
  readonly basis: AnyBasis
  /** How the harm must be put; null where no harm is to be shown. */
  readonly test: string | null
  /**
   * The provision to neither confirm nor deny, with a public interest balance of its own where it is qualified; null
   * where there is none.
   */
  readonly neither: { readonly id: string; readonly status: LimbStatus; readonly views: readonly View[] } | null
  readonly prerequisites: readonly Prerequisite[]
  readonly openToTrusts: boolean
  readonly cautions: readonly string[]
  /** The sub-paragraphs within the limb, as they are cited: `s30(1)(a)(i)`. */
  readonly parts: readonly string[]
  readonly textRead: TextRead
  /** The day whose text was read; null where that is not known. */
  readonly textAsAt: IsoDate | null
  readonly citation: Citation
}

/** One exemption of Part II of the Act of 2000. */
export interface Exemption extends Limb {
  readonly id: ExemptionId
  readonly law: 'FOIA'
  readonly status: 'absolute' | 'qualified'
  readonly basis: Basis
  readonly neither: { readonly id: NeitherId; readonly status: LimbStatus; readonly views: readonly View[] } | null
}
