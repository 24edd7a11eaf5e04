import { longDate } from '@imt/core'
import { purposes } from '../exemptions/purposes.data.js'
import { exemptions } from '../exemptions/exemptions.js'
import type { ExemptionId } from '../exemptions/exemption.js'
import { lookUp, statusOf } from '../exemptions/lookup.js'
import type { Claim, Likelihood, NeitherClaim } from './claim.js'

const likelihoods: { readonly [L in Likelihood]: string } = { would: 'would', wouldBeLikelyTo: 'would be likely to' }
const meanings: { readonly [L in Likelihood]: string } = {
  would: 'it is more probable than not',
  wouldBeLikelyTo: 'there is a real and significant risk of it',
}

/** A provision as letters cite it: `section 31(1)(a)`. */
export const sectionWords = (id: string): string => {
  const [, condition] = id.split('+')
  const base = `section ${id.replace(/^s/, '').split('+')[0] ?? ''}`
  return condition === undefined ? base : `${base} by virtue of section 40${condition}`
}

const stop = (text: string): string => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`)

/** The reasons of a claim, a sentence or two each: why the exemption applies to this information. */
export const reasonsOf = (claim: Claim | NeitherClaim, act: string): readonly string[] => {
  const reasons: string[] = []
  if (claim.harm !== undefined) {
    reasons.push(
      `What would be harmed: ${stop(claim.harm.interest)}`,
      `What would happen: ${stop(claim.harm.effect)}`,
      `How ${act} leads to it: ${stop(claim.harm.cause)}`,
    )
    reasons.push(
      `We find that ${act} ${likelihoods[claim.likelihood]} cause this prejudice: ${meanings[claim.likelihood]}.`,
    )
  }
  if (claim.danger !== undefined) {
    reasons.push(
      `Who would be in danger: ${stop(claim.danger.to)}`,
      `What the danger is: ${stop(claim.danger.of)}`,
      `How ${act} leads to it: ${stop(claim.danger.cause)}`,
    )
    reasons.push(`We find that ${act} ${likelihoods[claim.likelihood]} endanger them: ${meanings[claim.likelihood]}.`)
  }
  if (claim.opinion !== undefined) {
    reasons.push(
      `The qualified person (${claim.opinion.by}) gave this opinion on ${longDate(claim.opinion.on)}: ${stop(claim.opinion.text)}`,
    )
    reasons.push(
      `The opinion is that ${act} ${likelihoods[claim.likelihood]} have this effect: ${meanings[claim.likelihood]}.`,
    )
  }
  if ('why' in claim) reasons.push(`Why it applies: ${stop(claim.why)}`)
  if ('purposes' in claim)
    reasons.push(
      `The function harmed is that of ${claim.functionOf}, for ${claim.purposes.map((id) => `${sectionWords(id)} (${purposes[id]})`).join(' and ')}.`,
    )
  return reasons
}

/** What kind of provision a claim relies on, in a sentence. */
export const standingOf = (id: string): string => {
  const cited = lookUp(id)
  const limb = cited.kind === 'exemption' || cited.kind === 'neither' ? cited.limbs[0] : undefined
  if (!limb) return `${sectionWords(id)} of the Act`
  return `${sectionWords(id)} of the Act (${limb.title})`
}

/**
 * Whether the public interest is weighed under whatever limb is meant: false where that is open, or contested.
 */
export const isQualified = (id: string): boolean => statusOf(id) === 'qualified'

/** Whether the public interest is weighed, or may be: what is open or contested can be weighed and need not be. */
export const mayBeWeighed = (id: string): boolean => ![null, 'absolute'].includes(statusOf(id))

/** The title of an exemption. */
export const titleOf = (id: ExemptionId): string => exemptions[id].title
