// Keeps the generated parts of docs/rules/<plugin>/<rule>.md true: the head, the sources and the demonstration.
// What stands between the markers is written by this script; everything else on a page is written by hand.
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { filesUnder } from '../files.mjs'
import { between, writeOrCheck } from './write.mjs'

const { catalogue, toolkit } = await import('../../packages/cli/dist/index.js')

const head = ({ code, level, band, summary }) => `# ${code}\n\n${summary}\n\nLevel: ${level}. Band: ${band}.`

const sources = ({ citation }) =>
  citation
    .map(
      ({ title, provision, url, read, verified }) =>
        `- ${title}${provision ? `, ${provision}` : ''}: <${url}> (${verified ? `read ${read ?? 'on a day not noted'}` : 'not verified'})`,
    )
    .join('\n')

const demonstrate = (path) => {
  const { source, asOf, publication } = JSON.parse(readFileSync(path, 'utf8'))
  const reading = toolkit.parse(publication)
  return { source, asOf, publication, reading }
}

const cases = ({ code }) => {
  const [plugin, rule] = code.split('/')
  return ['failing', 'passing']
    .map((name) => `packages/${plugin}/src/rules/${rule}/cases/${name}.json`)
    .filter((path) => existsSync(path))
}

const demonstration = (rule) =>
  cases(rule)
    .map((path) => {
      const { source, asOf, publication, reading } = demonstrate(path)
      const report = toolkit.check(reading, { asOf })
      const found = report.findings.filter((finding) => finding.rule === rule.code)
      const says =
        found.length === 0
          ? 'Nothing is found.'
          : found.map(({ level, at, message }) => `> **${level}** at \`${at}\`: ${message}`).join('\n>\n')
      return `As of ${asOf} (${source}):\n\n\`\`\`json\n${JSON.stringify(publication.sections, null, 2)}\n\`\`\`\n\n${says}`
    })
    .join('\n\n') || 'This code is reported while files are read. The tests of the readers and of the model show it.'

const blank = (rule) =>
  `<!-- generated: head -->\n<!-- /generated -->\n\n## Methodology\n\n## Worked example\n\n## Why it matters\n\n${rule.explain}\n\n## Source\n\n<!-- generated: sources -->\n<!-- /generated -->\n\n## Output and units\n\n## Configuration\n\n## Exclusions\n\n## Assumptions\n\n## Demonstration\n\n<!-- generated: demonstration -->\n<!-- /generated -->\n`

export const rulePages = (check) => {
  for (const rule of catalogue) {
    const path = `docs/rules/${rule.code}.md`
    mkdirSync(dirname(path), { recursive: true })
    let page = existsSync(path) ? readFileSync(path, 'utf8') : blank(rule)
    for (const [name, text] of [
      ['head', head(rule)],
      ['sources', sources(rule)],
      ['demonstration', demonstration(rule)],
    ])
      page = between(page, name, text)
    writeOrCheck(path, page, check)
  }
  for (const path of filesUnder('packages', /^packages\/\w+\/README\.md$/)) {
    const plugin = path.split('/')[1]
    const rules = catalogue.filter(({ code }) => code.startsWith(`${plugin}/`))
    if (rules.length === 0) continue
    const table = [
      '| code | level | what it finds |',
      '|---|---|---|',
      ...rules.map(
        ({ code, level, summary }) => `| [\`${code}\`](../../docs/rules/${code}.md) | ${level} | ${summary} |`,
      ),
    ].join('\n')
    writeOrCheck(path, between(readFileSync(path, 'utf8'), 'rules', table), check)
  }
}
