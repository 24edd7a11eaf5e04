import { paragraph, print } from '@imt/report/terminal'
import { saidOfOdsCode } from '../ods-code.js'

/** What the first page of a starter publication tells of. */
interface Started {
  readonly name?: string
  readonly odsCode?: string
}

/** Returns the text that says what is in a starter publication, and what to do with it. Lines of 80 characters. */
export const starterReadme = (
  files: readonly { readonly path: string; readonly about: string }[],
  { name, odsCode }: Started,
): string => {
  const part = (title: string, paragraphs: readonly string[]): readonly string[] => [
    '',
    title,
    ...paragraphs.flatMap((words) => paragraph(words, 2)),
  ]
  const missing = [
    ...(name === undefined ? ['"publisher" (your name; imt publish needs it)'] : []),
    ...(odsCode === undefined ? ['"publish": "odsCode" (your code)'] : []),
  ]
  const lines = [
    ...paragraph(`A starter publication of ${name ?? 'an NHS trust'}, written by imt init.`, 0),
    ...paragraph('Every figure in it is an example. None is of your organisation.', 0),
    ...part(
      'What is here',
      files.map(({ path, about }) => `${path}: ${about}`),
    ),
    ...part('What to do next', [
      '1. Put your own rows in place of the examples, and leave the headings as they are. "imt templates" names every other heading that is read.',
      '2. Take out what you do not publish.',
      '3. In this folder, run: imt check published',
      '4. Put right what it finds, and check again.',
      '5. When no example is left, take "banner" out of imt.config.json, and run: imt publish published --out site',
    ]),
    ...part('What to know', [
      ...(odsCode === undefined ? [] : [saidOfOdsCode(odsCode, name)]),
      ...(missing.length === 0 ? [] : [`imt.config.json does not say yet: ${missing.join('; ')}.`]),
      'A check that passes says that the figures agree with one another. It does not say that they are right.',
      'Name no person in what is published: a log of requests has none of those who asked.',
    ]),
  ]
  return print(lines.map((text) => ({ text })))
}
