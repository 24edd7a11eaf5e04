import { describe, expect, it } from 'vitest'
import { imt } from '../../test/imt.js'

const log = [
  'Reference,Requested by,Contact,Mobile,Received',
  'F1,Jane Smith,jane.smith@example.nhs.uk,07700 900123,01/10/2026',
  'F2,Ann Jones,foi@example.nhs.uk,,02/10/2026',
  '',
].join('\n')
const page =
  '<h1>Staff</h1><p hidden>To be taken out</p><table><tr><th>Ward<th>Left<th>Total<tr><td>East<td>&lt;5<td>3</table>'

const rulesIn = (out: string): readonly string[] =>
  (JSON.parse(out) as { readonly findings: readonly { readonly rule: string }[] }).findings.map(({ rule }) => rule)

describe('imt check --disclosure-only', () => {
  it('finds what should not go out, in any table, and repeats none of it', async () => {
    const { code, out } = await imt(['check', 'log.csv', '--disclosure-only', '--fail-on', 'warning'], {
      'log.csv': log,
    })
    expect(code).toBe(1)
    for (const rule of ['email-address', 'mobile-number', 'person-named']) expect(out).toContain(`disclosure/${rule}`)
    for (const detail of ['jane', 'Smith', '900123']) expect(out).not.toContain(detail)
    expect(out).not.toContain('foi/')
  })

  it('tells what is hidden, and nothing of what is only odd', async () => {
    const { out } = await imt(['check', 'page.html', '--disclosure-only', '--format', 'json'], { 'page.html': page })
    expect(rulesIn(out)).toContain('tables/hidden-content')
    expect(rulesIn(out).filter((rule) => !/^(?:disclosure|tables)\//.test(rule))).toEqual([])
  })

  it('says where a file cannot be read', async () => {
    const { code, err } = await imt(['check', 'log.csv', 'absent.csv', '--disclosure-only'], { 'log.csv': log })
    expect(code).toBe(3)
    expect(err).toContain('absent.csv')
  })

  it('is no part of a check without the option', async () => {
    const { out } = await imt(['check', 'log.csv', '--format', 'json'], { 'log.csv': log })
    expect(rulesIn(out).filter((rule) => rule.startsWith('disclosure/'))).toEqual([])
  })
})
