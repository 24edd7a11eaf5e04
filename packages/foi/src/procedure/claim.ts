/** What a page says of how requests are made and answered. */
export type ClaimTopic = 'time' | 'extension' | 'review' | 'reviewRequest' | 'charge' | 'conditions' | 'costLimit'

/** Something that a page says of how requests are made and answered. */
export interface ProcedureClaim {
  readonly topic: ClaimTopic
  /** The words that say it. */
  readonly words: string
  /** What is amiss, and what to say in its place; left out where it is as the law has it. */
  readonly amiss?: { readonly message: string; readonly isDoubt: boolean }
}

/** What the law of the page allows. */
export interface ProcedureLaw {
  /** The Scottish Act: its own charges and limit, and no Code. */
  readonly isScottish: boolean
}

/** A claim that is not as the law has it. */
export const amiss = (topic: ClaimTopic, words: string, message: string, isDoubt = false): ProcedureClaim => ({
  topic,
  words,
  amiss: { message, isDoubt },
})
/** One that is. */
export const right = (topic: ClaimTopic, words: string): ProcedureClaim => ({ topic, words })

/** The Regulations, which have times and charges of their own. */
// bound: 4,000 characters, by claimsIn
export const isEnvironmental = /\b(?:environmental information|EIRs?)\b/i
