// npm run new:plugin <name>: writes a package with a section, a recogniser and a first rule, and joins it to the
// toolkit.
import { existsSync, readFileSync } from 'node:fs'
import process from 'node:process'
import { manifestOf, packageNames, root } from '../packages.mjs'
import { toFillIn } from '../rules/sections.mjs'
import { pluginSources } from './plugin-sources.mjs'
import { canName, changesetText, finish, refuse, ruleFiles, ruleSteps } from './scaffold.mjs'

process.chdir(root)
const [name = '', ...more] = process.argv.slice(2)
if (name === '' || more.length > 0) refuse('Say the name of one plugin, as in: npm run new:plugin training')
if (!/^[a-z][a-z0-9]*$/.test(name))
  refuse(`"${name}" is no name of a plugin: it is one word in small letters and digits, and begins with a letter`)
if (!canName(name)) refuse(`"${name}" is a word that code keeps for itself: choose another name`)
if (packageNames.includes(name)) refuse(`There is a package called ${name} already: packages/${name}`)

const rule = 'number-missing'
// The plugin that has what every plugin has and no more is the template of the rest.
const template = 'foi'

const manifest = () => {
  const like = manifestOf(template)
  return JSON.stringify({
    ...like,
    name: `@imt/${name}`,
    version: '0.0.0',
    description: `${toFillIn}: what the package reads and checks, in one sentence.`,
    repository: { ...like.repository, directory: `packages/${name}` },
    keywords: [...like.keywords.slice(0, 3), name],
    dependencies: undefined,
    peerDependencies: { '@imt/core': 'workspace:^', zod: like.peerDependencies.zod },
    devDependencies: { '@imt/core': 'workspace:^', zod: 'catalog:' },
  })
}

const readme = `# @imt/${name}

## What is this?

${toFillIn}: what the package reads and checks, for somebody who has never heard of it.

## When should I use this?

${toFillIn}: the questions it answers.

## When not?

${toFillIn}: what it does not do, and what does.

## Install

\`\`\`sh
npm install @imt/${name} @imt/core zod
\`\`\`

## Use

\`\`\`ts
import { createModel } from '@imt/core'
import { ${name} } from '@imt/${name}'

const model = createModel({ plugins: [${name}()] })
const reading = model.parse({ about: {}, sections: { ${name}: { entries: [{ name: 'One', number: '12' }] } } })
reading.publication.sections.${name}?.entries?.length // => 1
\`\`\`

## Rules

<!-- generated: rules -->

<!-- /generated -->
`

/** A text with something put in, which has to have a place for it. */
const withPut = (path, place, put) => {
  const text = readFileSync(path, 'utf8')
  if (!place.test(text)) refuse(`${path} has no place for the new package (${String(place)}): nothing was written`)
  return text.replace(place, put)
}

/** The lists that name every package: the command's plugins and what it depends on, and what the papers say of each. */
const joined = () => {
  const toolkit = readFileSync('packages/cli/src/toolkit.ts', 'utf8')
  const cli = manifestOf('cli')
  return {
    'packages/cli/src/toolkit.ts': toolkit
      .replace(/^import \{ readerRules/m, `import { ${name} } from '@imt/${name}'\n$&`)
      .replace(/( +)arithmetic\(\),\n/, `$&$1${name}(),\n`),
    'packages/cli/package.json': JSON.stringify({
      ...cli,
      dependencies: Object.fromEntries(
        Object.entries({ ...cli.dependencies, [`@imt/${name}`]: 'workspace:^' }).sort(([a], [b]) => (a < b ? -1 : 1)),
      ),
    }),
    'README.md': withPut(
      'README.md',
      /^\| \[`@imt\/crosscheck`\]/m,
      `| [\`@imt/${name}\`](packages/${name}) | ${toFillIn}: what it holds |\n$&`,
    ),
    'ARCHITECTURE.md': withPut(
      'ARCHITECTURE.md',
      /\n\n`packages\/crosscheck`: /,
      `\n- \`packages/${name}\`: \`entries\` (${toFillIn}: what it is about).$&`,
    ).replace(/`(contracts, [^`]*) -> core`/, `\`$1, ${name} -> core\``),
  }
}

const folder = `packages/${name}`
const changeset = `.changeset/${name}-${rule}.md`
const changed = joined()
// The install that follows changes the lock file.
const changedPaths = [...Object.keys(changed), 'pnpm-lock.yaml']
const like = (file) => readFileSync(`packages/${template}/${file}`, 'utf8')
await finish(
  name,
  {
    [`${folder}/package.json`]: manifest(),
    [`${folder}/tsconfig.json`]: like('tsconfig.json'),
    [`${folder}/tsup.config.ts`]: like('tsup.config.ts'),
    [`${folder}/README.md`]: readme,
    ...Object.fromEntries(Object.entries(pluginSources(name)).map(([path, text]) => [`${folder}/${path}`, text])),
    ...ruleFiles(name, rule),
    [changeset]: changesetText(name, `${toFillIn}: what the package does, for those who may use it.`),
  },
  [
    `${folder}/src/section.ts: the parts of the section, and what stands in each (figures stay as published)`,
    `${folder}/src/entries/recognise-entries.ts: the headings of the table, as trusts publish them`,
    `${folder}/src/plugin.ts and package.json: what the plugin reads and checks`,
    `${folder}/README.md: what it is, when to use it and when not; README.md: its row in the table of packages; ARCHITECTURE.md: its line under "Rooms", which names every folder of ${folder}/src`,
    ...ruleSteps(name, rule),
  ],
  {
    changed,
    after: `Changed, so that the imt command has the plugin and the papers name it:\n${changedPaths
      .map((path) => `  ${path}`)
      .join(
        '\n',
      )}\nTo undo it all: git restore ${changedPaths.join(' ')}, delete ${folder} and ${changeset}, then npm run setup. \
If npm run generate has run since, delete docs/rules/${name} and etc/${name}.d.ts too, and run npm run generate -- \
--accept-goldens after npm run setup.\n\n`,
  },
)
