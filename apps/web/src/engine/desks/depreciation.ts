import { depreciationSchedule, type DepreciableAsset, type DepreciationPolicy } from '@imt/finance'
import type { DeskAnswer, DeskValues } from './desk-answer.js'
import { amountIn, choiceIn, neededDay, textIn, wholeIn } from './given.js'
import { literal } from './literal.js'
import { pounds } from './pounds.js'

/** The depreciation of an asset, year by year. */
export const depreciationDesk = (values: DeskValues): DeskAnswer => {
  const residual =
    textIn(values, 'residualValue') === undefined ? undefined : amountIn(values, 'residualValue', 'Residual value')
  const asset: DepreciableAsset = {
    cost: amountIn(values, 'cost', 'Cost in pounds'),
    ...(residual === undefined ? {} : { residualValue: residual }),
    inUse: neededDay(values, 'inUse', 'First day in use'),
    lifeMonths: wholeIn(values, 'lifeMonths', 'Life in months', 1),
  }
  const policy: DepreciationPolicy = {
    method: { method: choiceIn(values, 'method', ['straightLine', 'reducingBalance', 'doubleDeclining']) },
    convention: choiceIn(values, 'convention', [
      'monthInUse',
      'monthAfter',
      'completedMonths',
      'fullYear',
      'halfYear',
      'days',
    ]),
  }
  const { years, remainder } = depreciationSchedule(asset, policy)
  return {
    head: [
      `The asset is charged in ${String(years.length)} financial ${years.length === 1 ? 'year' : 'years'}.`,
      ...(remainder.isZero() ? [] : [`${pounds(remainder)} is left above the residual value when the charges end.`]),
    ],
    tables: [
      {
        caption: 'Depreciation by financial year',
        headers: ['Year', 'Opening', 'Charge', 'Closing'],
        rows: years.map(({ year, opening, charge, closing }) => [
          year,
          pounds(opening),
          pounds(charge),
          pounds(closing),
        ]),
      },
    ],
    notes: ['Method and convention are the policy of the body: those chosen above were used.'],
    letters: [],
    code: `import { depreciationSchedule } from '@imt/finance'

const { years } = depreciationSchedule(${literal(asset)}, ${literal(policy)})
years.map(({ year, charge }) => [year, charge]) // => ${literal(years.map(({ year, charge }) => [year, charge.toFixed()]))}
`,
  }
}
