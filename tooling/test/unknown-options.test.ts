import * as contracts from '@imt/contracts'
import * as core from '@imt/core'
import * as crosscheck from '@imt/crosscheck'
import * as estate from '@imt/estate'
import * as finance from '@imt/finance'
import * as reconcile from '@imt/reconcile'
import * as report from '@imt/report'
import * as site from '@imt/site'
import * as sql from '@imt/sql'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Call = (given: never) => unknown
/** The options of a call that is right, a part of them misspelt, and what that part should be called. */
type Row = readonly [parameter: string, call: Call, right: object, misspelt: string, meant: string]

const figure = (text: string, unit: core.Unit = 'count'): core.Figure => {
  const read = core.parseFigure(text, { unit })
  if (!read.ok) throw new Error(read.refusal.message)
  return read.value
}
const [one, two] = [figure('1'), figure('2')]
const citation = { title: 'Invented', url: 'https://example.org/', verified: false }
const batches = async function* (): AsyncGenerator<never, void, undefined> {
  await Promise.resolve()
}
const asOf = '2026-11-23'
const asset = { cost: '600', inUse: '2020-04-01', lifeMonths: 60 } as const
const policy = { method: { method: 'straightLine' }, convention: 'completedMonths' }
const buyer = { name: 'A Trust', scheme: 'GB-NHS', id: 'RK9' }
const ocds = { ocidPrefix: 'ocds-abc123', buyer, uri: 'https://example.org/c.json', published: '2026-11-01' }
const nothing = core.createModel({ plugins: [] })
const emptyReport = nothing.check(nothing.parse({ sections: {} }), { asOf })
const budget = { key: 'a', budget: '1' }
const lease = {
  commencement: '2022-04-01',
  monthsApart: 12,
  due: 'inArrears',
  payments: ['1', '1'],
  vat: { basis: 'net', ratePercent: '20', recoverablePercent: '0' },
  rate: { percent: '1', compounding: 'nominal', source: 'invented' },
} as const
const sum: reconcile.Equation = { id: 'e', kind: 'sum', total: 'a', terms: [{ cell: 'b', sign: 1 }] }

