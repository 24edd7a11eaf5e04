import { defineRule, longDate, type Rule } from '@imt/core'
import { foiCitations } from '../citations.js'
import { aboutEntry } from '../../log/about-entry.js'
import { dayOf, permittedOfEach } from '../../log/days.js'
import { entryAt } from '../../log/entry-at.js'
import { logWithTimes } from '../../log/log-with-times.js'
import { foiSection } from '../../section.js'

/** Finds published last days that the Act does not give. */
export const dueDateMiscounted: Rule<'foi/due-date-miscounted'> = defineRule({
  code: 'foi/due-date-miscounted',
  level: 'warning',
  band: 'accuracy',
  summary: 'The last day that a log states is not the twentieth working day after receipt.',
  explain:
    'Days are often miscounted because a calendar has the bank holidays of England only: the Act leaves out those of any part of the United Kingdom. A last day that is too late costs the requester time; one that is too early costs the authority. A day that the Code of Practice gives, for a request that came on a day not worked, is pointed out as a note.',
  citation: [foiCitations.time],
  reads: [foiSection],
  rowByRow: ['foi/log'],
  check: ({ foi }, run) => {
    const log = logWithTimes(foi.log, run)
    if (log === undefined) return
    const permittedOn = permittedOfEach()
    log.entries.forEach((entry, index) => {
      const stated = dayOf(entry.dueOn)
      const permitted = permittedOn(entry)
      if (stated === null || permitted === null || permitted.due === null || permitted.extended === null) return
      const at = entryAt(index, 'dueOn')
      run.checked(at)
      if (stated === permitted.due || stated === permitted.extended || stated === permitted.target) return
      const isCode = stated === permitted.byCode
      run.report({
        at,
        ...(isCode && { level: 'note' as const }),
        message: isCode
          ? `Check ${longDate(stated)}: it is the last day by the Code of Practice, which takes the request as received on the next working day. By the Act it is ${longDate(permitted.due)}, the safe one`
          : `${longDate(stated)} is given as the last day for a request ${permitted.firstDay === null ? `received on ${longDate(permitted.received)}` : `whose first working day was ${longDate(permitted.firstDay)}`}. The twentieth working day after that is ${longDate(permitted.due)}. Use the bank holidays of every part of the United Kingdom, and record any clarification, fee or extension`,
        about: aboutEntry(entry),
        key: ['log', entry.reference ?? '', 'due'],
        stated: entry.dueOn ?? '',
        computed: permitted.due,
      })
    })
    run.notApplicable('no entry of the log states a last day')
  },
})
