import type { Target } from '../target.js'
import { commands } from './command.js'
import { copies } from './copies.js'
import { documents } from './documents.js'
import { encoders } from './encoders.js'
import { importers } from './importers.js'
import { parsers } from './parsers.js'
import { readers } from './readers.js'
import { workbooks } from './workbooks.js'

/** Everything that takes what others wrote. A new reader, parser or encoder is put into one of these lists. */
export const targets: readonly Target[] = [
  ...readers,
  ...workbooks,
  ...documents,
  ...importers,
  ...parsers,
  ...encoders,
  ...copies,
  ...commands,
]
