import { RuleTester } from 'eslint'
import { afterAll, describe, it } from 'vitest'
import { noSpreadIntoCall } from '../lint/no-spread-into-call.mjs'

RuleTester.describe = describe
RuleTester.it = it
Object.assign(RuleTester, { afterAll })

const spread = (times = 1): { readonly messageId: string }[] =>
  Array.from({ length: times }, () => ({ messageId: 'spread' }))

new RuleTester().run('no-spread-into-call', noSpreadIntoCall, {
  valid: [
    'Math.max(a, b)',
    'const all = [...some, ...others]',
    'const given = { ...some }',
    'pointerTo("a", ...(deep ? ["b"] : c ? ["c", d] : []))',
    { code: 'pointerTo(...path)', options: [{ short: ['pointerTo'] }] },
    { code: 'core.pointerTo(...path)', options: [{ short: ['pointerTo'] }] },
  ],
  invalid: [
    { code: 'Math.max(...sizes)', errors: spread() },
    { code: 'Math.max(0, ...rows.map((row) => row.length))', errors: spread() },
    { code: 'all.push(...some, ...others)', errors: spread(2) },
    { code: 'all.push(...(is ? some : []))', errors: spread() },
    { code: 'all.push(...[...some])', errors: spread() },
    { code: 'String.fromCharCode(...codes)', errors: spread() },
    { code: 'new Set(...lists)', errors: spread() },
    { code: 'all?.push(...some)', errors: spread() },
    { code: 'pathTo(...path)', options: [{ short: ['pointerTo'] }], errors: spread() },
  ],
})
