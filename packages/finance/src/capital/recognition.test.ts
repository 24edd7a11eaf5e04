import { describe, expect, it } from 'vitest'
import { capitalisationGate } from './capitalisation-gate.js'
import type { Purchase } from './purchase.js'

const vat = { basis: 'net', ratePercent: '20', recoverablePercent: '0' } as const
const equipment = { heldForUse: true, futureBenefit: true, usedOverOneYear: true, measurable: true }
const acquired = { identifiable: true, controlled: true, futureBenefit: true, usedOverOneYear: true, measurable: true }
const generated = {
  technicallyFeasible: true,
  intendedToComplete: true,
  ableToUse: true,
  futureBenefit: true,
  resourcesAvailable: true,
  usedOverOneYear: true,
  measurable: true,
}
const at = (unitPrice: string, more: Partial<Purchase> = {}): Purchase => ({
  lines: [{ quantity: 1, unitPrice }],
  vat,
  ...more,
})
const judged = (purchase: Purchase): readonly [string, ...string[]] => {
  const { outcome, reasons } = capitalisationGate(purchase, '2020-09-01')
  return [outcome, ...reasons.map(({ code }) => code)]
}
const policy = 'NHS SW London CCG, accounts 2020/21, note 1.13.1'
const lhb = 'BHRUT, annual report 2009, note 1.10: probable benefit, cost measured reliably, at least £5,000'
const christie = 'The Christie, accounts 2019-20, note 1.5.1: "if, and only if, all of the following"'

