import { describe, expect, it } from 'vitest'
import { imt } from '../../test/imt.js'

const estate = (...rows: readonly string[]): string => `Asset,Vendor,Quantity\n${rows.join('\n')}\n`
const files = {
  '2024/estate.csv': estate('PCs,Example,4307', 'Laptops,Example,1200', 'Pagers,Example,900'),
  '2025/estate.csv': estate('PCs,Example,4107', 'Laptops,Example,12000', 'Tablets,Example,350'),
}

describe('imt compare', () => {
  it('says what came, went and changed, and what is unlikely, at its place', async () => {
    const { code, out, err } = await imt(['compare', '2024/estate.csv', '2025/estate.csv'], files)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toContain('2024/estate.csv compared with 2025/estate.csv')
    const plain = out.replaceAll(/\s+/g, ' ')
    expect(plain).toContain('3 before, 3 now; 0 as before, 1 came, 1 went, 2 changed.')
    expect(plain).toContain('PCs: quantity 4307 to 4107 (-200, -4.6 %)')
    expect(plain).toContain('exactly 10 times as much')
    expect(plain).toContain('estate.csv › row 3, column C')
    expect(out.split('\n').every((line) => line.length <= 80)).toBe(true)
  })

  it('fails on what is unlikely where that is asked for', async () => {
    const call = ['compare', '2024/estate.csv', '2025/estate.csv', '--fail-on-unlikely']
    expect((await imt(call, files)).code).toBe(1)
    const same = { ...files, '2025/estate.csv': estate('PCs,Example,4107', 'Laptops,Example,1300') }
    expect((await imt(call, same)).code).toBe(0)
  })

  it('prints JSON', async () => {
    const { out } = await imt(['compare', '2024/estate.csv', '2025/estate.csv', '--format', 'json'], files)
    expect(JSON.parse(out)).toMatchObject({
      before: '2024/estate.csv',
      parts: [{ section: 'estate', part: 'classes', came: [{ label: 'Tablets' }], went: [{ label: 'Pagers' }] }],
      notCompared: [],
      notRead: { before: [], after: [] },
    })
  })

  it('does not compare standard input with itself', async () => {
    const { code, out, err } = await imt(['compare', '-', '-'], { '-': estate('PCs,Example,4307') })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toBe('imt compare: both are standard input, which holds one file: give the other by its name\n')
  })

  it('names what it could not compare, and does not end as if it had', async () => {
    const odd = { 'a.csv': 'Colour,Shape\nred,round\n', 'b.csv': files['2025/estate.csv'] }
    const { code, out } = await imt(['compare', 'a.csv', 'b.csv'], odd)
    expect(code).toBe(3)
    const plain = out.replaceAll(/\s+/g, ' ')
    expect(plain).toContain('a.csv, table 1: no known table, and not compared')
    expect(plain).toContain('estate/classes: only the later has it')
    expect(plain).toContain('Nothing was compared')
    const absent = await imt(['compare', 'absent.csv', 'b.csv'], odd)
    expect(absent.code).toBe(3)
    expect(absent.out.match(/absent\.csv: .*/g)).toEqual(['absent.csv: there is no such file'])
    expect((await imt(['compare', 'b.csv'], odd)).code).toBe(2)
  })

  it('holds contracts by reference or name, statements by row and column whatever their year', async () => {
    const register = (end: string, value: string): string =>
      `Reference,Contract title,Supplier,Value,End date\nC1,Hosting,Acme,${value},${end}\n`
    const budget = (year: string, pay: string): string =>
      `Income and expenditure,${year} Budget £000,${year} Actual £000\nPay,${pay},90\nNon-pay,50,45\nTotal,${String(Number(pay) + 50)},135\n`
    const given = {
      'old/c.csv': register('31/03/2025', '£120000'),
      'new/c.csv': register('31/03/2026', '£1200000'),
      'old/b.csv': budget('2024/25', '100'),
      'new/b.csv': budget('2025/26', '110'),
    }
    const contracts = await imt(['compare', 'old/c.csv', 'new/c.csv', '--format', 'json'], given)
    expect(JSON.parse(contracts.out)).toMatchObject({
      parts: [
        {
          part: 'register',
          changed: [
            { of: 'value', by: '1080000' },
            { of: 'end', from: '31/03/2025', to: '31/03/2026' },
          ],
        },
      ],
      findings: [{ rule: 'core/change-unlikely' }],
    })
    const statements = await imt(['compare', 'old/b.csv', 'new/b.csv', '--format', 'json'], given)
    expect(JSON.parse(statements.out)).toMatchObject({
      parts: [{ part: 'statements', changed: [{ label: 'Pay', from: '100', to: '110' }, { label: 'Total' }] }],
    })
  })
})
