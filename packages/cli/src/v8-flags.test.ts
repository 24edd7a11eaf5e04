import { spawnSync } from 'node:child_process'
import process from 'node:process'
import { expect, test } from 'vitest'
import { flagsOf } from '../bin/v8-flags.js'

test('the Node that runs this knows every flag that the command sets, and says nothing of any', () => {
  const code = `for (const flag of ${JSON.stringify(flagsOf(process.versions.node))}) require('v8').setFlagsFromString(flag)`
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', code], { encoding: 'utf8' })
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: '', stderr: '' })
})

test.each(['22.23.5', '24.0.0'])('what Node %s does not know any more is not asked of it', (version) => {
  expect(flagsOf(version)).not.toHaveLength(0)
  expect(flagsOf(version).join(' ')).not.toContain('interrupt-budget')
})

test.each(['21.7.3', '23.1.0', '25.0.0', '26.2.0', ''])(
  'nothing is asked of a Node that was not tried: %s',
  (version) => {
    expect(flagsOf(version)).toEqual([])
  },
)
