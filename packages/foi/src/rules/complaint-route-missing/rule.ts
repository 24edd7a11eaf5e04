import { defineRule, listed, pointerTo, type Rule } from '@imt/core'
import { foiCitations } from '../citations.js'
import { reportLetters } from '../../letter/letter-findings.js'
import { isRefused } from '../../refusal/check-section-17.js'
import { foiSection } from '../../section.js'
import { announcedIn, looksAtEach } from '../../standing/announced.js'

const routes = [
  {
    name: 'a complaint to the authority itself, or that there is no such procedure',
    lacks: 'does not say how to complain to the authority',
    missing:
      'The statement says neither how to complain to the authority itself nor that it has no such procedure. Say which, with the address for complaints',
    // bound: 4,000 characters, by check.
    words:
      /\b(?:right to complain|complain|complaints?|(?:internal|independent) review|no (?:internal )?review procedure)\b|\b(?:unhappy|dissatisfied|not (?:happy|satisfied|content))\b[^.]{0,120}\b(?:write|contact|e-?mail|review|ask|appeal)\b/i,
  },
  {
    name: 'the Information Commissioner',
    lacks: 'does not name the Information Commissioner',
    missing: 'The statement does not name the Information Commissioner. Add it, with the address',
    // The Commission is the successor by the Data (Use and Access) Act 2025, whenever that is in force.
    words: /\binformation commission(?:er)?\b|\bICO\b/i,
  },
] as const

/** Finds a standing statement that does not say where to complain. */
export const complaintRouteMissing: Rule<'foi/complaint-route-missing'> = defineRule({
  code: 'foi/complaint-route-missing',
  level: 'warning',
  band: 'usefulness',
  summary: 'It is not said how to complain, or the Information Commissioner is not named.',
  explain:
    'A refusal notice says whether the authority has a complaints procedure, gives its particulars, and tells of the right to apply to the Information Commissioner. A statement that notices are to be read with should name both.',
  citation: [{ ...foiCitations.refusalNotice, provision: 's.17(7)', verified: false }],
  reads: [foiSection],
  rowByRow: ['foi/log'],
  check: ({ foi: { standing, letters } }, run) => {
    reportLetters(
      letters,
      run,
      { names: ['review-missing', 'complaint-missing', 'routes-stale'], ofScottish: true },
      ({ notice }) => (notice.answers.some(isRefused) ? ['/review', '/complaint'] : []),
    )
    if (standing === undefined) return run.notApplicable('the publication has no standing statement')
    if (standing.kind === 'scheme') return run.notApplicable('a publication scheme refuses no request')
    const all = [...standing.passages, ...standing.reviewContact, ...standing.appealContact]
    const at = pointerTo('sections', 'foi', 'standing')
    const isEachLookedAt = standing.passages.some(looksAtEach)
    const announces = standing.passages.some((text) => announcedIn(text, isEachLookedAt)?.isOutcome === true)
    // The Act asks each notice for the routes, and a page that gives reasons only is none.
    const isReasoning = standing.kind === 'position' && !announces
    const absent = routes.filter(({ words }) => {
      run.checked(at)
      return !all.some((text) => words.test(text.slice(0, 4000)))
    })
    if (absent.length === 0) return undefined
    if (isReasoning) {
      run.report({
        at,
        level: 'note',
        message: `Check the statement: it ${listed(absent.map(({ lacks }) => lacks))}. Section 17(7) asks that of each notice, and not of a page that only gives reasons: make sure that each notice says it, or say it here too`,
        key: ['standing', 'routes'],
      })
      return undefined
    }
    // The route, not the sentence: the fingerprint stays when words are mended.
    for (const { name, missing } of absent) run.report({ at, message: missing, key: ['standing', name] })
    return undefined
  },
})
