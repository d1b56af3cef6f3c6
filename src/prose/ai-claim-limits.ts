// What makes a sentence about AI claim less than "all", "ever" and "today": exceptions, choices, conditions, plans, lengths of time.
// "Beyond the live request" and "without exception" take nothing back.

/** Tested on a sentence with single blanks. */
export const limited = new RegExp(
  [
    String.raw`\b(?:except|excepting|other than|apart from|aside from|besides|unless|unlike|all but|most|many|some|several|few|almost|nearly|mostly|largely|generally|usually|normally|typically)\b`,
    String.raw`(?<!\b(?:without|no) (?:any )?)\bexceptions?\b`,
    String.raw`\b(?:where(?! (?:we|you) use| AI)|when(?! (?:you|we) (?:use|call|send)\b| using\b| processing\b)|whenever|wherever|if|once|until|before|by default|on request|upon request|by request|eligible|optional(?:ly)?)\b`,
    String.raw`\b(?:opt(?:s|ed|ing)?[- ]?in|opt-?ins?|(?:you|customers?|members?|owners?|users?|workspaces?) (?:can|may|could|choose|decide|ask)|(?:can|may|could|should|would) be)\b`,
    String.raw`\b(?:without|with) (?:your|their|an?|the|prior|explicit|express|written|customer) (?:\w+ ){0,3}?(?:consent|permission|agreement|approval|instructions?|opt-in)\b`,
    String.raw`\bwithout (?:permission|consent|asking|being asked)\b|\bsay-so\b`,
    String.raw`(?<!\b(?:all|any|every|each|whatever|your) )\bplan(?:s|ned|ning)?\b|\benterprise\b`,
    String.raw`\b(?:will (?:be|have|get|switch|move|offer|support|soon)|going to|aims?|intends?|goals?|targets?|hopes?|working (?:on|towards)|(?<!as )soon|from (?:next|20\d\d|\d+ \w+ 20\d\d)|by (?:20\d\d|Q[1-4]))\b`,
    String.raw`\b(?:used to be|formerly|previously|in the past|asks? for|want|seek|negotiat\w+|prefer\w*)\b`,
    String.raw`\b(?:outside|in|within) (?:of )?(?:the )?(?:EU|EEA|Europe|European|United States|U\.?S|UK|China|third countries)\b`,
    String.raw`\b(?:own|your) (?:key|account)s?\b`,
    String.raw`\b(?:\d+|an?|one|two|three|six|seven|ten|thirty|ninety)[- ](?:minute|hour|day|week|month|year)s?\b`,
    String.raw`\b(?:beyond|longer than|more than|after) (?!(?:the|an?|each|your|that) (?:(?:live|single|current|API|individual|actual) )*(?:request|call|response|session|answer|generation|inference|reply)\b)`,
  ].join('|'),
  'i',
);

/** A sentence that takes back what the one before it said. */
export const takesBack = new RegExp(
  String.raw`\bexceptions?\b|\b(?:except|unless|apart from|other than)\b|\bopt(?:s|ed|ing)?[- ]?in\b|^\W*only\b`,
  'i',
);
