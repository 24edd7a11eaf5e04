// npm run new:rule <package>/<name>: writes everything that a rule consists of, and says what to fill in.
import { existsSync } from 'node:fs'
import process from 'node:process'
import { packageNames, packageOf, pluginOf, root } from '../packages.mjs'
import { importSources } from '../generate/sources.mjs'
import { constantOf } from '../rules/rule-folders.mjs'
import { toFillIn } from '../rules/sections.mjs'
import { canName, changesetText, finish, refuse, ruleFiles, ruleSteps } from './scaffold.mjs'

process.chdir(root)
const [code = '', ...more] = process.argv.slice(2)
const plugins = packageNames.filter((name) => existsSync(`packages/${name}/src/plugin.ts`)).map(pluginOf)
const [name = '', rule = '', ...rest] = code.split('/')

if (code === '' || more.length > 0 || rest.length > 0 || rule === '')
  refuse('Say the code of one rule, as in: npm run new:rule finance/total-mismatch')
const folder = `packages/${packageOf(name)}/src`
if (!plugins.includes(name)) {
  const { nearest } = await importSources(`export { nearest } from './packages/core/src/words/nearest.ts'`)
  const meant = nearest(name, plugins)
  refuse(
    packageNames.includes(name)
      ? plugins.includes(pluginOf(name))
        ? `The rules of @imt/${name} are those of its plugin: npm run new:rule ${pluginOf(name)}/${rule}`
        : `@imt/${name} has no plugin, so it has no rules: choose one of ${plugins.join(', ')}`
      : `There is no package called "${name}"${meant === undefined ? '' : ` (is ${meant} meant?)`}: choose one of ${plugins.join(', ')}, or make one with npm run new:plugin`,
  )
}
if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(rule))
  refuse(
    `"${rule}" is no name of a rule: it says the condition in small letters and digits, with hyphens between the words, and begins with a letter`,
  )
if (!canName(constantOf(rule))) refuse(`"${rule}" is a word that code keeps for itself: choose another name`)
if (existsSync(`${folder}/rules/${rule}`)) refuse(`There is a rule ${code} already: ${folder}/rules/${rule}`)

await finish(
  packageOf(name),
  {
    ...ruleFiles(name, rule, { hasSection: existsSync(`${folder}/section.ts`) }),
    [`.changeset/${name}-${rule}.md`]: changesetText(
      packageOf(name),
      `${toFillIn}: what ${code} finds, for those who use the package.`,
    ),
  },
  ruleSteps(name, rule),
)
