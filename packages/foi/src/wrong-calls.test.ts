import { ukBankHolidays } from '@imt/core'
import { describe, expect, it } from 'vitest'
import * as foi from './index.js'

/** As plain JavaScript calls: with anything at all. */
type Call = (...values: readonly unknown[]) => unknown
const call = (name: string): Call => (foi as unknown as Readonly<Record<string, Call>>)[name] as Call

const union = ukBankHolidays.union
const date = new Date('2026-01-05')
const event = { type: 'received', on: '2026-01-05' }
const request = { reference: 'A', receivedOn: '2026-01-05', requester: 'k', subject: 's', pence: 1 }
const notice = { answers: [{ question: '1', outcome: 'disclosed', text: 'Yes.', provisions: [] }] }
const answer = (more: object): object => ({ answers: [{ ...notice.answers[0], ...more }] })
const decision = {
  authority: 'Example NHS Trust',
  reference: 'FOI-1',
  receivedOn: '2026-11-20',
  sentOn: '2026-12-04',
  decidedBy: 'Head of Information Governance',
  decidedOn: '2026-12-03',
  review: { offered: false },
  answers: [{ question: '1', asked: 'The budget?', outcome: 'disclosed', information: '£1' }],
}
const table = { headers: ['Reference', 'Date received'], rows: [] }
const repetition = {
  earlier: { requester: 'k', outcome: 'refused' },
  now: { requester: 'k', receivedOn: '2026-11-02' },
  similarity: 'identical',
  likelyToHaveChanged: false,
  reasonableIntervalDays: 90,
}

