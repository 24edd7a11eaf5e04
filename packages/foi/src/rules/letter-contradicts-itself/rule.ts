import { defineRule, pointerTo, type Rule } from '@imt/core'
import { reportLetters } from '../../letter/letter-findings.js'
import { foiSection } from '../../section.js'
import { foiCitations } from '../citations.js'

/** Finds a letter whose days, or whose words on what is held, cannot all be right. */
export const letterContradictsItself: Rule<'foi/letter-contradicts-itself'> = defineRule({
  code: 'foi/letter-contradicts-itself',
  level: 'warning',
  band: 'validity',
  summary:
    'A letter contradicts itself in its days or in what is held, or names a provision that does not go with its law.',
  explain:
    'A letter that answers a request is dated before the request, expects a decision before its own day, treats information as not held and exempt, names provisions of one law under another, or confirms and refuses to confirm that the same is held. What rests on the reading of words is a note: two sentences may speak of different things. Correct the one that is wrong.',
  citation: [foiCitations.refusalNotice, { ...foiCitations.partTwo, provision: 's.1(1)' }],
  reads: [foiSection],
  check: ({ foi: { letters } }, run) => {
    reportLetters(
      letters,
      run,
      {
        ofScottish: true,
        names: ['days-contradict', 'confirm-and-neither', 'not-held-or-exempt', 'environmental'],
        isNote: ({ name }) => name === 'confirm-and-neither' || name === 'environmental',
      },
      ({ notice }) => [
        ...(notice.sentOn === undefined ? [] : (['/sentOn'] as const)),
        ...notice.answers.map((_, index) => pointerTo('answers', index)),
      ],
    )
    run.notApplicable('the publication has no letter')
  },
})
