import { pointerTo, type Citation, type JsonPointer } from '@imt/core'
import type { LetterLaw } from '../letter/read-letter.js'
import type { LetterStatement, PublishedLetterKind, PublishedRequestLetter } from './schema.js'
import type { StatementAbout } from './statement.js'

/** What a check of a letter on a request comes to. */
export interface LetterCheck {
  /** Which rule tells it: what is lacking, or what is not as the law has it. */
  readonly of: 'incomplete' | 'misstated'
  /** A pointer into the letter. */
  readonly at: JsonPointer
  /** What is amiss; left out where it is as it should be. */
  readonly amiss?: {
    readonly key: string
    readonly message: string
    readonly isNote: boolean
    readonly citation: readonly Citation[]
    readonly stated?: string
    readonly computed?: string
  }
}

/** A law in the words of a message. */
export const nameOfLaw: { readonly [L in LetterLaw]: string } = {
  FOIA: 'the Act',
  EIR: 'the Environmental Information Regulations',
  FOISA: 'the Scottish Act',
  EISR: 'the Scottish Environmental Information Regulations, which are not modelled',
}

/** A letter by what it is, in a sentence. */
export const nameOfKind: { readonly [K in PublishedLetterKind]: string } = {
  disclosure: 'an answer that refuses nothing',
  acknowledgement: 'an acknowledgement',
  clarification: 'a letter that asks for more particulars',
  fees: 'a fees notice',
  extension: 'a letter that takes more time',
  transfer: 'a letter that passes a request on, or names who holds it',
  reviewAcknowledgement: 'an acknowledgement of a request for a review',
  reviewOutcome: 'the outcome of a review',
  closed: 'a letter that closes a request',
}

/** The statements of a letter on one matter, each with its place. */
export const saidOf = (
  { says }: PublishedRequestLetter,
  about: StatementAbout,
): readonly (LetterStatement & { readonly at: JsonPointer })[] =>
  says.flatMap((statement, index) =>
    statement.about === about ? [{ ...statement, at: pointerTo('says', index) }] : [],
  )

interface Wanted {
  readonly letter: PublishedRequestLetter
  readonly about: readonly StatementAbout[]
  readonly key: string
  readonly message: string
  readonly isNote: boolean
  readonly citation: Citation
}

/** What a letter is to say: one of several statements, or it is told as not found. */
export const wants = ({ letter, about, key, message, isNote, citation }: Wanted): LetterCheck => {
  const found = about.flatMap((each) => saidOf(letter, each))[0]
  return found === undefined
    ? { of: 'incomplete', at: '', amiss: { key, message, isNote, citation: [citation] } }
    : { of: 'incomplete', at: found.at }
}
