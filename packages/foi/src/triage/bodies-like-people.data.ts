/**
 * Bodies, agencies, makers and hospitals that are called as a person is, in lower case: they are asked about, and name
 * nobody. Chosen by us from what is asked of the NHS; others are told by the words before them ("agencies such as").
 */
export const bodiesLikePeople: ReadonlySet<string> = new Set(
  (
    'alan turing,alexander mann,allen lane,anthony nolan,arthur andersen,baker tilly,carl zeiss,charles river,' +
    'charles russell,charles stanley,david lloyd,elizabeth garrett,ernst young,florence nightingale,george eliot,' +
    'grant thornton,harvey nash,henry schein,irwin mitchell,james cook,james paget,john deere,john lewis,' +
    'john radcliffe,john wiley,joseph rowntree,karl storz,lee hecht,lewis silkin,marie curie,marie stopes,' +
    'mary seacole,max planck,michael page,michael sobell,morgan hunt,morgan sindall,norman broadbent,' +
    'oliver wyman,robert bosch,robert half,robert jones,robert walters,sue ryder,terrence higgins,thomas cook,' +
    'thomas miller,william harvey,william hill'
  ).split(','),
)
