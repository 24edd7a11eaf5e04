import { pointerTo, type JsonPointer, type Run } from '@imt/core'
import { joinPointers } from '../letter/letter-findings.js'
import type { LetterCheck } from './check.js'
import { checkRequestLetter } from './check-letter.js'
import type { PublishedRequestLetter } from './schema.js'

/** The letters of a publication, each with its place. */
export const placedRequestLetters = (
  letters: readonly PublishedRequestLetter[] | undefined,
): readonly { readonly letter: PublishedRequestLetter; readonly at: JsonPointer }[] =>
  (letters ?? []).map((letter, index) => ({ letter, at: pointerTo('sections', 'foi', 'requestLetters', index) }))

/** What a letter is called by in findings: its reference. */
export const aboutLetter = ({ reference = '' }: PublishedRequestLetter): { readonly about?: string } =>
  reference.trim() === '' ? {} : { about: reference }

/** Has a rule report what is amiss with letters that refuse nothing, of the checks that are its own. */
export const reportRequestLetters = (
  letters: readonly PublishedRequestLetter[] | undefined,
  run: Run,
  of: LetterCheck['of'],
): void => {
  for (const { letter, at } of placedRequestLetters(letters))
    for (const check of checkRequestLetter(letter)) {
      if (check.of !== of) continue
      const place = joinPointers(at, check.at)
      run.checked(place)
      if (check.amiss === undefined) continue
      const { key, message, isNote, citation, stated, computed } = check.amiss
      run.report({
        at: place,
        message,
        key: ['requestLetter', letter.reference ?? '', letter.kind, key],
        citation,
        ...(isNote && { level: 'note' }),
        ...(stated === undefined ? {} : { stated }),
        ...(computed === undefined ? {} : { computed }),
        ...aboutLetter(letter),
      })
    }
}
