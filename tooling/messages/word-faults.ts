import { readFileSync } from 'node:fs'
import { filesUnder } from '../files.mjs'

/** A noun that messages count, in both forms. */
export interface Noun {
  readonly one: string
  readonly many: string
}

/** The nouns that the sources hand to core's `counted`: what stands beside a number in a message. */
export const countedNouns = (): readonly Noun[] => {
  const nouns = new Map<string, string>()
  for (const path of filesUnder('packages', /\/src\/.*(?<!\.test)\.ts$/))
    for (const [, one = '', many = `${one.split(' ').at(-1) ?? ''}s`] of readFileSync(path, 'utf8').matchAll(
      /\bcounted\([^`'"]*?, '([a-z -]+)'(?:, '([a-z -]+)')?\)/g,
    ))
      nouns.set(one.split(' ').at(-1) ?? one, many.split(' ').at(-1) ?? many)
  return [...nouns].map(([one, many]) => ({ one, many }))
}

/** Words in quotation marks and addresses are the publication's own. */
const withoutQuotes = (message: string): string => message.replaceAll(/"[^"]*"|'[^']*'(?![a-z])|\bhttps?:\S+/g, '…')

const number = '(?<![\\w.,£/:-])'
const adjectives = '(?:(?!of\\b|and\\b|to\\b|in\\b|as\\b|is\\b|has\\b|was\\b|where\\b)[A-Za-z-]+ ){0,2}'
const several = `${number}(?:0|[2-9]|[1-9]\\d{1,2}|\\d{1,3}(?:,\\d{3})+)`
const verbsOfOne = '(?:is|was|has|does|says|states|comes|lies|runs|stands|agrees)\\b'
const verbsOfMany = '(?:are|were|have|do|say|state|come|lie|run|stand|agree)\\b'

/** Published words with a figure in them, which messages may repeat as they stand. */
const publishedFigures = (input: string): readonly string[] =>
  [...input.matchAll(/"((?:[^"\\]|\\.)*\d{4}(?:[^"\\]|\\.)*)"/g)]
    .map(([, text = '']) => text.trim())
    .sort((a, b) => b.length - a.length)

/** Names of the things in some input: a class of assets, whose number its verb has to follow. */
const namesIn = (input: string): readonly string[] =>
  [...input.matchAll(/"assetType":"([A-Za-z ]+)"/g)].map(([, name = '']) => name)

/** A fault of wording, and the words at fault. */
export interface WordFault {
  readonly fault: 'plural' | 'singular' | 'verb' | 'day' | 'thousands'
  readonly words: string
}

/**
 * Returns what is wrong with the words of a message: a noun or verb that does not go with its number or name, a day
 * that is not written out, thousands that are not grouped.
 *
 * @param message - as the toolkit says it
 * @param nouns - what messages count
 * @param input - what the toolkit was given, as JSON: figures of its own may be repeated as they stand
 */
export const wordFaults = (message: string, nouns: readonly Noun[], input = ''): readonly WordFault[] => {
  const said = withoutQuotes(message)
  const own = publishedFigures(input).reduce((text, figure) => text.replaceAll(figure, '…'), said)
  const ones = nouns.map(({ one }) => one).join('|')
  const manies = nouns.map(({ many }) => many).join('|')
  const patterns: readonly (readonly [WordFault['fault'], string, string])[] = [
    ['plural', said, `${number}1 ${adjectives}(?:${manies})\\b`],
    ['singular', said, `${several} ${adjectives}(?:${ones})(?![\\w-])`],
    ['verb', said, `(?<!of )${number}1 ${adjectives}(?:${ones}) ${verbsOfMany}`],
    ['verb', said, `(?<!of )${several} ${adjectives}(?:${manies}) ${verbsOfOne}`],
    ['day', said, '\\b\\d{4}-\\d{2}-\\d{2}\\b'],
    ['thousands', own, '£\\d{4,}|(?<![\\w.,/:#-])\\d{5,}(?![\\d/-])'],
    ...namesIn(input).map((name) => {
      const isPlural = /[^s]s$/.test(name)
      return ['verb', said, `(?<!(?:and|of|or) )\\b${name} ${isPlural ? verbsOfOne : verbsOfMany}`] as const
    }),
  ]
  return patterns.flatMap(([fault, text, pattern]) =>
    [...text.matchAll(new RegExp(pattern, 'g'))].map(([words]) => ({ fault, words })),
  )
}
