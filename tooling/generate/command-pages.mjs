// Writes the page and the manual page of the command from what its help says.
import { writeOrCheck } from './write.mjs'

const codes = [
  ['0', 'nothing at or above `--fail-on`, or an answer that is whole'],
  ['1', 'findings'],
  ['2', 'a wrong call'],
  ['3', 'a file that cannot be read or written, or nothing that could be checked'],
  ['4', 'a fault of the command itself, or of where its output goes'],
]

/** Verbs and those beneath them, by the words that lead to each. */
const placesOf = (verbs, before = 'imt') =>
  verbs.flatMap((verb) => {
    const words = `${before} ${verb.name}`
    return verb.verbs.length > 0 ? [{ words, verb }, ...placesOf(verb.verbs, words)] : [{ words, verb }]
  })

/** A verb that takes files itself, whether or not there are others beneath it, has options of its own. */
const answersItself = ({ verbs, arguments: own }) => verbs.length === 0 || own.length > 0

const usage = ({ words, verb }) =>
  [words, '[options]', ...(answersItself(verb) ? [] : ['<verb>']), ...verb.arguments.map((each) => each.usage)].join(
    ' ',
  )

const standing = ({ choices, standard }) =>
  [
    ...(choices ? [`one of ${choices.join(', ')}`] : []),
    ...(standard === undefined ? [] : [`${standard} unless given`]),
  ].join('; ')

const cell = (text) => text.replaceAll(/[\\|<>*_[\]]/g, '\\$&')

const optionRow = (option) =>
  `| \`${option.flags.replaceAll('|', '\\|')}\` | ${cell([option.description, standing(option)].filter(Boolean).join('; '))} |`

const verbPart = (place) => {
  const { words, verb } = place
  return [
    `## ${words}`,
    `${verb.description[0].toUpperCase()}${cell(verb.description.slice(1))}.`,
    `\`\`\`text\n${usage(place)}\n\`\`\``,
    ...(verb.arguments.length === 0
      ? []
      : [verb.arguments.map((each) => `- \`${each.usage}\`: ${cell(each.description)}`).join('\n')]),
    ...(!answersItself(verb)
      ? []
      : [['| option | what it does |', '| --- | --- |', ...verb.options.map(optionRow)].join('\n')]),
    ...(verb.examples.length === 0
      ? []
      : [
          verb.examples
            .map(({ call, says }) => `${cell(says[0].toUpperCase() + says.slice(1))}:\n\n\`\`\`sh\n${call}\n\`\`\``)
            .join('\n\n'),
        ]),
  ].join('\n\n')
}

const page = (verbs) =>
  `${[
    '# The command',
    '`imt` checks what an NHS trust publishes about its IT, and says what to put right. This page is generated from what `imt help VERB` says; the calls on it are run by the tests. What a check does is told in [the page of the package](../packages/cli/README.md).',
    'Options mean the same for every verb that has them. Nothing is written unless an option names the file or folder, and nothing that is there is written over. `NO_COLOR` switches colour off.',
    '| exit code | meaning |\n| --- | --- |\n' + codes.map(([code, words]) => `| ${code} | ${words} |`).join('\n'),
    'A shell completes these words with `imt completion bash`, `zsh`, `fish` or `powershell`. `man imt` shows this page where the package is installed for all.',
    ...placesOf(verbs).map(verbPart),
  ].join('\n\n')}\n`

/** Text of a manual page: nothing at the beginning of a line is a request, and a hyphen is one. */
const roff = (text) =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll(/^(?=[.'])/gm, '\\&')

const plain = (text) => roff(text.replaceAll('`', ''))

const manual = (verbs) =>
  `${[
    '.TH IMT 1',
    '.SH NAME',
    'imt \\- check what an NHS trust publishes about its IT',
    '.SH SYNOPSIS',
    '.B imt',
    '.I verb',
    '[options] [files]',
    '.SH DESCRIPTION',
    plain(
      'Checks what an NHS trust publishes about its IT, and says what to put right. Options mean the same for every verb that has them. Nothing is written unless an option names the file or folder, and nothing that is there is written over.',
    ),
    '.SH VERBS',
    ...placesOf(verbs).flatMap((place) => [
      `.SS "${roff(place.words)}"`,
      plain(`${place.verb.description[0].toUpperCase()}${place.verb.description.slice(1)}.`),
      '.PP',
      `.B ${roff(usage(place))}`,
      ...place.verb.arguments.flatMap((each) => ['.TP', `.I ${roff(each.usage)}`, plain(each.description)]),
      ...(!answersItself(place.verb)
        ? []
        : place.verb.options.flatMap((option) => [
            '.TP',
            `.B ${roff(option.flags)}`,
            plain([option.description, standing(option)].filter(Boolean).join('; ')),
          ])),
      ...place.verb.examples.flatMap(({ call, says }) => [
        '.PP',
        plain(`${says[0].toUpperCase()}${says.slice(1)}:`),
        '.PP',
        '.nf',
        plain(`    ${call}`),
        '.fi',
      ]),
    ]),
    '.SH EXIT STATUS',
    ...codes.flatMap(([code, words]) => ['.TP', `.B ${code}`, plain(words)]),
    '.SH ENVIRONMENT',
    '.TP',
    '.B NO_COLOR',
    'switches colour off',
    '.TP',
    '.B NODE_COMPILE_CACHE',
    'a folder in which Node, from version 22 on, keeps compiled code, so that the next call starts faster',
  ].join('\n')}\n`

/** Writes docs/command.md and the manual page. */
export const commandPages = async ({ describedVerbs }, check) => {
  const verbs = await describedVerbs()
  await writeOrCheck('docs/command.md', page(verbs), check)
  await writeOrCheck('packages/cli/man/imt.1', manual(verbs), check)
}