const rows: Readonly<Record<string, readonly Row[]>> = {
  parseFigure: [['options', (o) => core.parseFigure('1', o), { unit: 'gbp' }, 'scales', 'scale']],
  formatFigure: [['options', (o) => core.formatFigure(one, o), {}, 'scales', 'scale']],
  figureSchema: [['options', core.figureSchema as Call, { unit: 'gbp' }, 'maximumDecimal', 'maximumDecimals']],
  sumFigures: [['options', (o) => core.sumFigures([one], o), {}, 'absentAsZeros', 'absentAsZero']],
  differenceOf: [['options', (o) => core.differenceOf(one, two, o), {}, 'bound', 'bounds']],
  productOf: [['options', (o) => core.productOf(one, two, o), {}, 'bound', 'bounds']],
  ratioOf: [['options', (o) => core.ratioOf(one, two, o), {}, 'bound', 'bounds']],
  shareOf: [['options', (o) => core.shareOf(one, two, o), {}, 'bound', 'bounds']],
  shareAmong: [['options', (o) => core.shareAmong([one, two], 0, o), {}, 'bound', 'bounds']],
  parsePublishedDate: [['options', (o) => core.parsePublishedDate('1/2/2020', o), {}, 'orders', 'order']],
  amendCalendar: [
    [
      'amendments[]',
      (o) => core.amendCalendar(core.ukBankHolidays.union, [o]),
      { change: 'add', date: '2027-06-07', name: 'Jubilee', citation },
      'division',
      'divisions',
    ],
    [
      'reach',
      (o) => core.amendCalendar(core.ukBankHolidays.union, [], o),
      { knownTo: '2030-12-31', provisionalFrom: null },
      'knownT',
      'knownTo',
    ],
  ],
  parseVendors: [['options', (o) => estate.parseVendors('A and B', o), {}, 'splitAt', 'splitAnd']],
  depreciationInput: [
    ['assume', (o) => estate.depreciationInput({ id: '1', source: 's' }, o), {}, 'lifeMonth', 'lifeMonths'],
  ],
  createDeviceReader: [['options', (o) => estate.createDeviceReader(['Serial'], o), {}, 'date', 'dates']],
  createEstateCounter: [
    ['options', estate.createEstateCounter as Call, { asOf }, 'activeWithinMonth', 'activeWithinMonths'],
  ],
  deduplicate: [['options', (o) => estate.deduplicate([], undefined, o), {}, 'maker', 'makers']],
  summariseEstate: [['options', (o) => estate.summariseEstate([], o), { asOf }, 'unclasified', 'unclassified']],
  assetEvidence: [
    [
      'registers[]',
      (o) => estate.assetEvidence([o]),
      { name: 'a.csv', headers: ['Serial'], rows: [] },
      'kinds',
      'kind',
    ],
  ],
  replacementPlan: [
    ['options', (o) => estate.replacementPlan([], o), { asOf, years: 1 }, 'price', 'prices'],
    [
      'options.index',
      (o) => estate.replacementPlan([], { asOf, years: 1, index: o }),
      { source: 'invented', rates: [] },
      'rate',
      'rates',
    ],
    [
      'options.models[0]',
      (o) => estate.replacementPlan([], { asOf, years: 1, models: [o] }),
      { model: 'X', endOfSupport: asOf, source: 'invented', read: asOf },
      'modell',
      'model',
    ],
  ],
  fleetReadiness: [['options', (o) => estate.fleetReadiness([], o as never), { asOf }, 'processor', 'processors']],
  fleetSupport: [['options', (o) => estate.fleetSupport([], o), { asOf }, 'tables', 'table']],
  supportOn: [
    [
      'options',
      (o) => estate.supportOn(estate.endOfLifeTable, { name: 'Windows' }, asOf, o),
      {},
      'extendedUpdate',
      'extendedUpdates',
    ],
  ],
  readEndOfLife: [
    [
      'options',
      (o) => estate.readEndOfLife([{ cycle: '9', eol: '2032-05-31' }], o),
      { product: 'rhel', read: asOf },
      'products',
      'product',
    ],
  ],
  windows11Readiness: [
    ['specification', estate.windows11Readiness as Call, {}, 'memoryGB2', 'memoryGb'],
    ['options', (options) => estate.windows11Readiness({}, options as never), {}, 'processor', 'processors'],
  ],
  costPlan: [
    [
      'plan',
      estate.costPlan as Call,
      { devices: [1], unitPrice: '5', index: { source: 's', rates: [] } },
      'budgets',
      'budget',
    ],
    [
      'plan.index',
      ((index: estate.PriceIndex) => estate.costPlan({ devices: [1], unitPrice: '5', index })) as Call,
      { source: 's', rates: [] },
      'rate',
      'rates',
    ],
  ],
  impliedCycle: [
    [
      'basis',
      (o) => estate.impliedCycle('100', 10, '5', o),
      { priceYear: '2017', vat: 'inclusive', scope: 'PCs' },
      'priceYears',
      'priceYear',
    ],
  ],
  stockAfter: [['flows', estate.stockAfter as Call, {}, 'purchases', 'purchased']],
  survivalPlan: [['life', (o) => estate.survivalPlan([], o, 2), { meanYears: 5, shape: 3 }, 'meanYear', 'meanYears']],
  variance: [
    [
      'options',
      (o) => finance.variance('1', '2', o),
      { direction: 'actualLessBudget', signs: 'allPositive', nature: 'net' },
      'percentDecimal',
      'percentDecimals',
    ],
  ],
  capitalCharge: [
    [
      'input',
      (o) => finance.capitalCharge(o, '2017-04-01'),
      { openingNetAssets: '1', closingNetAssets: '1', depreciation: '1' },
      'ratePercentage',
      'ratePercent',
    ],
    [
      'input',
      (o) => finance.capitalCharge(o, '2017-04-01'),
      { opening: {}, closing: {}, depreciation: '1' },
      'averageDailyCsh',
      'averageDailyCash',
    ],
  ],
  vatOf: [
    [
      'terms',
      (o) => finance.vatOf('1', o),
      { basis: 'net', ratePercent: '20', recoverablePercent: '0' },
      'bases',
      'basis',
    ],
  ],
  capitalisationGate: [
    [
      'purchase',
      (o) => finance.capitalisationGate(o, asOf),
      {
        lines: [{ quantity: 1, unitPrice: '5' }],
        vat: { basis: 'net', ratePercent: '20', recoverablePercent: '0' },
      },
      'groups',
      'group',
    ],
    [
      'purchase.group',
      ((group: object) =>
        finance.capitalisationGate(
          {
            lines: [{ quantity: 1, unitPrice: '5' }],
            vat: { basis: 'net', ratePercent: '20', recoverablePercent: '0' },
            group,
          },
          asOf,
        )) as Call,
      {},
      'boughtTogehter',
      'boughtTogether',
    ],
  ],
  rightOfUse: [
    ['lease', (o) => finance.rightOfUse(o, { convention: 'days' }), lease, 'payment', 'payments'],
    ['policy', (o) => finance.rightOfUse(lease, o), { convention: 'days' }, 'conventions', 'convention'],
    [
      'lease.rate',
      (rate) => finance.rightOfUse({ ...lease, rate }, { convention: 'days' }),
      lease.rate,
      'percents',
      'percent',
    ],
  ],
  leaseQuestions: [['answers', (o) => finance.leaseQuestions(o), {}, 'directUse', 'directsUse']],
  inReal: [['prices', (o) => finance.inReal('1', '2017/18', '2018/19', o), { years: [], citation }, 'year', 'years']],
  budgetLines: [
    [
      'columns',
      (o) => finance.budgetLines({ columns: [{ heading: 'Budget', measure: 'plan' }], rows: [] }, o),
      { budget: 'Budget' },
      'volumes',
      'volume',
    ],
  ],
  compareBudgets: [
    ['before[0]', ((o: finance.BudgetLine) => finance.compareBudgets([o], [])) as Call, budget, 'volumes', 'volume'],
  ],
  compareRegisters: [
    ['registers', (o) => crosscheck.compareRegisters(o, { asOf }), {}, 'device', 'devices'],
    ['terms', (o) => crosscheck.compareRegisters({}, o), { asOf }, 'seenSinc', 'seenSince'],
  ],
  slippage: [['outturn', finance.slippage as Call, { budget: '1', actual: '1', finished: true }, 'finish', 'finished']],
  allocate: [
    [
      'options',
      (o) => finance.allocate('1', [{ key: 'a', weight: '1' }], o),
      { mode: 'largestShare' },
      'steps',
      'step',
    ],
  ],
  phase: [['mode', (o) => finance.phase('12', o), { mode: 'twelfths' }, 'weight', 'weights']],
  forecastOutturn: [
    ['method', (o) => finance.forecastOutturn('1', o), { method: 'runRate', month: 3 }, 'months', 'month'],
  ],
  rollUp: [
    [
      'options',
      (o) => finance.rollUp(['1'], o),
      { levels: [], value: (line: string) => line },
      'absentsAsZero',
      'absentAsZero',
    ],
  ],
  netBookValue: [['policy', (o) => finance.netBookValue(asset, '2021-04-01', o), policy, 'conventions', 'convention']],
  depreciationSchedule: [
    ['policy', (o) => finance.depreciationSchedule(asset, o), policy, 'conventions', 'convention'],
    [
      'policy.method',
      ((method: finance.DepreciationPolicy['method']) =>
        finance.depreciationSchedule(asset, { method, convention: 'completedMonths' })) as Call,
      { method: 'straightLine' },
      'ratePercents',
      'ratePercent',
    ],
  ],
  bookMovements: [
    ['policy', (o) => finance.bookMovements([asset], '2021-04-01', o), policy, 'conventions', 'convention'],
  ],
  ledgerFold: [
    [
      'options',
      (o) => finance.ledgerFold({ width: 3, costCentre: 0, code: 1, amount: 2 }, o),
      { classOf: () => 'PAY' },
      'period',
      'periods',
    ],
    [
      'layout',
      (o) => finance.ledgerFold(o, { classOf: () => 'PAY' }),
      { width: 3, costCentre: 0, code: 1, amount: 2 },
      'periods',
      'period',
    ],
    [
      'layout',
      (o) => finance.ledgerFold(o, { classOf: () => 'PAY' }),
      { width: 4, costCentre: 0, code: 1, debit: 2, credit: 3 },
      'credits',
      'credit',
    ],
  ],
  summariseLedger: [
    ['options', (o) => finance.summariseLedger(batches(), o), {}, 'period', 'periods'],
    ['options.columns', (columns) => finance.summariseLedger(batches(), { columns }), {}, 'costCenter', 'costCentre'],
  ],
  readLedger: [['options', (o) => finance.readLedger([], o), { asOf }, 'heading', 'headings']],
  readStatement: [['options', (o) => finance.readStatement([], o), { asOf }, 'sign', 'signs']],
  readSpend: [['options', (o) => finance.readSpend([], o), { asOf }, 'heading', 'headings']],
  partialSpend: [['options', (o) => finance.partialSpend([], o), { asOf }, 'heading', 'headings']],
  finishSpend: [['options', (o) => finance.finishSpend({}, o), {}, 'earliers', 'earlier']],
  partialLedger: [['options', (o) => finance.partialLedger(batches(), o), { name: 'a' }, 'period', 'periods']],
  finishLedger: [['options', (o) => finance.finishLedger({}, o), {}, 'earliers', 'earlier']],
  partialDevices: [['options', (o) => estate.partialDevices([], o), { name: 'a' }, 'export_', 'export']],
  finishDevices: [['options', (o) => estate.finishDevices({}, o), { asOf }, 'tables', 'table']],
  estate: [['options', estate.estate as Call, {}, 'heading', 'headings']],
  finance: [['options', finance.finance as Call, {}, 'heading', 'headings']],
  contracts: [['options', contracts.contracts as Call, {}, 'noticeWithinDay', 'noticeWithinDays']],
  parseExtension: [['options', (o) => contracts.parseExtension('2 years', o), {}, 'columns', 'column']],
  estimateValue: [
    [
      'procurement',
      contracts.estimateValue as Call,
      { commenced: '2024-01-01', value: { amount: 5, vat: 'exclusive' } },
      'categories',
      'category',
    ],
    [
      'procurement.value',
      ((value: contracts.ContractValue) => contracts.estimateValue({ commenced: '2024-01-01', value })) as Call,
      { amount: 5, vat: 'exclusive' },
      'option',
      'options',
    ],
  ],
  threshold: [
    [
      'procurement',
      contracts.threshold as Call,
      {
        commenced: '2024-01-01',
        authority: 'nhs-trust',
        category: 'services',
        value: { amount: 5, vat: 'inclusive' },
      },
      'values',
      'value',
    ],
  ],
  contractDates: [
    ['options', (o) => contracts.contractDates({}, o), { asOf }, 'leadTime', 'leadTimes'],
    ['contract', (o) => contracts.contractDates(o, { asOf }), {}, 'rollEvery', 'rollsEvery'],
  ],
  datesToAct: [
    ['options', (o) => contracts.datesToAct({}, o), { asOf }, 'leadTime', 'leadTimes'],
    ['contract', (o) => contracts.datesToAct(o, { asOf }), {}, 'rollEvery', 'rollsEvery'],
  ],
  lastNoticeDay: [
    [
      'notice',
      (o) => contracts.lastNoticeDay('2027-03-31', o),
      { amount: 3, unit: 'months' },
      'deemedServiceDay',
      'deemedServiceDays',
    ],
  ],
  modificationTests: [
    ['change', contracts.modificationTests as Call, { regime: 'PA2023', category: 'works' }, 'addMonth', 'addMonths'],
    [
      'change.earlier[]',
      ((given: contracts.EarlierChange) =>
        contracts.modificationTests({ regime: 'PA2023', category: 'works', earlier: [given] })) as Call,
      { addMonths: 1 },
      'addMonth',
      'addMonths',
    ],
  ],
  regimeOf: [
    ['contract', contracts.regimeOf as Call, { commenced: '2025-02-24' }, 'comenced', 'commenced'],
    [
      'contract.healthCare',
      ((healthCare: contracts.MixedProcurement) => contracts.regimeOf({ healthCare })) as Call,
      { separable: false },
      'separabel',
      'separable',
    ],
  ],
  registerDuties: [['options', (o) => contracts.registerDuties([], o), { asOf }, 'authorty', 'authority']],
  pipelineDraft: [['options', (o) => contracts.pipelineDraft([], o), { from: '2027-04-01' }, 'froms', 'from']],
  paymentNoticeDue: [
    ['payment', contracts.paymentNoticeDue as Call, { paid: '2026-05-15', amount: 40000 }, 'amounts', 'amount'],
  ],
  noticesDue: [
    [
      'contract',
      contracts.noticesDue as Call,
      { commenced: '2025-03-01', authority: 'nhs-trust', category: 'services', aboveThreshold: true },
      'enteredInTo2',
      'enteredInto',
    ],
  ],
  standstill: [
    ['award', contracts.standstill as Call, { regime: 'PA2023', published: '2026-12-21' }, 'methods', 'method'],
  ],
  toOcds: [
    ['options', (o) => contracts.toOcds([], o), ocds, 'licence', 'license'],
    [
      'options.buyer',
      ((given: typeof buyer) => contracts.toOcds([], { ...ocds, published: asOf, buyer: given })) as Call,
      buyer,
      'schema',
      'scheme',
    ],
  ],
  internalSite: [['options', site.internalSite as Call, { name: 'A Trust', asOf, facts: [] }, 'asOff', 'asOf']],
  publicSite: [
    [
      'options',
      (o) => site.publicSite({ about: {}, sections: {} }, o),
      { body: { name: 'A Trust' }, asOf, report: emptyReport },
      'baseURL',
      'baseUrl',
    ],
    [
      'options.body',
      ((given: site.PublicBody) =>
        site.publicSite({ about: {}, sections: {} }, { body: given, asOf, report: emptyReport })) as Call,
      { name: 'A Trust' },
      'license',
      'licence',
    ],
  ],
  render: [['options', (o) => report.render(emptyReport, 'md', o), { files: [], rules: [] }, 'source', 'sources']],
  ledgerLayoutOf: [['options', (o) => finance.ledgerLayoutOf([], o), {}, 'column', 'columns']],
  ledgerScript: [
    ['options', sql.ledgerScript as Call, { dialect: 'spark' }, 'tables', 'table'],
    [
      'options.columns',
      ((columns: object) => sql.ledgerScript({ dialect: 'spark', columns })) as Call,
      { side: 'dc' },
      'sides',
      'side',
    ],
  ],
  equationsScript: [
    ['options', (o) => sql.equationsScript([sum], o), { dialect: 'spark' }, 'decimal', 'decimals'],
    [
      'options.columns',
      ((columns: object) => sql.equationsScript([sum], { dialect: 'spark', columns })) as Call,
      { value: 'amount' },
      'values',
      'value',
    ],
  ],
  spendScript: [
    ['options', sql.spendScript as Call, { dialect: 'spark' }, 'tables', 'table'],
    [
      'options.columns',
      ((columns: object) => sql.spendScript({ dialect: 'spark', columns })) as Call,
      { supplier: 'payee' },
      'suplier',
      'supplier',
    ],
  ],
  toCalendar: [
    [
      'options',
      (o) => contracts.toCalendar([], o),
      { name: 'n', domain: 'example.org', asOf },
      'alarmDay',
      'alarmDays',
    ],
  ],
  contractQuestionnaire: [['options', (o) => contracts.contractQuestionnaire([], o), { asOf }, 'asof2', 'asOf']],
  contractsDueWithin: [
    ['options', (o) => contracts.contractsDueWithin([], o), { asOf, until: asOf }, 'untill', 'until'],
  ],
  contractsOverview: [['options', (o) => contracts.contractsOverview([], o), { asOf }, 'asOff', 'asOf']],
  compareContracts: [['options', (o) => contracts.compareContracts([], [], o), { asOf }, 'asOff', 'asOf']],
  registerSpend: [['options', (o) => contracts.registerSpend([], o), { asOf }, 'untill', 'until']],
  draftContractAnswer: [['options', (o) => contracts.draftContractAnswer([], o), { asOf }, 'asOff', 'asOf']],
  spendProfile: [
    [
      'terms',
      contracts.spendProfile as Call,
      { start: '2024-04-01', end: '2025-03-31', total: 12 },
      'perYears',
      'perYear',
    ],
  ],
  reconcile: [
    ['input', reconcile.reconcile as Call, { cells: new Map(), equations: [] }, 'maximumChange', 'maximumChanges'],
  ],
  findAggregations: [['options', (o) => reconcile.findAggregations([], o), {}, 'styles', 'style']],
  compileEquations: [['options', (o) => reconcile.compileEquations([sum], o), {}, 'decimal', 'decimals']],
}

