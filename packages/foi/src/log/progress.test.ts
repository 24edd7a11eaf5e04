import { describe, expect, it } from 'vitest'
import { isYetToCome, whyNoDay } from './days.js'
import { progressOf } from './progress.js'
import { provisionsIn } from './provisions.js'
import { lawOf } from './regime.js'

describe('progressOf', () => {
  it.each([
    ['Disclosed in full', 'answered'],
    ['Information not held', 'answered'],
    ['Refused', 'answered'],
    ['Closed', 'answered'],
    ['Response sent', 'answered'],
    ['Withdrawn', 'withdrawn'],
    ['Lapsed', 'withdrawn'],
    ['Clarification not received - closed', 'withdrawn'],
    ['In progress', 'open'],
    ['Not yet sent', 'open'],
    ['Response not sent', 'cannotTell'],
    ['Amber', 'cannotTell'],
    ['', 'notStated'],
    ['Awaiting clarification', 'cannotTell'],
    ['Clarification requested 04/09/2026', 'cannotTell'],
    ['On hold', 'cannotTell'],
    ['Clock stopped', 'cannotTell'],
    ['PIT extension', 'cannotTell'],
    ['Fee notice issued', 'cannotTell'],
    ['Partly withheld - public interest', 'answered'],
    ['Transferred to ICB', 'withdrawn'],
    ['Duplicate', 'withdrawn'],
    ['SAR - not FOI', 'withdrawn'],
    ['Overdue', 'open'],
  ])('reads "%s" as %s', (outcome, progress) => expect(progressOf({ outcome })).toBe(progress))
  it('takes an answer that the log shows for one', () => {
    expect(progressOf({ response: 'We hold 12 devices.' })).toBe('answered')
    expect(progressOf({ answers: [{ question: 'How many?', state: 'notHeld' }] })).toBe('answered')
    expect(progressOf({ response: ' ', answers: [] })).toBe('notStated')
  })
})

describe('progressOf with a status beside the outcome', () => {
  it.each([
    [{ status: 'Closed', outcome: 'Withdrawn' }, 'withdrawn'],
    [{ status: 'Withdrawn' }, 'withdrawn'],
    [{ status: 'Open', outcome: 'Clarification requested' }, 'cannotTell'],
    [{ status: 'Closed', outcome: 'Refused in full' }, 'answered'],
    [{ status: 'Open' }, 'open'],
    [{ respondedOn: 'Withdrawn' }, 'withdrawn'],
    [{ respondedOn: 'On hold' }, 'cannotTell'],
    [{ respondedOn: '31/09/2026' }, 'notStated'],
  ] as const)('reads %j as %s', (entry, progress) => expect(progressOf(entry)).toBe(progress))
})

describe('lawOf', () => {
  it.each([
    [undefined, 'FOIA'],
    ['FOI', 'FOIA'],
    ['FOIA 2000', 'FOIA'],
    ['Commercial', 'FOIA'],
    ['FOI and SAR', 'FOIA'],
    ['EIR', 'EIR'],
    ['Environmental Information Regulations 2004', 'EIR'],
    ['SAR', null],
    ['Subject access request', null],
    ['Data Protection Act 2018', null],
    ['UK GDPR', null],
    ['FOI(S)A', null],
    ['FOISA', null],
    ['Environmental Information (Scotland) Regulations', null],
    ['EISR', null],
  ])('reads %s as %s', (regime, law) => expect(lawOf(regime === undefined ? {} : { regime }).regime).toBe(law))
})

describe('days that are not there', () => {
  it.each([
    ['', false],
    ['01/09/2026', false],
    ['September 2026', false],
    ['TBC', false],
    ['-', false],
    ['46266', true],
    ['31/09/2026', true],
    ['######', true],
    ['soon', true],
  ])('says of "%s" whether it cannot be read', (text, isUnread) =>
    expect(whyNoDay(text, true) !== undefined).toBe(isUnread),
  )
  it('wants a day where one has come', () => {
    expect(whyNoDay('TBC', false)).toBe('It names no day.')
    expect(whyNoDay('-', false)).toBe('It names no day.')
    expect(whyNoDay('', false)).toBeUndefined()
  })
  it('tells what has not come from what may never', () => {
    expect(['', ' ', 'TBC', undefined].map((text) => isYetToCome(text))).toEqual([true, true, true, true])
    expect(['-', 'n/a', '01/09/2026', 'soon'].map(isYetToCome)).toEqual([false, false, false, false])
  })
})

describe('provisionsIn', () => {
  it.each([
    ['40(2)', ['s40(2)']],
    ['Sections 31(1)(a) and 43(2)', ['s31(1)(a)', 's43(2)']],
    ['S40, 43(2)', ['s40', 's43(2)']],
    ['Section 30(1)(a)(i)', ['s30(1)(a)(i)']],
    ['12', ['s12']],
    ['21; 22', ['s21', 's22']],
    ['40 - personal data', ['s40']],
    ['FOIA 2000', []],
    ['Regulation 12(5)(e)', ['reg12(5)(e)']],
    ['r12(4)(b)', ['reg12(4)(b)']],
    ['r.12(5)(e)', ['reg12(5)(e)']],
    ['0', []],
    ['s44 (Human Fertilisation and Embryology Act 1990 s33A)', ['s44']],
    ['s40(2), DPA 2018 s.94', ['s40(2)']],
    ['None', []],
    ['12 documents withheld', []],
  ])('reads %s', (cell, ids) => expect(provisionsIn(cell).map(({ id }) => id)).toEqual(ids))
})
