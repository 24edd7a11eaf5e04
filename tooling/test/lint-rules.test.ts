import { RuleTester } from 'eslint'
import { afterAll, describe, it } from 'vitest'
import { noBuiltPattern } from '../lint/no-built-pattern.mjs'
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

const later = [{ messageId: 'later' }]
const from = [{ messageId: 'from' }]

new RuleTester().run('no-built-pattern', noBuiltPattern, {
  valid: [
    'const range = new RegExp(`a${b}`)',
    'const ends = words.map((word) => new RegExp(`${word}$`))',
    'const is = (text) => /a/.test(text)',
    'const at = (text) => text.search(sign)',
    'const at = (text) => text.split(",")',
  ],
  invalid: [
    { code: 'const is = (word) => new RegExp(word).test(text)', errors: later },
    { code: 'function is(word) { return RegExp(word) }', errors: later },
    { code: 'const is = () => words.map((word) => new RegExp(word))', errors: later },
    { code: 'const is = (text) => text.match("a")', errors: from },
    { code: 'const is = (text) => text.search(`a${b}`)', errors: from },
  ],
})
