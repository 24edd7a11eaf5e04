import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf, print } from './print.js'
import type { Style } from './style.js'
import { paragraph } from './wrap.js'

const printed = (text: string): string => print([{ text }])

// How the programs that keep a build's log look for commands in a line.
const isCommand = (line: string): boolean =>
  line.trimStart().startsWith('::') || /##\w*\[/.test(line.replaceAll(/\u001b\[\d+m/g, ''))

/** Marks of a terminal that shows colour. */
const coloured: Style = (kind, text) => `\u001b[${kind === 'error' ? '31' : '33'}m${text}\u001b[39m`

describe('print', () => {
  it('shows what would steer a terminal, and keeps the colours that are its own', () => {
    expect(print([{ text: '\u001b[31mred\u001b[0m\u0007\u009b2J', kind: 'error' }], coloured)).toBe(
      '\u001b[31m␛[31mred␛[0m␇\\u{9B}2J\u001b[39m\n',
    )
  })
  it('prints one line for each, whatever stands in it', () => {
    expect(printed('a\nNo faults\r\u2028b')).toBe('a␊No faults␍\\u{2028}b\n')
    expect(linesOf('a\r\n\nb\n').map(({ text }) => text)).toEqual(['a', '', 'b'])
  })
  it.each([
    ['::stop-commands::x', '\\u{3A}:stop-commands::x'],
    ['   ::error file=a::x', '   \\u{3A}:error file=a::x'],
    ['##[error]x', '\\u{23}#[error]x'],
    ['Title: ##vso[task.setvariable variable=x]y', 'Title: \\u{23}#vso[task.setvariable variable=x]y'],
    ['##teamcity[testFailed]', '\\u{23}#teamcity[testFailed]'],
    ['###[group]', '#\\u{23}#[group]'],
  ])('leaves no command to the log of a build in %j', (text, safe) => {
    expect(printed(text)).toBe(`${safe}\n`)
  })
  it.each(['A :: B', 'std::string', 'ref ## 12 [a]', '12:30'])('leaves %j as it is', (text) => {
    expect(printed(text)).toBe(`${text}\n`)
  })

  const piece = fc.constantFrom(
    '::',
    '##',
    '[',
    '##vso[',
    ' ',
    '\n',
    '\r',
    '\t',
    '\u2028',
    '\u200b',
    '\u001b[0m',
    'word',
  )
  const hostile = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 30 })
  it('prints no command and no control, wrapped or not, in colour or not', () => {
    fc.assert(
      fc.property(hostile, fc.integer({ min: 0, max: 75 }), (parts, indent) => {
        const text = parts.join('')
        const lines = [text, ...paragraph(text, indent)]
        const plain = print(lines.map((line) => ({ text: line })))
        expect(plain.split('\n')).toHaveLength(lines.length + 1)
        expect(plain.split('\n').filter(isCommand)).toEqual([])
        expect(plain.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}\u2028\u2029\u200b\ufeff]/u)
        const inColour = print(
          lines.map((line) => ({ text: line, kind: 'warning' as const })),
          coloured,
        )
        expect(inColour.replaceAll(/^\u001b\[33m|\u001b\[39m$/gm, '')).toBe(plain)
      }),
    )
  })
})
