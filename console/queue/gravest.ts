/**
 * Rules of one level, the one that says most about the danger first. The general ones come last: many reports
 * are "not safe" or "happening now", and a row that says only that hides what sets it apart.
 */
export const GRAVEST: readonly string[] = [
  'R06', // took something, has a plan to die, or said goodbye
  'R07', // may not want to live
  'R03', // needs a doctor
  'R05', // a weapon
  'R10', // locked in or held
  'R14', // a baby is hurt
  'R15', // assaulted within a day
  'R08', // missing, at high risk
  'R09', // missing
  'R13', // young or disabled, and alone
  'R11', // whoever hurts is near
  'R27', // may be sexual, under 13
  'R29', // a mark or an injury
  'R12', // afraid to go home
  'R16', // assaulted within a week
  'R59', // the rules failed
  'R58', // few words, a serious worry
  'R43', // a place, lately
  'R44', // a place, long ago
  'R50', // advice only
  'R01', // not safe
  'R04', // happening now
  'R02', // not sure, or not said, whether safe
];
