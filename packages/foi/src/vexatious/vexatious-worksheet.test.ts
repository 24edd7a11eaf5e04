import { describe, expect, it } from 'vitest'
import { vexatiousWorksheet, type VexatiousEvidence, type VexatiousInput } from './vexatious-worksheet.js'

const of = (
  theme: VexatiousEvidence['theme'],
  pointsTo: VexatiousEvidence['pointsTo'],
  more: Partial<VexatiousEvidence> = {},
): VexatiousEvidence => ({ theme, fact: 'Something happened.', source: 'request log', pointsTo, ...more })
const input = (evidence: readonly VexatiousEvidence[], more: Partial<VexatiousInput> = {}): VexatiousInput => ({
  reference: 'FOI-140',
  receivedOn: '2026-11-02',
  evidence,
  ...more,
})
const checks = (...call: Parameters<typeof input>): string => vexatiousWorksheet(input(...call)).checks.join('\n')

describe('a worksheet on a request that may be vexatious', () => {
  it('sets the evidence of each theme on its side, and asks where a side is empty', () => {
    const { themes } = vexatiousWorksheet(
      input([of('burden', 'refusing'), of('burden', 'answering'), of('value', 'answering')]),
    )
    expect(
      themes.map(({ theme, refusing, answering, open }) => [
        theme.id,
        refusing.length,
        answering.length,
        open.length > 0,
      ]),
    ).toEqual([
      ['burden', 1, 1, false],
      ['motive', 0, 0, true],
      ['value', 0, 1, true],
      ['harassment', 0, 0, true],
      ['context', 0, 0, true],
    ])
    for (const { theme } of themes) expect(theme.citation.length).toBeGreaterThan(0)
  })

  it('holds no score and proposes no outcome, whatever is recorded', () => {
    const all = (['burden', 'motive', 'value', 'harassment', 'context'] as const).map((theme) => of(theme, 'refusing'))
    const sheet = vexatiousWorksheet(input(all))
    expect(Object.keys(sheet)).toEqual(['reference', 'themes', 'history', 'checks', 'notice', 'citation'])
    expect(sheet.checks.every((check) => check.startsWith('Check'))).toBe(true)
    expect(JSON.stringify([sheet.checks, sheet.notice])).not.toMatch(/\bis vexatious\b|\bmay be refused\b|\bscore\b/)
  })

  it('asks about what one side alone rests on', () => {
    expect(checks([of('burden', 'refusing')])).toMatch(/section 12 is the ground/)
    expect(checks([of('motive', 'refusing')])).toMatch(/motive alone/)
    expect(checks([of('burden', 'refusing'), of('motive', 'refusing')])).not.toMatch(/ alone /)
    expect(checks([of('burden', 'refusing')])).toMatch(/no value or purpose/)
    expect(checks([of('value', 'answering')])).not.toMatch(/no value or purpose/)
  })

  it('counts what was asked before, and asks about the part of the authority', () => {
    const earlier = [
      { reference: 'A', receivedOn: '2026-10-01', isAnswered: false },
      { reference: 'B', receivedOn: '2026-09-02', isAnswered: true },
      { reference: 'C', receivedOn: '2026-12-01', isAnswered: true },
    ] as const
    expect(vexatiousWorksheet(input([], { earlier })).history).toBe(
      '2 earlier requests since 2 September 2026, 61 days before this one; answered: 1.',
    )
    expect(checks([], { earlier })).toMatch(/1 earlier request \(A\) is not answered/)
    expect(checks([], { earlier })).toMatch(/does not decide by itself/)
    expect(checks([], { earlier })).toMatch(/1 request \(C\) given as earlier and dated after .*: it is in no count/)
    expect(checks([], { earlier: earlier.slice(0, 1) })).not.toMatch(/given as earlier/)
    expect(vexatiousWorksheet(input([])).history).toBeNull()
  })

  it('asks about facts that came later', () => {
    expect(checks([of('harassment', 'refusing', { on: '2026-11-03' })])).toMatch(/1 fact dated after 2 November 2026/)
    expect(checks([of('harassment', 'refusing', { on: '2026-11-02' })])).not.toMatch(/dated after/)
  })

  it('says what the notice of either law holds', () => {
    const { notice } = vexatiousWorksheet(input([]))
    expect(notice.join(' ')).toMatch(/17\(5\).*no reasons.*17\(7\).*none is recorded/)
    const earlierNotice = { reference: 'FOI-9', givenOn: '2026-08-01' } as const
    expect(vexatiousWorksheet(input([], { earlierNotice })).notice[2]).toMatch(/FOI-9, 1 August 2026/)
    const regulations = vexatiousWorksheet(input([], { regime: 'EIR' }))
    expect(regulations.notice.join(' ')).toMatch(/12\(4\)\(b\).*regulation 11/)
    expect(regulations.checks.join(' ')).toMatch(/public interest/)
  })

  it.each([
    [{ reference: 'A' }, TypeError],
    [input([], { regime: 'SAR' as 'EIR' }), TypeError],
    [input([of('burden', 'refusing', { fact: ' ' })]), RangeError],
    [input([of('burden', 'refusing', { source: '' })]), RangeError],
    [input([{ ...of('burden', 'refusing'), score: 3 } as VexatiousEvidence]), TypeError],
    [{ ...input([]), decide: true }, TypeError],
    [input([], { receivedOn: '2026-02-30' }), RangeError],
  ])('refuses %j', (wrong, error) => {
    expect(() => vexatiousWorksheet(wrong as VexatiousInput)).toThrow(error)
  })
})
