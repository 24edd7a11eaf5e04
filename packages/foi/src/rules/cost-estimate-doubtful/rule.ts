import { counted, Decimal, defineRule, pointerTo, type JsonPointer, type Rule, type Run } from '@imt/core'
import { costLimits, type CostLimit } from '../../cost/cost-limits.data.js'
import { pounds } from '../../cost/estimate.js'
import { notCountedIn } from '../../cost/not-counted.js'
import { scottishCostLimit } from '../../cost/scottish-cost-limit.data.js'
import { statedEstimate } from '../../cost/stated-estimate.js'
import { dayOf } from '../../log/days.js'
import { checkedLetters, joinPointers, placedLetters } from '../../letter/letter-findings.js'
import { sentencesOf } from '../../letter/line.js'
import type { PublishedLetter } from '../../letter/schema.js'
import { foiSection } from '../../section.js'
import { citedProvisions } from '../../citations/cited-provisions.js'
import type { StandingStatement } from '../../standing/schema.js'
import { foiCitations } from '../citations.js'

/** Bodies that are in no part of Part I of Schedule 1 to the Act, by their names. */
const lowerLimit =
  /\b(?:nhs (?:foundation )?trust|foundation trust|integrated care board|icb|(?:city|county|borough|district|parish) council|university|college|ambulance service|health board|(?:the|our|this) (?:trust|council|school|police|constabulary))\b/i

const poundsOf = (amount: number): string => pounds(Math.round(amount * 100))
const hoursOf = (hours: number): string => (Number.isInteger(hours) ? counted(hours, 'hour') : `${hours} hours`)
const sumOf = (values: readonly number[]): number => [...new Set(values)].reduce((all, each) => all + each, 0)

/** What a refusal of one request says, wherever it was read. */
interface Refusal {
  readonly passages: readonly { readonly passage: string; readonly at: JsonPointer }[]
  readonly cites: readonly string[]
  readonly sentOn: string | undefined
  /** All in which the kind of body may be named. */
  readonly texts: readonly string[]
  readonly key: readonly string[]
}

const refusals = (
  standing: StandingStatement | undefined,
  letters: readonly PublishedLetter[] | undefined,
): readonly Refusal[] => [
  ...(standing?.kind === 'refusal' || standing?.kind === 'letter'
    ? [
        {
          passages: standing.passages.map((passage, index) => ({
            passage,
            at: pointerTo('sections', 'foi', 'standing', 'passages', index),
          })),
          cites: standing.exemptions.flatMap((text) => citedProvisions(text).map(({ id }) => id)),
          sentOn: standing.sentOn,
          texts: [standing.heading ?? '', ...standing.passages, ...standing.reviewContact],
          key: ['refusal', 'cost'],
        },
      ]
    : []),
  ...checkedLetters(letters).map(({ letter: { notice, authority = '' }, at }) => ({
    passages: notice.answers.flatMap(({ outcome, text }, index) =>
      outcome === 'costLimit' ? [{ passage: text, at: joinPointers(at, pointerTo('answers', index, 'text')) }] : [],
    ),
    cites: notice.answers.flatMap(({ provisions }) => provisions),
    sentOn: notice.sentOn,
    texts: [authority, ...notice.answers.map(({ text }) => text), notice.review?.how ?? ''],
    key: ['letter', 'cost', notice.reference ?? ''],
  })),
]

/** Finds a refusal on cost whose own numbers do not exceed the limit, or do not agree. */
export const costEstimateDoubtful: Rule<'foi/cost-estimate-doubtful'> = defineRule({
  code: 'foi/cost-estimate-doubtful',
  level: 'warning',
  band: 'validity',
  summary: 'The estimate of a refusal on cost does not exceed the limit, or does not agree with itself.',
  explain:
    'A request can be refused under section 12 where compliance would cost more than the appropriate limit: £600 for government departments, £450 for other bodies, at £25 an hour, so 24 hours or 18. The refusal states an estimate that is not above the limit, hours and pounds that do not agree, another rate, or the limit of another kind of body. Check the estimate; if it is right, the request is to be answered.',
  citation: [
    ...(costLimits[0]?.citation ?? []),
    { ...foiCitations.advice, provision: 's.12(1)', url: 'https://www.legislation.gov.uk/ukpga/2000/36/section/12' },
  ],
  reads: [foiSection],
  check: ({ foi: { standing, letters } }, run) => {
    for (const { passages, cites, sentOn, texts, key } of refusals(standing, letters)) {
      // The Environmental Information Regulations have no limit: only a refusal under section 12 is held against one.
      const isOnCost = cites.some((id) => /^s12\b/.test(id))
      const on = dayOf(sentOn) ?? run.asOf
      const law = costLimits.find(({ from, to }) => from <= on && (to === null || on <= to))
      if (!isOnCost || law === undefined) continue
      const isLower = texts.some((text) => lowerLimit.test(text))
      for (const { passage, at } of passages) checkPassage(passage, at, key, { law, isLower }, run)
    }
    for (const { letter, at } of placedLetters(letters))
      if (letter.law === 'FOISA') checkScottishLetter(letter, at, run)
    run.notApplicable('no refusal on cost states an estimate')
  },
})

