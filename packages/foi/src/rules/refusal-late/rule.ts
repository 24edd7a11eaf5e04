import {
  daysBetween,
  defineRule,
  isIsoDate,
  longDate,
  pointerTo,
  ukBankHolidays,
  workingDayCounter,
  type JsonPointer,
  type Rule,
} from '@imt/core'
import { eirLimits } from '../../clock/limits.data.js'
import { lateWords } from '../../clock/late-words.js'
import { foiCitations } from '../citations.js'
import { dayOf, permittedOf } from '../../log/days.js'
import { checkedLetters, joinPointers, reportLetters } from '../../letter/letter-findings.js'
import { foiSection } from '../../section.js'

/** The days of a letter, as published. */
interface Days {
  readonly receivedOn?: string
  readonly sentOn?: string
  readonly regime?: 'FOIA' | 'EIR' | undefined
}

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
  check: ({ foi: { standing, letters } }, run) => {
    const checkDays = (days: Days, at: JsonPointer, key: readonly string[], about?: string): void => {
      const { receivedOn, sentOn, regime } = days
      const sent = dayOf(sentOn)
      const permitted = receivedOn === undefined ? null : permittedOf({ receivedOn, ...(regime && { regime }) })
      if (sent === null || permitted === null || permitted.due === null || sent < permitted.received) return
      run.checked(at)
      // Received on a day not worked, the Code gives a day more than the Act: neither reading is called late.
      if (sent <= permitted.due || (permitted.byCode !== null && sent <= permitted.byCode)) return
      const { days: late } = workingDayCounter(ukBankHolidays.union).between(permitted.due, sent)
      run.report({
        at,
        message: `The request of ${longDate(permitted.received)} was due by ${longDate(permitted.due)} and was refused on ${longDate(sent)}, ${lateWords(late)}. Say what moved the day, or count it as late`,
        key,
        ...(regime === 'EIR' && { citation: [eirLimits.refusalNotice.citation, eirLimits.response.citation] }),
        ...(about !== undefined && about.trim() !== '' && { about }),
        stated: isIsoDate(sentOn ?? '') ? longDate(sent) : (sentOn ?? ''),
        computed: permitted.due,
        difference: { amount: String(daysBetween(permitted.due, sent)), unit: 'days' },
      })
    }
    if (standing) checkDays(standing, pointerTo('sections', 'foi', 'standing', 'sentOn'), ['letter', 'late'])
    for (const { letter, at } of checkedLetters(letters)) {
      const { receivedOn, sentOn, dueOn, regime, reference } = letter.notice
      // Something moved the last day, and the letter does not say to which.
      if (receivedOn === undefined || sentOn === undefined || dueOn === null) continue
      checkDays(
        { receivedOn, sentOn, regime: regime === 'EIR' ? 'EIR' : 'FOIA' },
        joinPointers(at, '/sentOn'),
        ['letter', 'late', reference ?? ''],
        reference,
      )
    }
    reportLetters(
      letters,
      run,
      { names: ['notice-late'], ofScottish: true },
      ({ law, notice: { requestedOn, receivedOn, sentOn, dueOn } }) =>
        (law === 'FOISA' ? (receivedOn ?? requestedOn) : requestedOn) === undefined ||
        sentOn === undefined ||
        dueOn === null
          ? []
          : ['/sentOn'],
    )
    run.notApplicable('no letter says on which days the request came and was answered')
  },
})
