import { toolkit } from '@imt/cli'
import { isoDate, parseFigure, parsePublishedDate } from '@imt/core'
import { contractDates, modificationTests, parseExtension } from '@imt/contracts'
import { createDeviceReader } from '@imt/estate'
import { compareRegisters } from '@imt/crosscheck'
import { capitalisationGate } from '@imt/finance'
import {
  checkRefusal,
  clock,
  composeRefusal,
  estimateCost,
  relatedRequests,
  repeatedRequest,
  requesterKey,
} from '@imt/foi'
import { readCsv, readHtml } from '@imt/tables'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { filesUnder } from '../files.mjs'
import { resized } from '../messages/resized.ts'
import { saidIn } from '../messages/said-in.ts'
import { countedNouns, wordFaults } from '../messages/word-faults.ts'
import { runCase, type Call, type Case } from '../rules/run-case.ts'

const nouns = countedNouns()

/** What is wrong with the words of a result, each with the message it stands in. */
const faultsIn = (result: unknown, input: unknown, further: readonly string[] = []): readonly string[] =>
  saidIn(result, further).flatMap((message) =>
    wordFaults(message, nouns, JSON.stringify(input)).map(({ fault, words }) => `${fault}: "${words}" in: ${message}`),
  )

const cases = filesUnder('packages', /\/src\/rules\/[^/]+\/cases\/[^/]+\.json$/).map((path) => {
  const [, name = '', folder = ''] = /packages\/([^/]+)\/src\/rules\/([^/]+)/.exec(path) ?? []
  return [path, `${name}/${folder}`, JSON.parse(readFileSync(path, 'utf8')) as Case] as const
})

const called = ({ function: name, input }: Call): unknown => {
  switch (name) {
    case 'checkRefusal':
      return checkRefusal(input)
    case 'composeRefusal':
      return composeRefusal(input)
    case 'clock':
      return clock(input)
  }
}

/** What a call says; that it refuses input which lacks what it needs is a matter of its own tests. */
const saidByCall = (call: Call): unknown => {
  try {
    return called(call)
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return []
    throw error
  }
}

describe('the words of every message', () => {
  it.each([
    ['the vendors of 1 classes', 'plural'],
    ['1 money sums agree', 'plural'],
    ['2 class of equipment', 'singular'],
    ['0 hidden row', 'singular'],
    ['1 row were left out', 'verb'],
    ['12,345 rows was left out', 'verb'],
    ['Personal computers is counted', 'verb'],
    ['due on 2024-03-31', 'day'],
    ['comes to £5000', 'thousands'],
    ['more than 100000 cells', 'thousands'],
  ])('are found at fault: %s', (message, fault) => {
    const known = [...nouns, { one: 'sum', many: 'sums' }]
    const input = '{"assetType":"Personal computers"}'
    expect(wordFaults(message, known, input).map((each) => each.fault)).toContain(fault)
  })

  it.each([
    '1 of 3 rows is empty',
    '1 class and 2 rows are counted',
    '40 working days from 31 March 2024',
    'the cell "2024-03-31" and the amount "5000000" are read as they stand',
    '£5,000 or 12,345 rows',
    'transaction 10001',
  ])('are not found at fault: %s', (message) => {
    expect(wordFaults(message, nouns, '{"number":"10001"}')).toEqual([])
  })

  it('count what the sources count', () => {
    expect(nouns).toEqual(expect.arrayContaining([{ one: 'class', many: 'classes' }]))
    expect(nouns.length).toBeGreaterThan(15)
  })

  it.each(cases)('%s, with none, one and two of each thing, and with large numbers', async (_, code, about) => {
    if ('call' in about) {
      const calls = resized(about.call)
      expect(calls.flatMap((call) => faultsIn(saidByCall(call), call, ['text']))).toEqual([])
    } else if (about.publication === undefined) {
      expect(faultsIn(await runCase(code, about), [about.input, about.before, about.settings])).toEqual([])
    } else {
      const found = resized(about.publication).flatMap((publication) => {
        const reading = toolkit.parse(publication)
        return faultsIn([reading.findings, toolkit.check(reading, { asOf: about.asOf })], publication)
      })
      expect(found).toEqual([])
    }
  })
})

