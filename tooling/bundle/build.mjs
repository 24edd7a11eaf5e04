// Puts the command together into packages/cli/bundle, which is what its bin runs.
import { join } from 'node:path'
import { root } from '../packages.mjs'
import { bundleCommand } from './command.mjs'

await bundleCommand(join(root, 'packages/cli/bundle'))
