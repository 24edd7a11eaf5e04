import type { Citation } from '@imt/core'
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

/** What a public interest extension can be taken for. */
export type QualifiedProvisionId = QualifiedId | QualifiedNeitherId

/**
 * How far the text of the provision was read: `revised` and `enacted` in a copy of the Act, `amending` in the Act that
 * changed it, `quoted` in a decision or in guidance, `secondary` only as someone reports it, `notRead` not at all.
 */
export type TextRead = 'revised' | 'enacted' | 'amending' | 'quoted' | 'secondary' | 'notRead'

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

/** One limb of the catalogue. */
export interface Exemption {
  readonly id: ExemptionId
  /** `31`, `22A` */
  readonly section: string
  readonly title: string
  readonly summary: string
  readonly status: 'absolute' | 'qualified'
  /** Where section 2(3) lists it, if absolute. */
  readonly absoluteUnder: string | null
  readonly basis: Basis
  /** How the harm must be put; null where no harm is to be shown. */
  readonly test: string | null
  /**
   * The provision to neither confirm nor deny, with a public interest balance of its own where it is qualified; null
   * where there is none.
   */
  readonly neither: { readonly id: NeitherId; readonly status: 'absolute' | 'qualified' } | null
  readonly prerequisites: readonly Prerequisite[]
  readonly openToTrusts: boolean
  readonly cautions: readonly string[]
  readonly textRead: TextRead
  readonly citation: Citation
}