describe('the words of functions', () => {
  const numbers = [0, 1, 2, 30, 60, 365, 366, 730, 1080, 36_500, 1_000_000]
  const positive = numbers.filter((each) => each > 0)
  const on = isoDate('2024-02-28')
  const requester = requesterKey('a', () => 'a'.repeat(64))

  it.each([
    [
      'parseExtension',
      () =>
        positive.map((months) =>
          parseExtension(`up to ${String(months)} months, maximum ${String(months + 1)} months`),
        ),
    ],
    [
      'contractDates',
      () =>
        positive.slice(0, 6).flatMap((amount) =>
          (['days', 'clearDays', 'workingDays', 'months'] as const).map((unit) =>
            contractDates(
              {
                start: '2023-04-01',
                initialMonths: amount,
                maximumExtensionMonths: amount,
                notice: { amount, unit, deemedServiceDays: amount },
              },
              { asOf: '2023-05-01' },
            ),
          ),
        ),
    ],
    [
      'modificationTests',
      () =>
        positive.flatMap((size) =>
          (['PCR2015', 'PA2023'] as const).map((regime) =>
            modificationTests({
              regime,
              category: 'goods-or-services',
              maximumTermMonths: size,
              addMonths: size,
              value: String(size),
              valueChange: String(size),
              earlierChanges: String(size),
              threshold: String(size),
            }),
          ),
        ),
    ],
    [
      'capitalisationGate',
      () =>
        positive.flatMap((size) =>
          ['1', '250', '4999', '5000', '1000000'].map((unitPrice) =>
            capitalisationGate(
              {
                lines: [
                  { quantity: size, unitPrice },
                  { quantity: 1, unitPrice: '12345' },
                ],
                vat: { basis: 'unstated', ratePercent: '20', recoverablePercent: '0' },
              },
              '2026-11-24',
            ),
          ),
        ),
    ],
    [
      'capitalisationGate, by its term',
      () =>
        positive.map((termMonths) =>
          capitalisationGate(
            {
              lines: [{ quantity: 1, unitPrice: '9000', description: 'Annual support' }],
              termMonths,
              vat: { basis: 'net', ratePercent: '20', recoverablePercent: '0' },
            },
            '2026-11-24',
          ),
        ),
    ],
    [
      'compareRegisters',
      () => [
        compareRegisters(
          {
            fixedAssets: [{ id: 'A-100' }, { id: 'B-100' }, { assetTag: 'B100', disposedOn: '2020-01-01' }],
            devices: [
              { id: 'B100', status: 'retired' },
              { id: 'C100', cost: '1000000' },
              { id: 'D100', serial: 'B-100', lastSeen: '2020-02-29' },
            ],
          },
          { asOf: '2026-03-31', seenSince: '2026-01-01' },
        ),
      ],
    ],
    ['estimateCost', () => numbers.map((locating) => estimateCost({ minutes: { locating }, on: '2026-11-23' }))],
    [
      'repeatedRequest',
      () =>
        ['2024-02-27', '2024-02-28', '2024-02-29', '2024-03-01', '2084-03-01'].flatMap((receivedOn) =>
          numbers.map((reasonableIntervalDays) =>
            repeatedRequest({
              earlier: { requester, outcome: 'informationGiven', compliedOn: on },
              now: { requester, receivedOn: isoDate(receivedOn) },
              similarity: 'identical',
              likelyToHaveChanged: false,
              reasonableIntervalDays,
            }),
          ),
        ),
    ],
    [
      'relatedRequests',
      () => {
        // 29 August 2026 is a Saturday.
        const one = { requester, subject: 'firewalls', pence: 30_000 }
        const days = ['2026-08-29', '2026-08-31', '2026-09-01', '2026-11-20'].map(isoDate)
        return days.map((_, count) =>
          relatedRequests(
            days.slice(0, count + 1).map((receivedOn) => ({ ...one, reference: receivedOn, receivedOn })),
          ),
        )
      },
    ],
    [
      'createDeviceReader',
      () =>
        [0, 1, 2, 1234].map((count) => {
          const made = createDeviceReader(['Asset Tag', 'Category', 'Company', 'Serial', 'Purchase Date', 'Serial', ''])
          if (!made.ok) return made
          const place = { kind: 'json', source: 'devices.csv', pointer: '' } as const
          for (let index = 0; index < count; index += 1)
            for (const purchased of ['2023-02-30', '03/04/2023', '45000', '9999-12-31', 'soon', ''])
              made.value.read(['', 'Laptops', 'Trust', 'To be filled by O.E.M.', purchased, 'x', ''], () => place)
          for (let index = 0; index < count; index += 1) made.value.read(['', '', '', '', '', '', ''], () => place)
          return made.value.report()
        }),
    ],
    [
      'readers of figures and dates',
      () =>
        [
          '1,00',
          '12345.678.9',
          '£1m to 2',
          '(5',
          '31 February 2024',
          '2024-02-30',
          '31/12/9999',
          '2016/18',
          '1/2/3',
          '',
        ].flatMap((text) => [parseFigure(text, { unit: 'gbp' }), parsePublishedDate(text)]),
    ],
  ])('%s', (_, call) => {
    expect(call().flatMap((result) => faultsIn(result, ''))).toEqual([])
  })
})

