import { describe, expect, it } from 'vitest'
import { parseFigure } from '../parse-figure.js'
import type { Unit } from '../unit.js'
import { isCountNoun } from './count-nouns.js'

/** What a cell says, in few words: `toBeConfirmed`, `exact 0`, `approximate 5`, or the code of its refusal. */
const said = (text: string, unit: Unit = 'count'): string => {
  const read = parseFigure(text, { unit })
  if (!read.ok) return `refused: ${read.refusal.code}`
  const { kind, absence, value, low, high } = read.value
  if (absence !== undefined) return absence
  return kind === 'exact' || kind === 'approximate'
    ? `${kind} ${value?.toFixed() ?? `${low?.toFixed() ?? ''}-${high?.toFixed() ?? ''}`}`
    : `${kind} ${low?.toFixed() ?? ''}-${high?.toFixed() ?? ''}`
}
const lines = (text: string): readonly string[] => text.trim().split(/\s*\|\s*/)

describe('a whole cell that gives no number', () => {
  const cells: Readonly<Record<string, string>> = {
    toBeConfirmed:
      'TBC | TBA | TBD | TBN | to be confirmed | to be advised | to be announced | to be agreed | to be decided | to be determined | to follow | awaited | awaiting confirmation | not yet known | not yet confirmed | not yet agreed | pending',
    notApplicable: 'N/A | NA | N\\A | not applicable | [z]',
    notHeld:
      'not held | not recorded | not collected | information not held | data not held | no information held | not held centrally',
    withheld: 'withheld | redacted | commercially sensitive | commercial in confidence',
    neitherConfirmNorDeny: 'NCND',
    costLimit: 'cost limit | exceeds cost limit | over cost limit | exceeds the cost limit',
    suppressed: '* | [c] | suppressed',
    notAvailable:
      '.. | : | [x] | not known | unknown | not available | unavailable | no data | n/k | nk | data not available | not provided | not stated',
    spreadsheetError: '#DIV/0! | #REF! | #N/A | #VALUE! | #NAME? | #NUM! | #NULL! | #SPILL! | #CALC! | ## | ########',
    dash: '- | – | — | −− | \u2010 | \u2011 | \u2012 | £- | £ - | £–',
    note: 'Note 1 | see note 12 | fn 3 | fn.3 | note. 123',
  }
  it.each(Object.entries(cells).flatMap(([absence, texts]) => lines(texts).map((text) => [text, absence] as const)))(
    '%s: %s',
    (text, absence) => {
      for (const unit of ['gbp', 'count', 'wte'] as const) expect(said(text, unit)).toBe(absence)
      if (/^[a-z]/i.test(text)) {
        expect(said(`(${text})`, 'gbp')).toBe(absence)
        expect(said(text.toUpperCase(), 'gbp')).toBe(absence)
        expect(said(`${text}.`, 'gbp')).toBe(absence)
      }
    },
  )
  it('an empty cell is blank, and nil, zero and none are nought', () => {
    for (const text of ['', '  ', '\u00a0']) expect(said(text, 'gbp')).toBe('blank')
    for (const text of ['nil', 'Zero', 'NONE', '(nil)', 'nil.', '£nil']) expect(said(text, 'gbp')).toBe('exact 0')
  })
  it.each(['---', '£--', '#', 'Note 1234', 'note', 'a note 1', 'tbcs', '(', '()'])('%j says none of these', (text) => {
    expect(said(text, 'gbp')).toMatch(/^refused: /)
  })
})

