import { defineRule, pointerTo, type Rule } from '@imt/core'
import { foiCitations } from '../citations.js'
import { foiSection } from '../../section.js'
import { announcedIn, looksAtEach } from '../../standing/announced.js'

/** Finds a statement that announces the outcome of requests not yet made. */
export const futureRequestsPrejudged: Rule<'foi/future-requests-prejudged'> = defineRule({
  code: 'foi/future-requests-prejudged',
  level: 'warning',
  band: 'accuracy',
  summary: 'A standing statement announces the outcome of requests that have not been made.',
  explain:
    'A consistent approach may be published, and a notice may draw on it. Yet each request needs a notice of its own, in time, that names what is refused, the exemption and why it applies; and where an exemption is qualified, the public interest is weighed in the circumstances of that request. Keep the statement as standing reasoning, annex it to notices, and say that each request is considered on its own.',
  citation: [foiCitations.refusalNotice, foiCitations.balance, foiCitations.refusalGuidance],
  reads: [foiSection],
  rowByRow: ['foi/log'],
  check: ({ foi: { standing } }, run) => {
    if (standing === undefined) return run.notApplicable('the publication has no standing statement')
    // A letter refuses one request, and says nothing of those to come.
    if (standing.kind === 'letter' || standing.kind === 'refusal' || standing.kind === 'scheme')
      return run.notApplicable('it is no standing statement')
    const isEachLookedAt = standing.passages.some(looksAtEach)
    standing.passages.forEach((text, index) => {
      const at = pointerTo('sections', 'foi', 'standing', 'passages', index)
      const found = announcedIn(text, isEachLookedAt)
      if (found === null) return
      run.checked(at)
      if (!found.isOutcome) return
      run.report({
        at,
        message: `The statement announces an outcome for future requests. Each of them still needs its own notice, with what is refused, the exemption and the reasons: offer this statement as standing reasoning to annex, and say that every request is considered on its own`,
        key: ['standing', 'future requests'],
        stated: found.words,
      })
    })
    run.notApplicable('the standing statement says nothing of future requests')
  },
})
