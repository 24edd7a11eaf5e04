import { defineRule, listed, type Rule } from '@imt/core'
import { placedLetters } from '../../letter/letter-findings.js'
import { notLookedAtInRefusal } from '../../letter/not-looked-at.js'
import { nameOfLaw } from '../../request-letter/check.js'
import { sourceOf } from '../../request-letter/modelled.js'
import { foiSection } from '../../section.js'
import { foiCitations } from '../citations.js'

/** Says of each letter that refuses something under which law it was read, and what was not looked at in it. */
export const letterUnchecked: Rule<'foi/letter-unchecked'> = defineRule({
  code: 'foi/letter-unchecked',
  level: 'note',
  band: 'usefulness',
  summary: 'A letter that refuses something was looked at in part: what was not is named.',
  explain:
    'The letter was read by its words, and held to what its law asks of a refusal. What was not recognised may be there: nothing is said of its absence, and nothing of it was checked. Whether an exemption applies, and whether its reasons hold, no program can tell. A letter under the Environmental Information (Scotland) Regulations is told apart and held to no law, since they are not modelled.',
  citation: [foiCitations.refusalNotice],
  reads: [foiSection],
  rowByRow: ['foi/log'],
  check: ({ foi: { letters } }, run) => {
    for (const { letter, at } of placedLetters(letters)) {
      run.checked(at)
      const { law, notice } = letter
      const outcomes = notice.answers.map(({ outcome }) => outcome).filter((outcome) => outcome !== 'disclosed')
      if (outcomes.length === 0) continue
      const what = outcomes.every((outcome) => outcome === 'notHeld')
        ? 'an answer that something is not held'
        : 'a refusal'
      run.report({
        at,
        message: `Check the letter yourself: it was read as ${what}, under ${nameOfLaw[law]}. Not looked at: ${listed([...notLookedAtInRefusal(letter)])}`,
        key: ['letter', notice.reference ?? '', 'unchecked'],
        ...(law === 'FOIA' ? {} : { citation: [sourceOf(law)] }),
        ...((notice.reference ?? '').trim() === '' ? {} : { about: notice.reference ?? '' }),
      })
    }
    run.notApplicable('the publication has no letter that refuses anything')
  },
})
