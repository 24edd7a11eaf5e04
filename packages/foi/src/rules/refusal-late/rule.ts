import { counted, defineRule, longDate, pointerTo, ukBankHolidays, workingDayCounter, type Rule } from '@imt/core'
import { foiCitations } from '../citations.js'
import { dayOf, permittedOf } from '../../log/days.js'
import { foiSection } from '../../section.js'

/** Finds a letter that refuses a request after the last day for it. */
export const refusalLate: Rule<'foi/refusal-late'> = defineRule({
  code: 'foi/refusal-late',
  level: 'warning',
  band: 'usefulness',
  summary: 'A request was refused after the last day for it.',
  explain:
    'A notice that refuses a request is given within the time for an answer: by the twentieth working day after receipt. Clarification starts the count again and a fee stops it; the public interest may give more time to weigh it, and no more time to say which exemption applies. If one of these moved the day, the letter should say so; if not, count the request as late.',
  citation: [foiCitations.refusalNotice, foiCitations.time],
  reads: [foiSection],
  check: ({ foi: { standing } }, run) => {
    if (standing === undefined) return run.notApplicable('the publication has no statement')
    const { receivedOn, sentOn } = standing
    const sent = dayOf(sentOn)
    const permitted = receivedOn === undefined ? null : permittedOf({ receivedOn })
    if (sent === null || permitted === null || permitted.due === null || sent < permitted.received)
      return run.notApplicable('no letter says on which days the request came and was answered')
    const at = pointerTo('sections', 'foi', 'standing', 'sentOn')
    run.checked(at)
    // Received on a day not worked, the Code gives a day more than the Act: neither reading is called late.
    if (sent <= permitted.due || (permitted.byCode !== null && sent <= permitted.byCode)) return undefined
    const { days } = workingDayCounter(ukBankHolidays.union).between(permitted.due, sent)
    run.report({
      at,
      message: `The request of ${longDate(permitted.received)} was due by ${longDate(permitted.due)} and was refused on ${longDate(sent)}, ${counted(days, 'working day')} later. Say what moved the day, or count it as late`,
      key: ['letter', 'late'],
      stated: sentOn ?? '',
      computed: permitted.due,
      difference: { amount: String(days), unit: 'days' },
    })
    return undefined
  },
})
