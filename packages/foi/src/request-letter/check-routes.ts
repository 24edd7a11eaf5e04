import { wants, type LetterCheck } from './check.js'
import type { ModelledLetter } from './modelled.js'
import { letterSources } from './sources.data.js'

/** The routes onward of a letter. */
export const routesOf = (letter: ModelledLetter, isNote: boolean, why: string): readonly LetterCheck[] => {
  const { law } = letter
  const citation = letterSources.routes[law]
  return [
    wants({
      letter,
      about: ['review'],
      key: 'review',
      message: `${isNote ? 'Check the letter: nothing was found on a review' : 'Nothing was found on a review'}. ${why} how to ask for one`,
      isNote,
      citation,
    }),
    wants({
      letter,
      about: ['regulator'],
      key: 'regulator',
      message: `${isNote ? 'Check the letter: the regulator was not found in it' : 'The regulator was not found'}. ${why} the right to apply to the ${law === 'FOISA' ? 'Scottish Information Commissioner' : 'Information Commissioner'}`,
      isNote,
      citation,
    }),
  ]
}
