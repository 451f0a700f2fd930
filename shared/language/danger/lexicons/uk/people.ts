// Who is hurt, and who does it: Ukrainian, Russian, and Latin letters. The order of words is free.
export const ME =
  '(мене|нас|її|його|їх|маму|маму мою|мамку|мою маму|мого брата|мою сестру|брата|сестру|дітей|малого|малу|сестричку|братика|сина|доньку|дочку|подругу|друга|дитину|мою доньку|мою дочку|мого сина|мою дитину|мою подругу|мого друга|сына|меня|ее|её|его|их|mene|nas|menya|yiyi|yii|yogo|mamu|brata|sestru)';

export const TO_ME =
  '(мені|нам|їй|йому|їм|мамі|сину|синові|доньці|дочці|подрузі|брату|сестрі|мне|ей|ему|им|meni|mani|nam|yiy|yomu|mne)';

export const HE =
  '(він|вона|вони|тато|батько|вітчим|мій тато|мій вітчим|мій хлопець|мій колишній|он|она|они|отчим|папа|vin|vona|vony|on|tato|vitchym|otchim)';
