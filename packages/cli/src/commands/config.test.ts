import { expect, it } from 'vitest'
import { imt } from '../../test/imt.js'
import { settingNames } from '../config/config-schema.js'

it('prints every setting, and the file that it comes from', async () => {
  const files = { 's.json': JSON.stringify({ failOn: 'warning', headings: { finance: { Kosten: 'Amount' } } }) }
  const { code, out } = await imt(['config', 'print', '--config', 's.json'], files)
  expect(code).toBe(0)
  expect(out).toContain('Settings of s.json.')
  expect(out).toContain('failOn (s.json)\n    warning\n')
  expect(out).toContain('headings (s.json)\n    {"finance":{"Kosten":"Amount"}}\n')
  expect(out).toContain('alikeWithinDays (standard)\n    14\n')
  for (const name of settingNames) expect(out).toMatch(new RegExp(`^${name} \\(`, 'm'))
})

it('prints JSON for programs, and of plugins their names', async () => {
  const config = {
    find: () => Promise.resolve(['imt.config.ts']),
    load: () => Promise.resolve({ default: { asOf: '2026-01-02' } }),
  }
  const { out } = await imt(['config', 'print', '--json'], {}, false, config)
  const { file, settings } = JSON.parse(out) as {
    file: string
    settings: { name: string; value: unknown; from: string }[]
  }
  expect(file).toBe('imt.config.ts')
  expect(settings).toContainEqual({ name: 'asOf', value: '2026-01-02', from: 'imt.config.ts' })
  expect((await imt(['config', 'print', '--no-config'], {}, false, config)).out).toContain(
    'There is no file of settings',
  )
})

it('says what is wrong with settings', async () => {
  const { code, err } = await imt(['config', 'print', '--config', 's.json'], { 's.json': '{"failon": "note"}' })
  expect(code).toBe(2)
  expect(err).toContain('imt config print: s.json: "failon" is no setting: did you mean "failOn"?')
})