/** Compares what a refusal on cost under the Scottish Act states with the amount that is prescribed for it. */
const checkScottishLetter = ({ notice }: PublishedLetter, base: JsonPointer, run: Run): void => {
  const { limit, highestRate, citation } = scottishCostLimit
  for (const [index, { outcome, text }] of notice.answers.entries()) {
    const stated = outcome === 'costLimit' ? statedEstimate(text) : null
    if (stated === null) continue
    const at = joinPointers(base, pointerTo('answers', index, 'text'))
    const key = ['letter', 'cost', notice.reference ?? '', String(index)]
    run.checked(at)
    const rate = stated.rates.find((each) => each > highestRate)
    if (rate !== undefined)
      run.report({
        at,
        key: [...key, 'rate'],
        message: `Check the rate: under the Scottish Act an hour of a member of staff is counted at ${poundsOf(highestRate)} at most, and ${poundsOf(rate)} is stated`,
        stated: poundsOf(rate),
        computed: poundsOf(highestRate),
        citation,
      })
    const all = sumOf(stated.pounds)
    if (stated.pounds.length > 0 && all <= limit)
      run.report({
        at,
        key: [...key, 'limit not exceeded'],
        message: `The request is refused on cost, and the estimate of ${poundsOf(all)} does not exceed ${poundsOf(limit)}, the amount prescribed for the Scottish Act. Check the estimate: if it is right, section 12 does not apply and the request is to be answered`,
        stated: poundsOf(all),
        citation,
      })
    const time = sumOf(stated.hours)
    const mostForHour = Math.min(
      highestRate,
      stated.rates.reduce((most, each) => Math.max(most, each), 0) || highestRate,
    )
    const cost = new Decimal(time).times(mostForHour).toNumber()
    // Hours alone: disbursements may be added, so it is asked about and not said.
    if (stated.pounds.length === 0 && time > 0 && cost <= limit)
      run.report({
        at,
        key: [...key, 'hours'],
        level: 'note',
        message: `Check the estimate: ${hoursOf(time)} at ${poundsOf(mostForHour)} an hour${mostForHour === highestRate ? ', the most that an hour is counted at,' : ''} come to ${poundsOf(cost)}, which does not exceed ${poundsOf(limit)}, the amount prescribed for the Scottish Act. Without other costs section 12 does not apply and the request is to be answered`,
        stated: hoursOf(time),
        computed: poundsOf(cost),
        citation,
      })
  }
}

const anAmount = /\d (?:hours?|minutes?)\b|£ ?\d/i

/** Finds time that is counted and may not be: redacting, reading, considering exemptions. */
const checkActivities = (passage: string, at: JsonPointer, key: readonly string[], run: Run): void => {
  const words = sentencesOf(passage).flatMap((sentence) =>
    anAmount.test(sentence) ? (notCountedIn(sentence) ?? []) : [],
  )[0]
  if (words === undefined) return
  run.checked(at)
  run.report({
    at,
    message: `Check what is counted: "${words}" stands with the time or cost of the estimate. Only finding out whether the information is held, locating, retrieving and extracting it may be counted (regulation 4(3)); without the rest the estimate may not exceed the limit`,
    key: [...key, 'activity'],
    stated: words,
  })
}

/** Compares the numbers of one passage with the limit and with each other. */
const checkPassage = (
  passage: string,
  at: JsonPointer,
  key: readonly string[],
  { law, isLower }: { readonly law: CostLimit; readonly isLower: boolean },
  run: Run,
): void => {
  checkActivities(passage, at, key, run)
  const stated = statedEstimate(passage)
  if (stated === null) return
  const { hours, pounds: amounts, rates, limitHours, limitPounds } = stated
  const say = (what: string, message: string, found: { stated: string; computed?: string }): void =>
    run.report({ at, message, key: [...key, what], ...found })
  run.checked(at)
  const ofDepartments = law.centralGovernment / law.ratePerHour
  const namesHigher = limitPounds.includes(law.centralGovernment) || limitHours.includes(ofDepartments)
  if (isLower && namesHigher && !limitPounds.includes(law.others))
    say(
      'limit',
      `Check the limit: ${poundsOf(law.centralGovernment)}, or ${hoursOf(ofDepartments)}, is that of government departments. For other bodies it is ${poundsOf(law.others)}, or ${hoursOf(law.others / law.ratePerHour)}`,
      { stated: poundsOf(law.centralGovernment), computed: poundsOf(law.others) },
    )
  const rate = rates.find((each) => each !== law.ratePerHour)
  if (rate !== undefined)
    say(
      'rate',
      `Check the rate: an hour of work is counted at ${poundsOf(law.ratePerHour)}, whoever does it, and ${poundsOf(rate)} is stated`,
      { stated: poundsOf(rate), computed: poundsOf(law.ratePerHour) },
    )
  const [onlyHours, ...moreHours] = new Set(hours)
  const [onlyPounds, ...morePounds] = new Set(amounts)
  if (
    rate === undefined &&
    onlyHours !== undefined &&
    onlyPounds !== undefined &&
    moreHours.length + morePounds.length === 0 &&
    new Decimal(onlyHours).times(law.ratePerHour).minus(onlyPounds).abs().gte(1)
  )
    say(
      'product',
      `Check the estimate: ${hoursOf(onlyHours)} at ${poundsOf(law.ratePerHour)} an hour come to ${poundsOf(onlyHours * law.ratePerHour)}, and ${poundsOf(onlyPounds)} is stated`,
      { stated: poundsOf(onlyPounds), computed: poundsOf(onlyHours * law.ratePerHour) },
    )
  const limit = isLower ? law.others : namesHigher ? law.centralGovernment : law.others
  const most = limit / law.ratePerHour
  // Parts that come to more together than the limit exceed it; each of them need not.
  if (sumOf(hours) > most || sumOf(amounts) > limit) return
  const estimate = onlyPounds === undefined ? hoursOf(sumOf(hours)) : poundsOf(sumOf(amounts))
  const bound = onlyPounds === undefined ? hoursOf(most) : poundsOf(limit)
  say(
    'limit not exceeded',
    `The request is refused on cost, and the estimate of ${estimate} does not exceed the limit of ${bound}. Check the estimate: if it is right, section 12 does not apply and the request is to be answered`,
    { stated: estimate },
  )
}