describe('a sentence that gives no number', () => {
  const phrases: Readonly<Record<string, string>> = {
    neitherConfirmNorDeny:
      'we neither confirm nor deny this | the Trust neither confirms nor denies it | it is neither confirmed nor denied | by neither confirming nor denying it',
    costLimit: 'beyond the appropriate limit | above the cost limit | above the costs limit',
    withheld:
      'this is withheld | we withhold this | this is redacted | exempt under section 31 | exempt from disclosure | we exempt the rest | it is exempt information',
    notHeld:
      "this is not held here | we do not hold this | we don’t know, we don't hold it | this is not recorded | we do not record this | this is not collected | we do not collect this | no information held on this",
    notAvailable:
      'we are not aware of any | this is not available | this is unavailable | this is not known | this is unknown here',
    toBeConfirmed:
      'this is to be confirmed | this is to be advised | this is to be determined | figure tbc soon | figure tba soon',
    notApplicable: 'this is not applicable here | it is n/a here',
  }
  it.each(Object.entries(phrases).flatMap(([absence, texts]) => lines(texts).map((text) => [text, absence] as const)))(
    '%s: %s',
    (text, absence) => {
      expect(said(text, 'gbp')).toBe(absence)
      expect(said(`${text}.`, 'gbp')).toBe(absence)
    },
  )
  it('the weightier of two phrases is said', () => {
    expect(said('withheld, and not recorded', 'gbp')).toBe('withheld')
    expect(said('above the cost limit, and so not held', 'gbp')).toBe('costLimit')
    expect(said('we neither confirm nor deny whether it is withheld', 'gbp')).toBe('neitherConfirmNorDeny')
  })
  it('a phrase inside a longer word is none, one in brackets is', () => {
    expect(said('the batbc figure', 'gbp')).toBe('refused: notANumber')
    expect(said('tbcs for all', 'gbp')).toBe('refused: notANumber')
    // The first stands inside a word, the second by itself.
    expect(said('notbc but tbc all the same', 'gbp')).toBe('toBeConfirmed')
    expect(said('(withheld under section 31)', 'gbp')).toBe('withheld')
    expect(said('*withheld under section 31', 'gbp')).toBe('refused: notANumber')
  })
  it('an amount of money beside it is never passed over, but that of the limit', () => {
    expect(said('withheld, £500', 'gbp')).toMatch(/^refused/)
    expect(said('over the cost limit of £450 for us', 'count')).toBe('costLimit')
  })
})

describe('a sentence that says none', () => {
  it.each(
    lines(
      "these are not in use | they are not currently in use | they are no longer in use | there are none in use | these are not used | these are no longer used | we have none | nil return | no printers | zero printers | we have no printers | the trust has no printers | this council owns no servers | our university uses no tablets | there are no pagers | it has no modems | department operates no routers | the organisation holds no laptops | authority possesses no scanners | force has no bleeps | hospital has no wards | board has no switches | practice has no terminals | college has no monitors | we currently have no printers | we presently have no printers | we own no printers | we use no printers | we operate no printers | we hold no printers | we possess no printers | we do not have any printers | we do not own any printers | we do not use any printers | we do not operate any printers | we do not possess any printers | we don't have any printers | the trust doesn't use any printers | it does not hold any printers | no printers allocated | no printers in use currently | no printers presently used | no printers in operation | no printers in service at present | no printers at this time | no printers at the moment | no printers on site | no printers on its premises | no printers on our premises | no printers installed | no printers deployed | no printers issued | no printers held | no old fax machines | we have no multi function printers, in use. | This was asked before. We have no printers | no staff",
    ),
  )('%s', (text) => {
    expect(said(text, 'count')).toBe('exact 0')
    expect(said(text, 'wte')).toBe('exact 0')
    expect(said(text, 'gbp')).not.toBe('exact 0')
  })
  it.each(
    lines(
      'we are not aware whether these are not in use | it is not known if any are not in use | unknown, not used | whether they are not used | unable to say, not used | we cannot say if they are not used | no data printers | no information printers | no record printers | no central printers | no plan for printers | no spare printers | no new printers | no more printers | no longer printers | no details of printers | no figures for printers | no such printers | no other printers | no printers older than five years | no printers bought in 2017 | no very large old red colour printers | do not have any | have any printers | no | we have no objection | they have printers | no unused printers',
    ),
  )('%s does not', (text) => expect(said(text, 'count')).not.toBe('exact 0'))
})

