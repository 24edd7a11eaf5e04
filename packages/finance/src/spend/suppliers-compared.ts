/** So many suppliers of a table are remembered; what comes after them is not compared with them. */
export const suppliersCompared = 20_000
