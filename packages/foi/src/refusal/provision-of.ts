import type { Claim, ExceptionClaim, ExceptionNeitherClaim, NeitherClaim } from './claim.js'

/** Reliance on a provision of either law. */
export type AnyClaim = Claim | NeitherClaim | ExceptionClaim | ExceptionNeitherClaim

/** The provision that a claim relies on. */
export const provisionOf = (claim: AnyClaim): string =>
  'neither' in claim ? claim.neither : 'exception' in claim ? claim.exception : claim.exemption
