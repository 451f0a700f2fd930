/**
 * Rules of one level, the one that says most about the danger first. The general ones come last: many reports
 * are "not safe" or "happening now", and a row that says only that hides what sets it apart.
 */
export const GRAVEST: readonly string[] = [
  'R06', // took something, has a plan to die, or said goodbye
  'R17', // blackmailed with pictures, and may not want to live
  'R07', // may not want to live
  'R03', // needs a doctor
  'R22', // made to carry inside the body
  'R30', // held by the neck
  'R36', // a plan to hurt others
  'R05', // a weapon
  'R10', // locked in or held
  'R14', // a baby is hurt
  'R15', // assaulted within a day
  'R19', // meets someone from online today
  'R21', // threatened over a debt
  'R34', // may be taken away soon
  'R42', // a witness sees it now
  'R08', // missing, at high risk
  'R09', // missing
  'R13', // young or disabled, and alone
  'R11', // whoever hurts is near
  'R35', // forced marriage, cutting, so-called honour
  'R18', // threat to share pictures
  'R20', // asked for pictures
  'R38', // forced to work
  'R23', // made to carry or sell, or in debt
  'R25', // two signs of exploitation
  'R24', // taken places by older people
  'R32', // a person in a position of trust
  'R39', // another child used force
  'R27', // may be sexual, under 13
  'R29', // a mark or an injury
  'R12', // afraid to go home
  'R16', // assaulted within a week
  'R28', // whoever hurts can reach a child
  'R56', // grave harm, and nobody to ask
  'R48', // survivor: the person may reach children
  'R41', // in care, disabled or here alone
  'R45', // neglect
  'R31', // violence at home
  'R47', // drink or drugs around a child
  'R46', // bullying, hate
  'R37', // extremism
  'R49', // survivor
  'R26', // one sign of exploitation
  'R59', // the rules failed
  'R58', // few words, a serious worry
  'R43', // a place, lately
  'R44', // a place, long ago
  'R50', // advice only
  'R01', // not safe
  'R04', // happening now
  'R02', // not sure, or not said, whether safe
];