describe.each(Object.entries(rows))('%s', (name, each) => {
  it.each(each)('refuses a part of %s that it does not know', async (parameter, call, right, misspelt, meant) => {
    await expect((async () => call(right as never))()).resolves.not.toThrow()
    const wrong = { ...right, [misspelt]: undefined } as never
    await expect((async () => call(wrong))()).rejects.toThrow(TypeError)
    await expect((async () => call(wrong))()).rejects.toThrow(`${name}: ${parameter} has no '${misspelt}'`)
    await expect((async () => call(wrong))()).rejects.toThrow(`did you mean '${meant}'?`)
  })
})

describe('the list above', () => {
  /** Read from records or readings of their own, which may carry more; or checked in tests of their own. */
  const others = new Set([
    'createModel',
    // Of what an engine or a partial result hands on, and not of a person: their types hold them.
    'checkSpendExcerpt',
    'daysOfTable',
    'defineRule',
    'definePlugin',
    'findingOf',
    'readDevices',
    'rowRole',
    'namesOf',
  ])

  it.each(['core', 'estate', 'finance', 'contracts', 'crosscheck', 'reconcile'])(
    'has every calculation of %s that takes options',
    (name) => {
      const surface = readFileSync(`etc/${name}.d.ts`, 'utf8').replaceAll(/\/\*\*.*?\*\//gs, '')
      const calls = [...surface.matchAll(/declare const (\w+): (?:<.*?>)?\((.*?)\) => /gs)]
      const taking = calls.filter(([, , parameters = '']) => /\{ ?\s*readonly|Options|Policy\b/.test(parameters))
      expect(
        taking.map(([, call = '']) => call).filter((call) => !Object.hasOwn(rows, call) && !others.has(call)),
      ).toEqual([])
    },
  )
})