describe('capitalisationGate, beyond cost', () => {
  it.each<{ source: string; purchase: Purchase; says: readonly string[] }>([
    {
      source: `${policy}: nothing answered`,
      purchase: at('9000'),
      says: ['candidate', 'itemAtThreshold', 'testOpen', 'testOpen', 'testOpen', 'testOpen'],
    },
    {
      source: `${policy}: one question left`,
      purchase: at('9000', { tests: { heldForUse: true, futureBenefit: true, measurable: true } }),
      says: ['candidate', 'itemAtThreshold', 'testOpen'],
    },
    { source: `${policy}: all met`, purchase: at('9000', { tests: equipment }), says: ['capital', 'itemAtThreshold'] },
    {
      source: `${policy}: "for more than one financial year"`,
      purchase: at('9000', { tests: { ...equipment, usedOverOneYear: false } }),
      says: ['revenue', 'testFailed'],
    },
    {
      source: `${policy}: first equipping asks the other tests too`,
      purchase: at('12.50', { initialEquipping: true }),
      says: ['candidate', 'initialEquipping', 'testOpen', 'testOpen', 'testOpen', 'testOpen'],
    },
    {
      source: `${policy}: first equipping is no excuse for a consumable`,
      purchase: at('12.50', { initialEquipping: true, tests: { ...equipment, usedOverOneYear: false } }),
      says: ['revenue', 'testFailed'],
    },
    {
      source: 'handed case A1: a subscription for 12 months, the months said',
      purchase: at('42000', { termMonths: 12, tests: equipment }),
      says: ['revenue', 'termTooShort'],
    },
    {
      source: 'hand: a month more',
      purchase: at('42000', { termMonths: 13, tests: equipment }),
      says: ['capital', 'itemAtThreshold'],
    },
    {
      source: 'handed case A1: the words alone, and every test answered',
      purchase: {
        lines: [{ description: 'subscription, 12 months', quantity: 1, unitPrice: '42000' }],
        vat,
        tests: equipment,
      },
      says: ['candidate', 'itemAtThreshold', 'describedAsService'],
    },
    {
      source: 'its sibling: support by the year',
      purchase: {
        lines: [{ description: 'Annual support and maintenance', quantity: 1, unitPrice: '42000' }],
        vat,
        tests: equipment,
      },
      says: ['candidate', 'itemAtThreshold', 'describedAsService', 'kindUnsaid'],
    },
    ...['Training for ward staff', 'Toner', 'Repair of a switch', 'Microsoft 365 licences', 'Cloud migration'].map(
      (description) => ({
        source: `services and consumables at the threshold, as measured/finance.md fault 6 has them: ${description}`,
        purchase: { lines: [{ description, quantity: 1, unitPrice: '42000' }], vat, tests: equipment },
        says: ['candidate', 'itemAtThreshold', 'kindUnsaid'],
      }),
    ),
    {
      source: 'the same words, and the kind said',
      purchase: {
        lines: [{ description: 'Projectors of the training room', quantity: 1, unitPrice: '42000' }],
        vat,
        kind: 'equipment',
        tests: equipment,
      },
      says: ['capital', 'itemAtThreshold'],
    },
    {
      source: 'no service: what is made each year may be used for many',
      purchase: {
        lines: [{ description: 'Server, 2024 annual programme', quantity: 1, unitPrice: '42000' }],
        vat,
        tests: equipment,
      },
      says: ['capital', 'itemAtThreshold'],
    },
    {
      source: lhb,
      purchase: at('5000', { kind: 'acquiredIntangible', tests: acquired }),
      says: ['capital', 'itemAtThreshold'],
    },
    {
      source: `${lhb}, VAT at 20 %: 4,166.66 x 1.2 = 4,999.992`,
      purchase: at('4166.66', { kind: 'acquiredIntangible', tests: acquired }),
      says: ['revenue', 'belowThreshold'],
    },
    {
      source: 'IAS 38: "identifiable" and controlled; a right that others share is no asset',
      purchase: at('9000', { kind: 'acquiredIntangible', tests: { ...acquired, controlled: false } }),
      says: ['revenue', 'testFailed'],
    },
    {
      source: 'no note read groups licences: whether a hundred are one asset is asked',
      purchase: {
        lines: [{ quantity: 100, unitPrice: '60' }],
        vat,
        kind: 'acquiredIntangible',
        tests: acquired,
      },
      says: ['candidate', 'oneAssetOrMany'],
    },
    {
      source: christie,
      purchase: {
        ...at('3000', { kind: 'internallyGeneratedIntangible', tests: generated }),
        lines: [{ quantity: 2, unitPrice: '3000' }],
      },
      says: ['capital', 'developmentAtThreshold'],
    },
    {
      source: `${christie}: means not there`,
      purchase: at('90000', {
        kind: 'internallyGeneratedIntangible',
        tests: { ...generated, resourcesAvailable: false },
      }),
      says: ['revenue', 'testFailed'],
    },
    {
      source: 'IFRIC, March 2019 and April 2021, as law-and-practice 3.4 has them: customisation open',
      purchase: at('90000', { kind: 'softwareService', termMonths: 60 }),
      says: ['revenue', 'softwareService', 'customisationOpen'],
    },
    {
      source: 'the same, with code of the body’s own',
      purchase: at('90000', { kind: 'softwareService', tests: { codeControlled: true } }),
      says: ['revenue', 'softwareService', 'customisationApart'],
    },
    {
      source: 'the same, with none',
      purchase: at('90000', { kind: 'softwareService', tests: { codeControlled: false } }),
      says: ['revenue', 'softwareService'],
    },
  ])('$says: $source', ({ purchase, says }) => expect(judged(purchase)).toEqual(says))

  it('echoes what it was asked, what it took to be so, and whose manual', () => {
    const answer = capitalisationGate(at('9000', { tests: { heldForUse: true } }), '2026-11-29')
    expect(answer).toMatchObject({
      kind: 'equipment',
      vatBasis: 'net',
      manual: { year: '2026/27', read: false },
      assumed: [
        'It is equipment, and no intangible asset or service',
        'It is no part of the first equipping and setting-up of a new building, ward or unit',
      ],
    })
    expect(answer.tests.map(({ test, answer: said }) => [test, said])).toEqual([
      ['heldForUse', true],
      ['futureBenefit', null],
      ['usedOverOneYear', null],
      ['measurable', null],
    ])
    expect(capitalisationGate(at('9000'), '2020-09-01').manual).toEqual({ year: '2020/21', read: true })
    expect(capitalisationGate(at('9000'), '2020-09-01').citation).toHaveLength(2)
  })

  it('knows a service and a failed test even where no threshold is known', () => {
    const outcome = (purchase: Purchase): string => capitalisationGate(purchase, '1999-01-01').outcome
    expect(outcome(at('9000', { kind: 'softwareService' }))).toBe('revenue')
    // A service is held to no threshold, so nothing is asked of one that nobody read.
    const codes = capitalisationGate(at('9000', { kind: 'softwareService' }), '2026-06-01').reasons.map(
      ({ code }) => code,
    )
    expect(codes).toEqual(['softwareService', 'customisationOpen'])
    expect(outcome(at('9000', { tests: { heldForUse: false } }))).toBe('revenue')
    expect(outcome(at('9000', { tests: equipment }))).toBe('candidate')
  })

  it.each<[RegExp, Purchase]>([
    [/^capitalisationGate: purchase\.kind must be 'equipment' or/, at('1', { kind: 'licence' as 'equipment' })],
    [/purchase\.tests has no 'controlled'/, at('1', { tests: { controlled: true } })],
    [
      /purchase\.tests\.measurable must be true or false, got "yes"/,
      at('1', { tests: { measurable: 'yes' as never } }),
    ],
    [/purchase\.termMonths must be a whole number of at least 1, got 0/, at('1', { termMonths: 0 })],
    [
      /purchase\.group is for a purchase of kind 'equipment', got 'softwareService'/,
      at('1', { kind: 'softwareService', group: {} }),
    ],
    [/purchase\.initialEquipping is for/, at('1', { kind: 'acquiredIntangible', initialEquipping: false })],
  ])('refuses a wrong call: %s', (message, purchase) =>
    expect(() => capitalisationGate(purchase, '2020-09-01')).toThrow(message),
  )
})
