import { defineRule, pointerTo, type Rule } from '@imt/core'
import { foiCitations } from '../citations.js'
import { reportLetters } from '../../letter/letter-findings.js'
import { hasAdverseEffect, hasLikelihood, reliedOn } from '../../refusal/relied.js'
import { foiSection } from '../../section.js'

const weak = /\b(?:could|might|may|can)\s+(?:potentially\s+|possibly\s+)?(?:prejudice|endanger)\b/i
/** The same said of what disclosure leads to, without the word of the Act. */
const weakEffect =
  /\b(?:could|might|may)\s+(?:potentially\s+|possibly\s+|also\s+|well\s+)?(?:lead to|result in|allow|enable|facilitate|increase|assist|aid|expose|compromise|cause|harm|damage|threaten|undermine|put|hinder|impede|weaken|jeopardi[sz]e|encourage|invite|pose)\b/i
/** Words that a passage may say of any page: they are of the harm where the passage withholds something. */
const weakHelp =
  /\b(?:could|might|may)\s+(?:potentially\s+|possibly\s+|also\s+|well\s+)?(?:help|be (?:used|misused|exploited|abused)|make it (?:easier|possible)|have an? (?:adverse|detrimental|negative|serious))\b/i
/** What somebody may do with it, once it is out. */
const weakUse = /\b(?:could|might|may)\s+(?:\w+\s+)?be (?:used|misused|exploited|abused)\b[^.]{0,40}\b(?:by|to|for)\b/i
const withholds = /\b(?:exempt|withh\w*|refus\w*)\b/i
const speaksOfDisclosure = /\b(?:disclos|releas|publish)/i

/** Finds the harm test put more weakly than the Act puts it. */
export const harmTestMisstated: Rule<'foi/harm-test-misstated'> = defineRule({
  code: 'foi/harm-test-misstated',
  level: 'warning',
  band: 'accuracy',
  summary: 'The harm test is put more weakly than the law puts it: "could prejudice" is not the test.',
  explain:
    'Exemptions such as sections 31 and 38 apply where disclosure would, or would be likely to, cause the harm they name. "Could", "might" and "may" describe a possibility, which is less; and the exceptions of regulation 12(5) of the Environmental Information Regulations ask for more, that disclosure would adversely affect what they protect. State which of the two levels is meant, and why it is reached for the information in question.',
  citation: [foiCitations.lawEnforcement, foiCitations.environmentalExceptions],
  reads: [foiSection],
  rowByRow: ['foi/log'],
  check: ({ foi: { standing, letters } }, run) => {
    reportLetters(
      letters,
      run,
      { names: ['likelihood-missing'], isNote: ({ at }) => at.endsWith('/likelihood') },
      ({ notice }) =>
        notice.answers.flatMap(({ provisions }, index) =>
          provisions.map(reliedOn).some((relied) => hasLikelihood(relied) || hasAdverseEffect(relied))
            ? [pointerTo('answers', index, 'text')]
            : [],
        ),
    )
    if (standing === undefined) return run.notApplicable('the publication has no standing statement')
    standing.passages.forEach((text, index) => {
      const isTest = /\b(?:prejudice|endanger)\b/i.test(text)
      const effect = weakEffect.exec(text) ?? (withholds.test(text) ? weakHelp.exec(text) : null)
      const isOfHarm = speaksOfDisclosure.test(text) || weakUse.test(text)
      const isEffect = standing.kind !== undefined && isOfHarm && effect !== null
      if (!isTest && !isEffect) return
      const at = pointerTo('sections', 'foi', 'standing', 'passages', index)
      run.checked(at)
      const strong = /\bwould(?: be likely to)?\b/i.test(text)
      const found = weak.exec(text) ?? (isEffect && !strong ? effect : null)
      if (!found) return
      run.report({
        at,
        message: `"${found[0]}" is not the test: the Act asks whether disclosure would, or would be likely to, have that effect. Say which of the two is meant, and why it is reached`,
        key: ['standing', 'harm test'],
        stated: found[0],
        computed: 'would, or would be likely to',
      })
    })
    run.notApplicable('the standing statement states no harm test')
  },
})
