import { defineRule, pointerTo, type Rule } from '@imt/core'
import { foiCitations } from '../citations.js'
import { aboutEntry } from '../../log/about-entry.js'
import { mayRepeat, quotedWords, statedIfKnown } from '../../log/log-words.js'
import { lawOf } from '../../log/regime.js'
import { foiSection } from '../../section.js'

/** Finds entries of a log that another law governs, whose time is therefore not counted. */
export const regimeNotCounted: Rule<'foi/regime-not-counted'> = defineRule({
  code: 'foi/regime-not-counted',
  level: 'note',
  band: 'usefulness',
  summary: 'An entry of a log is under a law whose time limit is not worked out here.',
  explain:
    "A request for one's own data has a period of one month under data protection law, and a request to a Scottish authority that of the Scottish Act. Neither is worked out here: the entry is in no check of time, and is neither in time nor late. Count such requests apart from those under the Act and the Environmental Information Regulations.",
  citation: [foiCitations.subjectAccess],
  reads: [foiSection],
  rowByRow: ['foi/log'],
  check: ({ foi: { log } }, run) => {
    if (log === undefined) return run.notApplicable('the publication has no disclosure log')
    log.entries.forEach((entry, index) => {
      const law = lawOf(entry)
      const text = entry.regime?.trim() ?? ''
      if (text === '' && law.regime !== null) return
      // Without a column for it an outcome or status says so: `Handled as SAR`.
      const field =
        text !== '' ? 'regime' : lawOf({ outcome: entry.outcome ?? '' }).regime === null ? 'outcome' : 'status'
      const at = pointerTo('sections', 'foi', 'log', 'entries', index, field)
      run.checked(at)
      if (law.regime !== null) return
      const stated = entry[field]?.trim() ?? ''
      run.report({
        at,
        message: `${mayRepeat(stated) ? quotedWords(stated) : 'The request'} is under ${law.otherLaw}, which has a period of its own: whether the request was answered in time was not checked. Count it apart from requests under the Act`,
        about: aboutEntry(entry),
        key: ['log', entry.reference ?? '', 'regime'],
        ...statedIfKnown(stated),
      })
    })
    run.notApplicable('no entry of the log says under which law it was made')
  },
})