describe('the words of the readers', () => {
  const times = [0, 1, 2, 3, 1234]
  const csv = (lines: readonly string[]): string =>
    ['Cost Centre,Class,Budget', 'IT,PAY,"£10"', 'IT,TOTAL,"£10"', ...lines].join('\n')
  const page = (rows: readonly string[]): string =>
    `<table><tr><th>Cost Centre</th><th>Class</th></tr><tr><td>IT</td><td>PAY</td></tr>${rows.join('')}</table>`

  it.each(times)('%d things in a CSV file', (count) => {
    const many = (line: string): readonly string[] => Array.from({ length: count }, () => line)
    const texts = [
      ...['', ',,', 'IT', 'IT,PAY', 'IT,PAY,1,2', 'IT,PAY,"1"2', 'IT,PAY,\u00a0', 'IT,"PAY'].map((line) =>
        csv(many(line)),
      ),
      [...many('Budget of the trust'), csv([])].join('\n'),
      [...many(''), csv([])].join('\n'),
      csv([]).replaceAll(/$/gm, ','.repeat(Math.min(count, 20))),
    ]
    for (const text of texts)
      for (const input of [
        text,
        new TextEncoder().encode(text),
        Uint8Array.from(text.replaceAll('£', '\u00a3'), (c) => c.charCodeAt(0)),
      ])
        expect(faultsIn(readCsv(input, { name: 'a.csv' }).problems, text)).toEqual([])
  })

  it.each(times)('%d things in a page', (count) => {
    const many = (row: string): readonly string[] => Array.from({ length: count }, () => row)
    const rows = [
      '<tr></tr>',
      '<tr><td></td><td></td></tr>',
      '<tr><td>IT</td></tr>',
      '<tr><td>IT</td><td>PAY</td><td>1</td></tr>',
      '<tr hidden><td>IT</td><td>PAY</td></tr>',
      '<tr><td>IT<span hidden>x</span></td><td>PAY</td></tr>',
      '<tr><td rowspan="2">IT</td><td>PAY</td></tr>',
    ]
    for (const row of rows) {
      const text = page(many(row))
      expect(faultsIn(readHtml(text, { name: 'a.html' }).problems, text)).toEqual([])
      expect(faultsIn(readHtml(many(page([row])).join('<p>List:</p>'), { name: 'a.html' }).problems, text)).toEqual([])
    }
  })
})

it('no package groups digits or chooses the form of a noun by itself: core has the words for it', () => {
  const own = filesUnder('packages', /\/src\/.*(?<!\.test)\.ts$/).filter((path) => {
    if (path === 'packages/core/src/words/counted.ts') return false
    return /=== 1 \? '' : 's'|=== 1 \? 's'|\\B\(\?=\(|toLocaleString|Intl\.NumberFormat/.test(
      readFileSync(path, 'utf8'),
    )
  })
  expect(own).toEqual([])
})
