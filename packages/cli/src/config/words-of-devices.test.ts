import { describe, expect, it } from 'vitest'
import { imt } from '../../test/imt.js'

const list = [
  'Asset tag,Serial number,Manufacturer,Model,Category,Status,Operating system',
  'A1,QX7RT1,Old Name Ltd,M1,Notebook,Laid up,Windows 7',
  'A2,QX7RT1,Acme,M1,Laptops,In use,Windows 7',
].join('\n')
const said = async (settings: object): Promise<readonly string[]> => {
  const files = { 'devices.csv': list, 'imt.config.json': JSON.stringify(settings) }
  const { out } = await imt(['check', 'devices.csv', '--config', 'imt.config.json', '--format', 'json'], files)
  const { findings } = JSON.parse(out) as { findings: { rule: string; message: string }[] }
  return findings.map(({ rule, message }) => `${rule}: ${message}`)
}

describe('words of devices', () => {
  it('are those of the toolkit where the settings say nothing', async () => {
    const found = await said({})
    expect(found.some((text) => text.startsWith('estate/serial-shared'))).toBe(true)
    expect(found.find((text) => text.startsWith('estate/out-of-support'))).toContain('2 devices run Windows 7')
  })

  it('are what the settings say: makers, statuses', async () => {
    const found = await said({ makers: { 'Old Name': 'Acme' }, statuses: { 'laid up': 'retired' } })
    expect(found.some((text) => text.startsWith('estate/device-duplicated'))).toBe(true)
    expect(found.some((text) => text.startsWith('estate/serial-shared'))).toBe(false)
    expect(found.find((text) => text.startsWith('estate/out-of-support'))).toContain('One device runs Windows 7')
  })

  it('are what the settings say: classes, in tables that count them, too', async () => {
    const files = (settings: object) => ({
      'estate.csv': 'Type,Number\nLappies,10\nLaptops,20\nTotal,30\n',
      'imt.config.json': JSON.stringify(settings),
    })
    const of = async (settings: object): Promise<readonly unknown[]> => {
      const call = ['check', 'estate.csv', '--config', 'imt.config.json', '--format', 'json']
      const { out } = await imt(call, files(settings))
      const { read, findings } = JSON.parse(out) as {
        read: { readAs: string | null }[]
        findings: { rule: string }[]
      }
      return [...read.map(({ readAs }) => readAs), ...findings.map(({ rule }) => rule)]
    }
    expect(await of({})).not.toEqual(['estate/classes'])
    expect(await of({ classes: { lappies: 'Laptops' } })).toEqual(['estate/classes'])
  })

  it('are refused where a status is none', async () => {
    const files = { 'devices.csv': list, 'imt.config.json': JSON.stringify({ statuses: { gone: 'away' } }) }
    const { code, err } = await imt(['check', 'devices.csv', '--config', 'imt.config.json'], files)
    expect(code).toBe(2)
    expect(err).toContain('statuses')
  })
})
