import { defineRule, pointerTo, type Rule } from '@imt/core'
import { foiCitations } from '../citations.js'
import { mayRepeat, quotedWords } from '../../log/log-words.js'
import { aboutEntry } from '../../log/about-entry.js'
import { isYetToCome } from '../../log/days.js'
import { progressOf } from '../../log/progress.js'
import type { LogEntry } from '../../log/entry.js'
import { entryAt } from '../../log/entry-at.js'
import { foiSection } from '../../section.js'

/** In brackets, where it may be repeated. */
const outcomeIn = ({ outcome }: LogEntry): string =>
  outcome === undefined || !mayRepeat(outcome) ? '' : ` (${quotedWords(outcome)})`

/** Finds requests that were answered, and of which the log does not say when. */
export const answerDayMissing: Rule<'foi/answer-day-missing'> = defineRule({
  code: 'foi/answer-day-missing',
  level: 'note',
  band: 'usefulness',
  summary: 'A log does not say on which day requests were answered.',
  explain:
    'The log shows that requests were answered, by their outcome or the answer itself, and not when. Whether they were in time was therefore not checked, and nobody is called late. Publish the day of each answer beside the day of receipt, under a heading such as "Date responded".',
  citation: [foiCitations.codeStatistics],
  reads: [foiSection],
  rowByRow: ['foi/log'],
  check: ({ foi: { log } }, run) => {
    if (log === undefined) return run.notApplicable('the publication has no disclosure log')
    if (log.notShown?.includes('respondedOn') === true) {
      const at = pointerTo('sections', 'foi', 'log')
      run.checked(at)
      run.report({
        at,
        message:
          'The log has no column for the day of the answer that is known here, so whether its requests were answered in time was not checked. Add one, headed "Date responded"',
        key: ['log', 'respondedOn'],
      })
    }
    log.entries.forEach((entry, index) => {
      if (entry.respondedOn === undefined || progressOf(entry) !== 'answered') return
      const at = entryAt(index, 'respondedOn')
      run.checked(at)
      if (!isYetToCome(entry.respondedOn)) return
      run.report({
        at,
        message: `The request was answered${outcomeIn(entry)}, and no day of the answer is stated, so whether it was in time was not checked. Add the day`,
        about: aboutEntry(entry),
        key: ['log', entry.reference ?? '', 'respondedOn', 'missing'],
        stated: entry.respondedOn,
      })
    })
    run.notApplicable('no entry of the log shows that it was answered')
  },
})
