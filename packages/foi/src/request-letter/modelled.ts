import type { Citation } from '@imt/core'
import type { LetterLaw } from '../letter/read-letter.js'
import { scottishRegulations } from '../refusal/catalogue/citations.js'
import type { PublishedRequestLetter } from './schema.js'
import { letterSources } from './sources.data.js'

/** The laws that letters are held to: those of `clock`. */
export type ModelledLaw = Exclude<LetterLaw, 'EISR'>

/** A letter on a request under one of them. */
export interface ModelledLetter extends PublishedRequestLetter {
  readonly law: ModelledLaw
}

/** False for a letter under the Environmental Information (Scotland) Regulations, which is held to no law. */
export const isModelled = (letter: PublishedRequestLetter): letter is ModelledLetter => letter.law !== 'EISR'

/** What a letter under a law rests on. */
export const sourceOf = (law: LetterLaw): Citation => (law === 'EISR' ? scottishRegulations : letterSources.answer[law])
