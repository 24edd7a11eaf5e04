import type { Citation } from '@imt/core'
import type { LetterLaw } from '../letter/read-letter.js'
import { scottishRegulations } from '../refusal/catalogue/citations.js'
import type { ModelledLaw } from '../refusal/modelled.js'
import type { PublishedRequestLetter } from './schema.js'
import { letterSources } from './sources.data.js'

/** A letter on a request under a law that letters are held to. */
export interface ModelledLetter extends PublishedRequestLetter {
  readonly law: ModelledLaw
}

/** What a letter under a law rests on. */
export const sourceOf = (law: LetterLaw): Citation => (law === 'EISR' ? scottishRegulations : letterSources.answer[law])
