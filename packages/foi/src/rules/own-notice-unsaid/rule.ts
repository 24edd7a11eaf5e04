import { defineRule, pointerTo, type Rule } from '@imt/core'
import { foiSection } from '../../section.js'
import { announcedIn, looksAtEach } from '../../standing/announced.js'
import { foiCitations } from '../citations.js'

/** Finds a standing statement that does not say that each request is looked at by itself. */
export const ownNoticeUnsaid: Rule<'foi/own-notice-unsaid'> = defineRule({
  code: 'foi/own-notice-unsaid',
  level: 'note',
  band: 'usefulness',
  summary: 'It is nowhere said that each request is looked at by itself.',
  explain:
    'A page can say what a body usually withholds and why, and a notice can draw on it or be read with it. It cannot refuse a request: section 17(1) asks for a notice for each, in time, that names what is refused, the exemption and why it applies, and section 2(2)(b) for the public interest in the circumstances of the case. A reader who finds only the reasons may take them for the answer and not ask. Say on the page that each request is looked at by itself and answered by a notice of its own.',
  citation: [foiCitations.refusalNotice, foiCitations.balance],
  reads: [foiSection],
  rowByRow: ['foi/log'],
  check: ({ foi: { standing } }, run) => {
    if (standing === undefined) return run.notApplicable('the publication has no standing statement')
    if (standing.kind !== undefined && standing.kind !== 'position')
      return run.notApplicable('it is no standing statement')
    const isEachLookedAt = standing.passages.some(looksAtEach)
    // Said of that more strongly, and once.
    if (standing.passages.some((text) => announcedIn(text, isEachLookedAt)?.isOutcome === true))
      return run.notApplicable('the statement announces an outcome, which is told apart')
    const at = pointerTo('sections', 'foi', 'standing')
    run.checked(at)
    if (isEachLookedAt) return undefined
    run.report({
      at,
      message:
        'Check that the statement is not taken for an answer: it gives reasons that a notice may draw on, and is no refusal notice, which section 17(1) asks for each request. Say in it that each request is looked at by itself and gets a notice of its own',
      key: ['standing', 'own notice'],
    })
    return undefined
  },
})
