import type { IsoDate } from '@imt/core'
import type { ExceptionId, ExceptionLimbs, ExceptionNeitherId } from '../exemptions/exception.js'
import type { purposes } from '../exemptions/purposes.data.js'
import type {
  AbsoluteId,
  Basis,
  ContestedNeitherId,
  ExemptionId,
  ExemptionOn,
  Limbs,
  QualifiedId,
  QualifiedNeitherId,
} from '../exemptions/exemption.js'

/** A purpose of section 31(2). */
export type PurposeId = keyof typeof purposes

/**
 * How likely the harm is: `would`, more probable than not; `wouldBeLikelyTo`, a real and significant risk. One of them,
 * and it sets the weight in the balance.
 */
export type Likelihood = 'would' | 'wouldBeLikelyTo'

/** The chain from disclosure to harm. */
export interface Harm {
  /** What the exemption protects and disclosure would harm. */
  readonly interest: string
  /** What would happen, and why it is real and of substance. */
  readonly effect: string
  /** How disclosing this very information leads to it. */
  readonly cause: string
}

/** The chain from disclosure to danger for a person, which section 38 asks for in place of harm to an interest. */
export interface Danger {
  readonly to: string
  /** The danger, beyond worry or stress. */
  readonly of: string
  readonly cause: string
}

/** The opinion that section 36 rests on. Dated before it is relied on. */
export interface Opinion {
  /** The post of the qualified person. */
  readonly by: string
  readonly on: IsoDate
  /** What the opinion says. */
  readonly text: string
}

/** Both sides of the public interest, and why one outweighs the other in this case. */
export interface Balance {
  readonly forDisclosure: readonly [string, ...string[]]
  readonly against: readonly [string, ...string[]]
  readonly conclusion: string
}

interface NoHarm {
  readonly likelihood?: never
  readonly harm?: never
  readonly danger?: never
  readonly opinion?: never
}
interface NoBalance {
  readonly publicInterest?: never
}
interface Weighed {
  readonly publicInterest: Balance
}
/** Authorities differ on whether there is a balance: neither giving one nor leaving it out is wrong. */
interface MayBeWeighed {
  readonly publicInterest?: Balance
}

type OnPurpose = 's31(1)(g)' | 's31(1)(h)' | 's31(1)(i)'
type ClassId = Exclude<ExemptionOn<'class'>, 's21(1)'>

/** Shows prejudice. */
interface ShowsHarm extends Weighed {
  readonly likelihood: Likelihood
  readonly harm: Harm
  readonly danger?: never
  readonly opinion?: never
}
interface ShowsDanger extends Weighed {
  readonly likelihood: Likelihood
  readonly danger: Danger
  readonly harm?: never
  readonly opinion?: never
}
interface ShowsOpinion extends Weighed {
  readonly likelihood: Likelihood
  readonly opinion: Opinion
  readonly harm?: never
  readonly danger?: never
}
/**
 * Says why the information is of the class, or why exemption is required: no harm is shown, and none may be claimed.
 */
interface SaysWhy extends NoHarm {
  readonly why: string
}

/**
 * Reliance on one exemption for one piece of information. Its type asks for what the exemption asks for: a chain of
 * harm and its likelihood for prejudice, danger for section 38, an opinion for section 36, nothing of the kind for a
 * class; and both sides of the public interest for every qualified one. Section 21 is an answer of its own
 * (`accessibleElsewhere`).
 */
export type Claim =
  | ({ readonly exemption: Exclude<ExemptionOn<'prejudice'>, OnPurpose> } & ShowsHarm)
  | ({
      readonly exemption: OnPurpose
      readonly purposes: readonly [PurposeId, ...PurposeId[]]
      readonly functionOf: string
    } & ShowsHarm)
  | ({ readonly exemption: ExemptionOn<'endanger'> } & ShowsDanger)
  | ({ readonly exemption: ExemptionOn<'opinion'> } & ShowsOpinion)
  | ({ readonly exemption: Extract<ClassId | ExemptionOn<'required'>, QualifiedId> } & SaysWhy & Weighed)
  | ({ readonly exemption: Extract<ClassId | ExemptionOn<'required'>, AbsoluteId> } & SaysWhy & NoBalance)

type NeitherOn<B extends Basis> = NonNullable<
  { [Id in ExemptionId]: Limbs[Id] extends { readonly basis: B } ? Limbs[Id]['neither'] : never }[ExemptionId]
>
type WhyNeither = NeitherOn<'class' | 'required'>

/**
 * Reliance on a provision to neither confirm nor deny. The harm is that of confirming or denying itself, and it has a
 * balance of its own.
 */
export type NeitherClaim =
  | ({ readonly neither: NeitherOn<'prejudice'> } & ShowsHarm)
  | ({ readonly neither: NeitherOn<'endanger'> } & ShowsDanger)
  | ({ readonly neither: NeitherOn<'opinion'> } & ShowsOpinion)
  | ({ readonly neither: Extract<WhyNeither, QualifiedNeitherId> } & SaysWhy & Weighed)
  | ({ readonly neither: ContestedNeitherId } & SaysWhy & MayBeWeighed)
  | ({ readonly neither: Exclude<WhyNeither, QualifiedNeitherId | ContestedNeitherId> } & SaysWhy & NoBalance)

type ExceptionOn<Key extends 'status' | 'basis', Value> = {
  [Id in ExceptionId]: ExceptionLimbs[Id] extends { readonly [K in Key]: Value } ? Id : never
}[ExceptionId]
type Unfinished = 'reg12(4)(d)'

/**
 * Reliance on one exception of the Environmental Information Regulations. Under every exception of regulation 12 the
 * public interest is weighed, with a presumption of disclosure; for regulation 12(5) the letter says how disclosure
 * would adversely affect the interest; for 12(4)(d) who is preparing the material and until when, as far as known.
 */
export type ExceptionClaim =
  | ({ readonly exception: ExceptionOn<'basis', 'adverseEffect'>; readonly adverseEffect: string } & SaysWhy & Weighed)
  | ({
      readonly exception: Unfinished
      readonly completion: { readonly by?: string; readonly on?: IsoDate }
    } & SaysWhy &
      Weighed)
  | ({
      readonly exception: Exclude<
        ExceptionOn<'status', 'qualified'>,
        ExceptionOn<'basis', 'adverseEffect'> | Unfinished
      >
    } & SaysWhy &
      Weighed)
  | ({ readonly exception: Exclude<ExceptionId, ExceptionOn<'status', 'qualified'>> } & SaysWhy & MayBeWeighed)

/** Reliance on a provision of the Regulations to leave it open whether information is held: `reg12(6)`. */
export type ExceptionNeitherClaim = { readonly neither: ExceptionNeitherId } & SaysWhy & MayBeWeighed
