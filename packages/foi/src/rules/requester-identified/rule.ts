import { defineRule, isNamed, pointerTo, type Rule } from '@imt/core'
import { foiCitations } from '../citations.js'
import { entryAt } from '../../log/entry-at.js'
import { mayNamePerson } from '../../log/reference-names.js'
import { ofStaff } from '../../log/of-staff.js'
import { signsOfPeople } from '../../log/signs-of-people.js'
import { foiSection } from '../../section.js'

const fields = ['title', 'request', 'response'] as const
/** Finds signs that a log shows who made a request. What was found is not repeated. */
export const requesterIdentified: Rule<'foi/requester-identified'> = defineRule({
  code: 'foi/requester-identified',
  level: 'warning',
  band: 'disclosure',
  personalData: true,
  summary: 'A disclosure log shows who made a request, or may.',
  explain:
    'Who asks is personal data and plays no part in the answer. A log shows the request and the answer, never the name, the address or the telephone number of the requester; these slip in with columns of a case system, salutations and signatures. A finding never repeats what it found.',
  citation: [foiCitations.personal],
  reads: [foiSection],
  rowByRow: ['foi/log'],
  check: ({ foi: { log } }, run) => {
    if (log === undefined) return run.notApplicable('the publication has no disclosure log')
    ;(log.leftOut ?? []).forEach((heading, index) => {
      const at = pointerTo('sections', 'foi', 'log', 'leftOut', index)
      run.checked(at)
      const isOfStaff = isNamed(heading, [ofStaff])
      run.report({
        at,
        ...(isOfStaff && { level: 'note' as const }),
        message: isOfStaff
          ? `Check the column "${heading}": it says who dealt with a request. Show a role in it and no name, or take it out before the log is published`
          : `The log has a column "${heading}", which says who made a request. Take it out before the log is published`,
        key: ['log', 'column', heading],
        stated: heading,
      })
    })
    log.entries.forEach((entry, index) => {
      const isNaming = mayNamePerson(entry.reference ?? '')
      if (isNaming) {
        const at = entryAt(index, 'reference')
        run.checked(at)
        run.report({
          at,
          message:
            'This reference may name a person. Call the request by a number that tells of nobody, before the log is published',
          key: ['log', 'reference'],
        })
      }
      for (const field of fields) {
        const text = entry[field]
        if (text === undefined) continue
        const at = entryAt(index, field)
        run.checked(at)
        const found = signsOfPeople(text)
        if (found.length > 0)
          run.report({
            at,
            message: `This text holds ${found.join(' and ')}. Take it out if it is the requester's, or belongs to another person`,
            key: ['log', isNaming ? '' : (entry.reference ?? ''), field],
          })
      }
    })
    run.notApplicable('the log has no text in which a requester could be named')
  },
})
