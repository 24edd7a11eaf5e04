import { readText } from '@imt/tables'
import { describe, expect, it } from 'vitest'
import { citedProvisions } from '../citations/cited-provisions.js'
import { readLetter } from './read-letter.js'

const read = (law: string, body: string): ReturnType<typeof readLetter> =>
  readLetter(
    readText(
      `Invented Council\n\nOur ref: 26/77\n\n19 October 2026\n\nDear requester\n\n${law}\n\nThank you for your request, which we received on 28 September 2026.\n\n${body}`,
      { name: 'l.txt' },
    ),
  )
const scotland = 'Freedom of Information (Scotland) Act 2002'
const inPassing =
  'Requests for environmental information are dealt with under the Environmental Information (Scotland) Regulations 2004.'
const toCommissioner = 'You may appeal to the Scottish Information Commissioner.'

describe('the law of Scotland that a letter is under', () => {
  it.each([
    ['a limit of cost', 'We refuse your request under section 12(1) of the Act, since it would cost over £600.'],
    ['a vexatious request', 'We refuse your request under section 14(1) of the Act.'],
    ['what is not held', 'We do not hold this information. This is a notice under section 17 of the Act.'],
    ['nothing but a disclosure', 'There were 12 complaints.'],
  ])('%s, and the Regulations named with their year alone: the Act', (_, body) => {
    expect(read(scotland, `${body}\n\n${inPassing}\n\n${toCommissioner}`).law).toBe('FOISA')
  })
  it.each(['Regulation 10(5)(e)', 'regs 10(4)(a)', 'Reg. 9'])('%s: the Regulations', (cited) => {
    expect(read(scotland, `${cited} of the EIRs applies.\n\n${inPassing}\n\n${toCommissioner}`).law).toBe('EISR')
  })
})

describe('"EIR(s)" as a plural', () => {
  it.each(['EIR(s)', 'EIR (s)', 'eir(s)'])('%s: the Regulations of 2004, whose exceptions are known', (name) => {
    const body = `We refuse your request under regulation 12(5)(e) of the ${name}, since it would harm the confidence of others.`
    for (const law of [
      `We have handled this under the ${name}.`,
      'The Freedom of Information Act 2000 does not apply.',
    ])
      expect(read(law, body)).toMatchObject({ law: 'EIR', notice: { answers: [{ provisions: ['reg12(5)(e)'] }] } })
    const cited = (text: string): readonly string[] => citedProvisions(text).map(({ id }) => id)
    expect(cited(`Reg 12(5)(z) of the ${name}`)).toEqual(['reg12(5)(z)'])
    expect(cited(`${name}: regulation 12(4)(b)`)).toEqual(['reg12(4)(b)'])
  })
  it.each([
    ['with a capital letter', 'regulation 10(5)(e) of the EIR(S)'],
    ['beside another name of Scottish law', 'regulation 10(5)(e) of the EIR(s), and section 39(2) of FOISA'],
  ])('%s: those of Scotland', (_, text) => {
    expect(citedProvisions(text, { otherLaws: true })[0]).toMatchObject({
      id: 'reg10(5)(e)',
      act: 'Environmental Information (Scotland) Regulations 2004',
    })
    expect(read('Your request', `We refuse your request under ${text}.\n\n${toCommissioner}`).law).toBe('EISR')
  })
})
