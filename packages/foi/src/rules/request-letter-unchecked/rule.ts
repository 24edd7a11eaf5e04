import { defineRule, listed, type Rule } from '@imt/core'
import { nameOfKind, nameOfLaw } from '../../request-letter/check.js'
import { notLookedAtIn } from '../../request-letter/not-looked-at.js'
import { aboutLetter, placedRequestLetters } from '../../request-letter/report-letters.js'
import { sourceOf } from '../../request-letter/modelled.js'
import { letterSources } from '../../request-letter/sources.data.js'
import { foiSection } from '../../section.js'

/** Says of each letter on a request that refuses nothing as what it was read, and what was not looked at in it. */
export const requestLetterUnchecked: Rule<'foi/request-letter-unchecked'> = defineRule({
  code: 'foi/request-letter-unchecked',
  level: 'note',
  band: 'usefulness',
  summary: 'A letter on a request that refuses nothing was looked at in part: what was not is named.',
  explain:
    'The letter was known by its words as one of a kind, and what the law asks of that kind was looked for. Whether an answer is complete, whether a fee is right or a body holds what it is said to hold, no program can tell. If the letter is of another kind, what was said of it does not hold.',
  citation: [letterSources.answer.FOIA],
  reads: [foiSection],
  rowByRow: ['foi/log'],
  check: ({ foi: { requestLetters } }, run) => {
    for (const { letter, at } of placedRequestLetters(requestLetters)) {
      run.checked(at)
      const left = notLookedAtIn(letter)
      if (left.length === 0) continue
      run.report({
        at,
        message: `Check the letter yourself: it was read as ${nameOfKind[letter.kind]} under ${nameOfLaw[letter.law]}. Not looked at: ${listed([...left])}`,
        key: ['requestLetter', letter.reference ?? '', letter.kind, 'unchecked'],
        citation: [sourceOf(letter.law)],
        ...aboutLetter(letter),
      })
    }
    run.notApplicable('the publication has no letter of this kind')
  },
})
