import { counted } from '@imt/core'

const oneOf = (choices: string | undefined, why: string | undefined): string =>
  choices === undefined ? (why ?? '') : `It is one of ${choices}.`

/** Two files that are held to each other are told by when they are of. */
const calledOf: Readonly<Record<string, string | undefined>> = { before: 'earlier one', after: 'later one' }

const wordsToo = (most: number): string =>
  most === 0 ? 'it takes no word beside its options' : `it takes ${counted(most, 'word')} beside its options`

/** What the parser of arguments says of a wrong call, and what a person is told. */
const told: readonly (readonly [said: RegExp, words: (parts: readonly (string | undefined)[]) => string])[] = [
  [/^missing required argument '(.+)'$/, ([name = '']) => `the ${calledOf[name] ?? name} is missing`],
  [
    /^too many arguments(?: for '.+')?\. Expected (\d+) arguments? but got (\d+)\.?$/,
    ([most, given]) => `${wordsToo(Number(most))}, and was given ${given ?? ''}`,
  ],
  [/^required option '(.+)' not specified$/, ([option = '']) => `${option} is missing`],
  // bound: 1,000 characters, by usageFault
  [/^option '(.+?)(?: (<.+>))?' argument missing$/, ([option = '', value = 'a value']) => `${option} needs ${value}`],
  [
    // bound: 1,000 characters, by usageFault
    /^option '(.+?)(?: <.+>)?' argument '(.*)' is invalid\. (?:Allowed choices are (.+)\.|(.+))$/s,
    ([option = '', value = '', choices, why]) => `${option} cannot be "${value}". ${oneOf(choices, why)}`,
  ],
  [
    // bound: 1,000 characters, by usageFault
    /^command-argument value '(.*)' is invalid for argument '(.+)'\. (?:Allowed choices are (.+)\.|(.+))$/s,
    ([value = '', name = '', choices, why]) => `the ${name} cannot be "${value}". ${oneOf(choices, why)}`,
  ],
  [/^unknown option '(.+)'$/, ([option = '']) => `there is no option ${option}`],
  [/^unknown command '(.+)'$/, ([name = '']) => `there is no verb "${name}"`],
]

/** Of a longer message its beginning is told. */
const longest = 1000

/**
 * Returns what is wrong with a call, in the words of the command, and where help is.
 *
 * @param verb - the verb that was called, `finance spend`; empty for the command itself
 * @param message - of the parser of arguments: `error: unknown option '--formt'`, and on a line of its own what may be
 *   meant
 */
export const usageFault = (verb: string, message: string): string => {
  const [first = '', ...more] = message.trim().split('\n')
  const said = first.replace(/^error: /, '').slice(0, longest)
  const [form, words] = told.find(([each]) => each.test(said)) ?? []
  const [, ...parts] = form?.exec(said) ?? []
  const plain = words?.(parts) ?? said
  return [
    `imt${verb === '' ? '' : ` ${verb}`}: ${plain}`,
    ...more,
    verb === '' ? '"imt --help" lists the verbs.' : `"imt ${verb} --help" says what it is told, with an example.`,
    '',
  ].join('\n')
}