/** A function, what it is called with, and how the error begins. */
const rows: readonly (readonly [name: string, values: readonly unknown[], message: RegExp])[] = [
  ['clock', [], /^clock: input must be an object, got undefined/],
  ['clock', [[event]], /^clock: input must be an object, got an array/],
  ['clock', [{}], /^clock: regime must be/],
  ['clock', [{ regime: 'FOIA' }], /^clock: events must be an array/],
  ['clock', [{ regime: 'FOIA', events: event }], /^clock: events must be an array/],
  ['clock', [{ regime: 'FOIA', events: ['received'] }], /^clock: events\[0\] must be an object/],
  [
    'clock',
    [{ regime: 'FOIA', events: [{ type: 'received', on: date }] }],
    /^clock: events\[0\]\.on must be .* a Date/,
  ],
  ['clock', [{ regime: 'FOIA', events: [{ ...event, day: 1 }] }], /^clock: events\[0\] has no 'day'/],
  [
    'clock',
    [{ regime: 'FOIA', events: [event], asof: '2026-01-05' }],
    /^clock: input has no 'asof': did you mean 'asOf'/,
  ],
  ['clock', [{ regime: 'FOIA', events: [event], asOf: date }], /^clock: asOf must be .* a Date/],
  ['clock', [{ regime: 'FOIA', events: [event], calendar: 'union' }], /^clock: calendar must be a calendar/],
  ['clock', [{ regime: 'FOIA', events: [{ ...event, exemption: 's31' }] }], /^clock: events\[0\] has no 'exemption'/],
  [
    'clock',
    [{ regime: 'FOIA', events: [event, { type: 'tribunalAppealed', on: '2026-01-06', by: 'trust' }] }],
    /^clock: events\[1\]\.by must be/,
  ],
  ['clock', [{ regime: 'FOIA', events: [event], variation: 'trust' }], /^clock: variation must be/],
  ['subjectAccessClock', [], /^subjectAccessClock: input must be an object/],
  ['subjectAccessClock', [{ receivedOn: date }], /^subjectAccessClock: receivedOn must be .* a Date/],
  [
    'subjectAccessClock',
    [{ receivedOn: '2026-01-05', awaited: [{ what: 'fee', form: '2026-01-06' }] }],
    /^subjectAccessClock: awaited\[0\] has no 'form'/,
  ],
  ['validRequest', [], /^validRequest: form must be an object/],
  ['validRequest', [{ name: 'x' }], /^validRequest: form has no 'name'/],
  ['recalculated', [], /^clock: input must be an object/],
  ['recalculated', [{ regime: 'FOIA', events: [event] }], /^recalculated: calendar must be a calendar/],
  ['responseDue', [], /^responseDue: calendar must be a calendar/],
  ['responseDue', ['2026-01-05', {}], /^responseDue: calendar must be a calendar/],
  ['responseDue', [undefined, union], /^responseDue: received must be .* got undefined/],
  ['responseDue', [date, union], /^responseDue: received must be .* got a Date/],
  ['responseDue', ['2026-02-30', union], /^responseDue: received must be .* got "2026-02-30"/],
  ['lookUp', [], /^lookUp: id must be text/],
  ['lookUp', ['s31', 'DPA'], /^lookUp: law must be/],
  ['citedProvisions', ['s31', { bare: true }], /^citedProvisions: options has no 'bare'/],
  ['citedProvisions', ['s31', { law: 'DPA' }], /^citedProvisions: law must be/],
  ['statusOf', [31], /^statusOf: id must be text/],
  ['statusOf', ['s31', 'Act'], /^statusOf: law must be/],
  ['citedProvisions', [], /^citedProvisions: text must be text/],
  ['classifyQuestion', [7], /^classifyQuestion: text must be text, got/],
  ['similarity', [null, 'x'], /^similarity: a must be text, got/],
  ['similarity', ['x', ['y']], /^similarity: b must be text, got/],
  ['estimateCost', [], /^estimateCost: input must be an object/],
  ['estimateCost', [{ on: '2026-11-23' }], /^estimateCost: minutes must be an object/],
  ['estimateCost', [{ minutes: {} }], /^estimateCost: on must be a calendar day .* got undefined/],
  ['estimateCost', [{ minutes: {}, on: date }], /^estimateCost: on must be a calendar day .* a Date/],
  ['estimateCost', [{ minutes: {}, on: '2026-11-23', body: 'trust' }], /^estimateCost: body must be/],
  ['estimateCost', [{ minutes: {}, on: '2026-11-23', other: 1 }], /^estimateCost: input has no 'other'/],
  ['relatedRequests', [], /^relatedRequests: requests must be an array/],
  ['relatedRequests', [['A']], /^relatedRequests: requests\[0\] must be an object/],
  [
    'relatedRequests',
    [[{ ...request, receivedOn: '05/01/2026' }]],
    /^relatedRequests: requests\[0\]\.receivedOn must be/,
  ],
  ['relatedRequests', [[{ ...request, pence: 1.5 }]], /^relatedRequests: requests\[0\]\.pence must be a whole number/],
  ['relatedRequests', [[request], 'union'], /^relatedRequests: calendar must be a calendar/],
  ['repeatedRequest', [], /^repeatedRequest: input must be an object/],
  ['repeatedRequest', [{ ...repetition, earlier: undefined }], /^repeatedRequest: earlier must be an object/],
  ['repeatedRequest', [{ ...repetition, now: { requester: 'k' } }], /^repeatedRequest: now\.receivedOn must be/],
  ['repeatedRequest', [{ ...repetition, similarity: 'same' }], /^repeatedRequest: similarity must be/],
  ['repeatedRequest', [{ ...repetition, likelyToHaveChanged: 'no' }], /^repeatedRequest: likelyToHaveChanged must be/],
  ['repeatedRequest', [{ ...repetition, interval: 1 }], /^repeatedRequest: input has no 'interval'/],
  [
    'repeatedRequest',
    [{ ...repetition, earlier: { requester: 'k', outcome: 'given' } }],
    /^repeatedRequest: earlier\.outcome must be/,
  ],
  ['requesterKey', [], /^requesterKey: identity must be text/],
  ['requesterKey', ['a@example.org'], /^requesterKey: keyedHash must be a function/],
  ['schemeCompleteness', [], /^schemeCompleteness: pages must be an array/],
  ['schemeCompleteness', [['page']], /^schemeCompleteness: pages\[0\] must be an object/],
  ['toDisclosureLog', [], /^toDisclosureLog: entries must be an array/],
  ['toDisclosureLog', [[], { subject: {} }], /^toDisclosureLog: options has no 'subject': did you mean 'subjects'/],
  ['toDisclosureLog', [[], { prefixes: ['ghc'] }], /^toDisclosureLog: options\.prefixes must be/],
  ['vexatiousWorksheet', [], /^vexatiousWorksheet: input must be an object/],
  [
    'vexatiousWorksheet',
    [{ reference: 'A', receivedOn: '2026-01-05', evidences: [] }],
    /^vexatiousWorksheet: input has no 'evidences': did you mean 'evidence'/,
  ],
  [
    'vexatiousWorksheet',
    [{ reference: 'A', receivedOn: '2026-01-05', evidence: [{ theme: 'cost' }] }],
    /^vexatiousWorksheet: evidence\[0\]\.theme must be/,
  ],
  ['checkRefusal', [], /^checkRefusal: notice must be an object/],
  ['checkRefusal', [{}], /^checkRefusal: answers must be an array/],
  [
    'checkRefusal',
    [{ ...notice, recievedOn: '2026-01-05' }],
    /^checkRefusal: notice has no 'recievedOn': did you mean/,
  ],
  ['checkRefusal', [{ ...notice, regime: 'SAR' }], /^checkRefusal: regime must be/],
  ['checkRefusal', [{ ...notice, sentOn: '2026-02-30' }], /^checkRefusal: sentOn must be/],
  ['checkRefusal', [answer({ likelyhood: 'would' })], /^checkRefusal: answers\[0\] has no 'likelyhood': did you mean/],
  ['checkRefusal', [answer({ provisions: 's31' })], /^checkRefusal: answers\[0\]\.provisions must be an array/],
  ['checkRefusal', [answer({ provisions: [31] })], /^checkRefusal: answers\[0\]\.provisions\[0\] must be text/],
  ['checkRefusal', [answer({ outcome: 'refused' })], /^checkRefusal: answers\[0\]\.outcome must be/],
  ['checkRefusal', [answer({ text: undefined })], /^checkRefusal: answers\[0\]\.text must be text/],
  ['checkRefusal', [answer({ reasons: 'because' })], /^checkRefusal: answers\[0\]\.reasons must be an array/],
  ['checkRefusal', [answer({ decisionBy: 'soon' })], /^checkRefusal: answers\[0\]\.decisionBy must be/],
  [
    'composeRefusal',
    [
      {
        ...decision,
        answers: [
          { question: '1', asked: 'Which?', outcome: 'neitherConfirmNorDeny', claims: [{ exemption: 's31(3)' }] },
        ],
      },
    ],
    /^composeRefusal: answers\[0\]\.claims\[0\]\.neither must be text, got undefined/,
  ],
  ['composeRefusal', [], /^composeRefusal: decision must be an object/],
  ['composeRefusal', [{ ...decision, sentOn: undefined }], /^composeRefusal: sentOn must be a calendar day/],
  ['composeRefusal', [{ ...decision, receivedOn: date }], /^composeRefusal: receivedOn must be .* a Date/],
  ['composeRefusal', [{ ...decision, answers: [] }], /^composeRefusal: answers must hold one answer or more/],
  ['composeRefusal', [{ ...decision, review: undefined }], /^composeRefusal: review must be an object/],
  [
    'composeRefusal',
    [{ ...decision, reviews: {} }],
    /^composeRefusal: decision has no 'reviews': did you mean 'review'/,
  ],
  [
    'composeRefusal',
    [{ ...decision, answers: [{ ...decision.answers[0], outcome: 'refused' }] }],
    /^composeRefusal: answers\[0\]\.outcome must be/,
  ],
  [
    'composeRefusal',
    [{ ...decision, answers: [{ ...decision.answers[0], claim: [] }] }],
    /^composeRefusal: answers\[0\] has no 'claim': did you mean 'claims'/,
  ],
  ['composeLetter', [], /^composeLetter: letter must be an object/],
  ['composeLetter', [{ kind: 'x' }], /^composeLetter: kind must be/],
  ['splitRequest', [], /^splitRequest: text must be text/],
  ['splitRequest', [3], /^splitRequest: text must be text/],
  ['triage', [], /^triage: request must be text/],
  ['triage', ['How many?'], /^triage: options must be an object/],
  ['triage', ['How many?', {}], /^triage: options\.asOf must be a calendar day/],
  ['recordDecision', [], /^recordDecision: question must be an object/],
  ['readLetter', [], /^readLetter: source must be an object/],
  ['readLetter', [{ blocks: [], readers: [] }], /^readLetter: source has no 'readers'/],
  ['permittedOf', [], /^permittedOf: entry must be an object/],
  ['permittedOf', [{}, 'union'], /^permittedOf: calendar must be/],
  ['outcomeOf', [3], /^outcomeOf: published must be text/],
  ['publicEntry', [], /^publicEntry: entry must be an object/],
  ['publicEntry', ['x'], /^publicEntry: entry must be an object/],
  ['logStatistics', [], /^logStatistics: entries must be an array/],
  ['logStatistics', [[]], /^logStatistics: options must be an object/],
  ['logStatistics', [[], {}], /^logStatistics: asOf must be a calendar day/],
  ['logStatistics', [[], { asOf: '2026-01-05', asof: '2026-01-05' }], /^logStatistics: options has no 'asof'/],
  ['readRequests', [{}], /^readRequests: table.headers must be an array/],
  ['readRequests', [{ headers: ['a'] }], /^readRequests: table.rows must be an array/],
  ['readRequests', [{ headers: [1], rows: [] }], /^readRequests: table.headers\[0\] must be text/],
  ['readRequests', [{ headers: [], rows: ['x'] }], /^readRequests: table.rows\[0\] must be an array/],
  ['readRequests', [table, { keeps: [] }], /^readRequests: options has no 'keeps': did you mean 'keep'/],
  ['readRequests', [table, { keep: 'Name' }], /^readRequests: options.keep must be an array/],
  ['register', [[]], /^register: options must be an object/],
  ['register', [[], {}], /^register: asOf must be a calendar day/],
  ['register', [[null], { asOf: '2026-01-05' }], /^register: requests\[0\] must be an object/],
  ['register', [[], { asOf: '2026-01-05', escalation: [] }], /^register: options has no 'escalation'/],
  ['register', [[], { asOf: '2026-01-05', escalations: ['x'] }], /^register: options.escalations\[0\] must be one of/],
  ['measures', [{}], /^measures: options must be an object/],
  ['measures', [{}, { set: 'ours', by: 'year' }], /^measures: set must be/],
  ['measures', [{}, { set: 'code', by: 'week' }], /^measures: by must be/],
  ['measures', [{}, { set: 'code', by: 'year', bye: 1 }], /^measures: options has no 'bye'/],
  ['comparePublished', [{}], /^comparePublished: tables must be an array/],
  ['compareRequests', [[]], /^compareRequests: inLog must be an array/],
  ['logStatistics', [['x'], { asOf: '2026-01-05' }], /^logStatistics: entries\[0\] must be an object/],
]

describe('a wrong call throws, and its message begins with the function and the parameter', () => {
  it.each(rows)('%s%j', (name, values, message) => {
    expect(() => call(name)(...values)).toThrow(message)
    expect(() => call(name)(...values)).toThrow(expect.toSatisfy((error) => /Type|Range/.test(String(error))))
  })

  it('none is left out: every function says what it misses when it is called with nothing', () => {
    const functions = Object.entries(foi).filter(([, value]) => typeof value === 'function')
    expect(functions).toHaveLength(35)
    for (const [name] of functions)
      // A plugin takes nothing, and an outcome may be left out.
      if (name !== 'foi' && name !== 'outcomeOf') expect(() => call(name)(), name).toThrow(/^\w+: \w+ must be /)
  })

  it('what is right passes', () => {
    expect(call('checkRefusal')(notice)).toMatchObject([{ rule: 'foi/decision-not-a-persons' }])
    expect(call('composeRefusal')(decision)).toMatchObject({ findings: [] })
    expect(call('repeatedRequest')(repetition)).toMatchObject({ available: false })
    expect(call('relatedRequests')([request, { ...request, reference: 'B' }])).toHaveLength(1)
  })
})
