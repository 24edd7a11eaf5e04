import type { JsonObject } from '../content/json.js'
import { budgetPictures, capitalPictures } from './budget-pictures.js'
import { contractPictures } from './contract-picture.js'
import { estatePictures } from './estate-picture.js'
import { drawnPicture, type DrawnPicture } from './picture-element.js'
import { requestPictures } from './request-pictures.js'
import { spendPictures } from './spend-picture.js'

/** Every picture that the public part of a publication has figures for. */
export const picturesOf = (sections: Readonly<Record<string, JsonObject>>): readonly DrawnPicture[] => {
  const { estate = {}, finance = {}, contracts = {}, foi = {} } = sections
  return [
    ...estatePictures(estate),
    ...budgetPictures(finance),
    ...capitalPictures(finance),
    ...spendPictures(finance),
    ...contractPictures(contracts),
    ...requestPictures(foi),
  ].map(drawnPicture)
}
