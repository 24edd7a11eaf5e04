/**
 * Words of any request, which say nothing about what is asked: little words of English, courtesies, and what bodies are
 * called.
 */
export const requestWords = `a about above across after again all also am an and any are as at be been being between both but by
can could did do does doing done during each either else etc ever every few for from further given had has have having he her here his
how i if in into is it its itself just kindly let like made make many may me more most much must my namely no nor not of off on once one
only or other others our ours out over own per please provide provided question regarding relating respect said same see send set shall
she should show so some state such supply tell than that the their theirs them then there these they this those through to together too
under until up upon us use used using very via was we were what whatever when where whether which while who whom whose why will with
within without would yes you your yours confirm detail details following information request requested requesting give grateful hold held
currently current present presently existing now today trust trusts nhs hospital hospitals council councils authority organisation
organisations organisation's body bodies department force police college school government agency foundation health board ccg icb s t re
ve ll d e g i.e including include included includes copy know want wish looking writing ask asked asking act foi freedom`
