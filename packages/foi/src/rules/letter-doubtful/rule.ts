import { defineRule, pointerTo, type Rule } from '@imt/core'
import { letterWords } from '../../letter/letter-words.js'
import { reportLetters } from '../../letter/letter-findings.js'
import { foiSection } from '../../section.js'
import { foiCitations } from '../citations.js'

/** Finds what other letters have run into: reasons for every request alike, motive, names of products, persons. */
export const letterDoubtful: Rule<'foi/letter-doubtful'> = defineRule({
  code: 'foi/letter-doubtful',
  level: 'note',
  band: 'usefulness',
  summary: 'The words of a letter hold something that other letters were criticised for.',
  explain:
    'A person should look at a sentence of the letter again: reasons that decide every request alike or are the same for two questions, talk of why somebody asks, a product or a defence named in the refusal itself, an address that may be that of a person, the refusal of what others publish, neither confirming nor denying what every body has, or a decision put off for longer than guidance says. None of these is wrong by itself.',
  citation: [foiCitations.refusalGuidance],
  reads: [foiSection],
  check: ({ foi: { letters } }, run) => {
    reportLetters(letters, run, { names: letterWords, isNote: () => true }, ({ notice }) =>
      notice.answers.map((_, index) => pointerTo('answers', index)),
    )
    run.notApplicable('the publication has no letter')
  },
})
