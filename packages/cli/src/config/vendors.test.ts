import { describe, expect, it } from 'vitest'
import { imt } from '../../test/imt.js'

const found = async (
  call: readonly string[],
  files: Readonly<Record<string, string>>,
  settings: object,
): Promise<readonly string[]> => {
  const { out } = await imt([...call, '--config', 'imt.config.json', '--format', 'json'], {
    ...files,
    'imt.config.json': JSON.stringify(settings),
  })
  const { findings } = JSON.parse(out) as { findings: { rule: string; message: string }[] }
  return findings.map(({ rule, message }) => `${rule}: ${message}`)
}
const vendors = { 'Old Name Ltd': 'New Name plc' }

describe('names of vendors', () => {
  it('join what was paid to one supplier', async () => {
    const files = {
      'spend.csv':
        'Date,Supplier,Transaction number,Amount\n01/04/2025,Old Name Limited,1,"£30,000.00"\n03/04/2025,New Name,2,"£30,000.00"\n04/04/2025,Third,3,"£31,000.00"\n',
    }
    const call = ['check', 'spend.csv', '--as-of', '2025-06-01']
    expect((await found(call, files, {})).some((text) => text.startsWith('finance/payments-alike'))).toBe(false)
    expect((await found(call, files, { vendors })).find((text) => text.startsWith('finance/payments-alike'))).toContain(
      'twice £30,000',
    )
  })

  it('are not asked about where the settings say whose they are', async () => {
    const files = {
      'spend.csv':
        'Date,Supplier,Transaction number,Amount\n01/04/2025,Acme Ltd,1,"£30,000.00"\n03/04/2025,ACME,2,"£40,000.00"\n',
    }
    const call = ['check', 'spend.csv', '--as-of', '2025-06-01']
    const asked = 'finance/supplier-spelled-differently'
    expect((await found(call, files, {})).some((text) => text.startsWith(asked))).toBe(true)
    expect((await found(call, files, { vendors: { Acme: 'Acme' } })).some((text) => text.startsWith(asked))).toBe(false)
  })

  it('join contracts with one supplier', async () => {
    const row = (ref: string, supplier: string): string =>
      `${ref},Licences,Software,${supplier},01/05/2025,30/04/2026,"£100,000"`
    const files = {
      'contracts.csv': `Reference,Title,Category,Supplier,Start date,End date,Value\n${row('1', 'Old Name')}\n${row('2', 'New Name')}\n`,
    }
    const call = ['check', 'contracts.csv', '--as-of', '2025-06-01']
    const together = 'contracts/values-together'
    expect((await found(call, files, {})).some((text) => text.startsWith(together))).toBe(false)
    expect((await found(call, files, { vendors })).find((text) => text.startsWith(together))).toContain('£200,000')
  })

  it('are known in cells of vendors that could be read in two ways', async () => {
    const files = { 'estate.csv': 'Asset type,Vendors,Quantity\nLaptops,Black and White,10\nTablets,Apple,20\n' }
    const call = ['check', 'estate.csv', '--as-of', '2025-06-01']
    const ambiguous = 'estate/vendors-ambiguous'
    expect((await found(call, files, {})).some((text) => text.startsWith(ambiguous))).toBe(true)
    const settings = { vendors: { 'Black and White': 'Black and White Ltd' } }
    expect((await found(call, files, settings)).some((text) => text.startsWith(ambiguous))).toBe(false)
  })

  it('are no change from one year to another', async () => {
    const files = (supplier: string): string =>
      `Reference,Title,Supplier,Start date,End date,Value\n1,Hosting,${supplier},01/04/2024,31/03/2027,"£90,000"\n2,WAN,Net,01/04/2024,31/03/2027,"£90,000"\n`
    const changed = async (settings: object): Promise<string> => {
      const { out } = await imt(['compare', 'a/contracts.csv', 'b/contracts.csv', '--config', 'imt.config.json'], {
        'a/contracts.csv': files('Old Name Ltd'),
        'b/contracts.csv': files('New Name plc'),
        'imt.config.json': JSON.stringify(settings),
      })
      return out
    }
    expect(await changed({})).toContain('Old Name Ltd')
    expect(await changed({ vendors })).not.toContain('Old Name Ltd')
  })

  it('are refused where one goes by itself in a circle, or an engine is asked', async () => {
    const files = { 'spend.csv': 'Date,Supplier,Transaction number,Amount\n01/04/2025,A,1,"£30,000"\n' }
    const refusal = async (call: readonly string[], settings: object): Promise<readonly [number, string]> => {
      const { code, err } = await imt([...call, '--config', 'imt.config.json'], {
        ...files,
        'imt.config.json': JSON.stringify(settings),
      })
      return [code, err]
    }
    const [code, circle] = await refusal(['check', 'spend.csv'], { vendors: { A: 'B', B: 'A' } })
    expect(code).toBe(2)
    expect(circle).toMatch(/vendors.*circle/)
    expect((await refusal(['check', 'spend.csv'], { vendors: { A: '' } }))[1]).toMatch(/vendors/)
    const [engineCode, engine] = await refusal(['check', 'spend.csv', '--engine', 'duckdb', '--as', 'spend'], {
      vendors,
    })
    expect(engineCode).toBe(2)
    expect(engine).toContain('vendors')
  })
})
