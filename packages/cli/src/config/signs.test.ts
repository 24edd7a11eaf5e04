import { finance } from '@imt/finance'
import { describe, expect, it } from 'vitest'
import { imt } from '../../test/imt.js'

const budget = 'Cost Centre,Class,Budget (£)\nIT,INCOME,"£5,000"\nIT,PAY,"£9,000"\nIT,TOTAL,"£14,000"\n'
const codes = async (settings: object): Promise<readonly string[]> => {
  const files = { 'budget.csv': budget, 'imt.config.json': JSON.stringify(settings) }
  const { out } = await imt(['check', 'budget.csv', '--config', 'imt.config.json', '--format', 'json'], files)
  return (JSON.parse(out) as { findings: { rule: string }[] }).findings.map(({ rule }) => rule)
}

describe('the signs of budgets', () => {
  it('are what the settings say, where the publication does not', async () => {
    expect(await codes({})).not.toContain('finance/sign-unexpected')
    expect(await codes({ signs: 'allPositive' })).not.toContain('finance/sign-unexpected')
    expect(await codes({ signs: 'incomeNegative' })).toContain('finance/sign-unexpected')
  })

  it('are one of three', () => {
    expect(() => finance({ signs: 'positive' as never })).toThrow(/^finance: options\.signs must be/)
  })
})
