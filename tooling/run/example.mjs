import { join } from 'node:path'

/** The folder that `npm start` writes the example into, from the root: git ignores it. */
export const exampleFolder = 'example'

const dataset = 'datasets/plymouth-2017-18'

/**
 * What is made of the Plymouth page: each part with its words, the path at which it is opened, and the call of the
 * command that writes it.
 */
export const exampleParts = (folder = exampleFolder) => {
  const page = `${dataset}/page.html`
  const settings = ['--config', `${dataset}/imt.config.json`]
  const site = join(folder, 'site')
  const report = join(folder, 'report.html')
  return [
    {
      words: 'the example site',
      path: join(site, 'index.html'),
      call: ['publish', page, '--out', site, ...settings],
    },
    {
      words: 'the report as a page',
      path: report,
      call: ['check', page, '--format', `html=${report}`, '--fail-on', 'never', ...settings],
    },
  ]
}

/**
 * Says what was made beside the report, where it is and how it is opened, and what was not made. The parts are pages of
 * their own; the checker needs a server.
 */
export const exampleWords = (parts, checker) => {
  const made = parts.filter(({ done }) => done)
  const missing = [
    ...parts.filter(({ done }) => !done).map(({ words }) => words),
    ...(checker ? [] : ['the checker for a browser']),
  ]
  return [
    ...(made.length === 0 ? [] : ['Open in a browser:']),
    ...made.map(({ words, path }) => `  ${path}  ${words}`),
    ...(checker
      ? [
          'The checker for a browser was built in apps/web/dist. "npm run web" serves it to this computer alone, at ' +
            `http://127.0.0.1:4180/${made.length === 0 ? '' : ', and what is named above beside it'}.`,
        ]
      : []),
    ...missing.map(
      (words) => `NOT MADE  ${words}: what went wrong is said above. The check itself is not touched by it.`,
    ),
  ]
}

/**
 * Returns the exit code of `npm start`: what could not be made beside the report takes nothing from it, but those who
 * check this repository want all of it.
 */
export const exitCodeOf = ({ checked, whole, inCi }) => (checked && (whole || !inCi) ? 0 : 1)
