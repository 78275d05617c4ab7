/**
 * Names of one thing that share no word, a thing a line. In English, and held against texts of every
 * language: names are lent. By itself, since views that compare values carry nothing else of what is
 * only for two texts (compared.ts).
 */
export const SAME_NAMES = `
us | united states | united states of america | america | usa
uk | united kingdom | britain | great britain
eu | european union
un | united nations
uae | united arab emirates`;
