/** Words a grown-up reads a minute in silence (Brysbaert 2019, doi:10.1016/j.jml.2019.104047: 238 for non-fiction). */
export const WORDS_A_MINUTE = 238