describe('what is counted', () => {
  const nouns = lines(
    'asset | blackberry | bleep | computer | connection | copier | desktop | device | employee | fax | firewall | handheld | handset | ipad | item | laptop | licence | machine | mfd | mobile | modem | monitor | pager | pc | pda | person | phone | photocopier | point | port | post | printer | router | scanner | server | site | smartphone | switch | system | tablet | telephone | terminal | unit | user | vacancy | ward | workstation',
  )
  const plural = (noun: string): string =>
    /(?:x|ch)$/.test(noun) ? `${noun}es` : noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`
  it.each(nouns)('%s', (noun) => {
    for (const word of [noun, plural(noun), noun.toUpperCase(), plural(noun).toUpperCase()])
      expect(isCountNoun(word)).toBe(true)
    expect(said(`12 ${plural(noun)}`)).toBe('exact 12')
    expect(said(`12 old ${plural(noun)}`)).toBe('exact 12')
    expect(said(`12 ${plural(noun)}`, 'gbp')).toBe('refused: notANumber')
    expect(said(`12 ${noun}z`)).toBe('refused: notANumber')
  })
  it('people and staff, and not what only looks like a plural', () => {
    for (const word of ['people', 'staff', 'Staff']) expect(isCountNoun(word)).toBe(true)
    for (const word of [
      '',
      's',
      'es',
      'ies',
      'iesvacanc',
      'bus',
      'princes',
      'printerss',
      'personies',
      'xport',
      'peoples',
    ])
      expect(isCountNoun(word)).toBe(false)
    expect(said('12 very old broken printers')).toBe('refused: notANumber')
    expect(said('12 pc2 printers')).toBe('refused: notANumber')
  })
  it.each(lines('years | years old | no. | in total | in use'))('12 %s is a count', (words) => {
    expect(said(`12 ${words}`)).toBe('exact 12')
    expect(said(`12 ${words}`, 'wte')).toBe('refused: notANumber')
  })
  it.each(
    lines(
      'wte | WTEs | fte | FTEs | w.t.e. | f.t.e. | whole-time equivalent | whole-time equivalents | whole time equivalent | whole time equivalents | full-time equivalent | full-time equivalents',
    ),
  )('1.5 %s is staff', (words) => {
    expect(said(`1.5 ${words}`, 'wte')).toBe('exact 1.5')
    expect(said(`1.5 ${words}`)).toBe('refused: notANumber')
  })
  it.each(
    ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map(
      (word, index) => [word, String(index + 1)] as const,
    ),
  )('%s may stand for %s', (word, digits) => {
    const suggested = (text: string, unit: Unit = 'count'): string | undefined => {
      const read = parseFigure(text, { unit })
      return read.ok ? 'a figure' : read.refusal.suggestion
    }
    expect(suggested(word)).toBe(digits)
    expect(suggested(`${word} laptops`)).toBe(digits)
    expect(suggested(`${word} new laptops`)).toBe(digits)
    expect(suggested(`${word} very new laptops`)).toBeUndefined()
    expect(suggested(`${word} months`)).toBeUndefined()
    expect(suggested(`${word} laptops`, 'gbp')).toBeUndefined()
  })
})

describe('words about how exact a number is', () => {
  const leading: Readonly<Record<string, string>> = {
    'approximate 500':
      'approximately | approx. | approx | circa | ca. | ca | c. | c | about | around | roughly | some | est. | est | estimated at | estimated | an estimated | in the region of | in the order of | of the order of | close to | ~ | ≈ | ∼',
    'approximate 450-499': 'nearly | almost | just under | just below',
    'approximate 501-550': 'just over | just above',
    'bound 501-': 'over | more than | greater than | in excess of | above | exceeding | >',
    'bound 500-':
      'at least | not less than | no less than | no fewer than | not fewer than | a minimum of | minimum of | minimum | min. | min | upwards of | >= | => | ≥',
    'bound 0-499': 'under | less than | fewer than | below | <',
    'bound 0-500':
      'up to | at most | no more than | not more than | a maximum of | maximum of | maximum | max. | max | <= | =< | ≤',
  }
  it.each(Object.entries(leading).flatMap(([what, words]) => lines(words).map((word) => [word, what] as const)))(
    '%s 500: %s',
    (word, what) => {
      expect(said(`${word} 500`)).toBe(what)
      expect(said(`${word.toUpperCase()} 500`)).toBe(what)
      if (!/[a-z]/i.test(word)) expect(said(`${word}500`)).toBe(what)
      // A word ends where a letter does not follow.
      if (/[a-z]$/i.test(word)) expect(said(`${word}x 500`)).toMatch(/^refused/)
    },
  )
  const trailing: Readonly<Record<string, string>> = {
    'approximate 500':
      'approximately | approx. | approx | (approximately) | (approx.) | (approx) | est. | est | (est.) | (est) | estimated | (estimated) | (estimate) | or so',
    'bound 500-': '+ | or more | or over | or above | and over | and above | plus',
    'bound 0-500': 'or less | or fewer | or under | or below | and under | and below',
  }
  it.each(Object.entries(trailing).flatMap(([what, words]) => lines(words).map((word) => [word, what] as const)))(
    '500 %s: %s',
    (word, what) => {
      expect(said(`500 ${word}`)).toBe(what)
      expect(said(`500 ${word.toUpperCase()}`)).toBe(what)
      if (/^[a-z]/i.test(word)) expect(said(`500${word}`)).toMatch(/^refused/)
      else expect(said(`500${word}`)).toBe(what)
      expect(said(word)).toMatch(/^refused/)
    },
  )
})
