import type { AnswerWords } from '../answer-words';

/** {@link AnswerWords} of English. */
export const englishAnswerWords: AnswerWords = {
  oppositions: `it differently | things differently | points the other way | point the other way | it that way
    | things that way | a different story | another story | a different tale | another tale | a different recollection | another recollection
    | a different memory | a different take | another take | a different tune | another tune | a different conclusion | another conclusion
    | a different opinion | another opinion | a different narrative | another narrative | a different perspective | another perspective
    | a very different story | a very different picture | a very different account | a very different version | a very different view | a different picture | another picture | a different reading | another reading
    | a different account | another account | a different explanation | another explanation | a different view | another view
    | a different version | another version | remembered otherwise | remembers otherwise
    | remember otherwise | reads otherwise | read otherwise | reads differently | read differently | remembers differently
    | says something else | say something else | said something else | shows something else | show something else
    | says something different | say something different | shows something different
    | on the contrary | drew doubts | not everyone agrees | not everybody agrees
    | does not buy it | do not buy it | did not buy it | doesn't buy it | don't buy it | didn't buy it | does not buy that
    | doesn't buy that | does not recognise the picture | do not recognise the picture | did not recognise the picture
    | does not recognise that picture | do not recognise that picture | did not recognise that picture | is news to | was news to | came as news to | comes as news to`,
  contraries: `the opposite | the contrary | the reverse | just the opposite | quite the opposite | exactly the opposite | the exact opposite
    | the very opposite | just the contrary | quite the contrary | the direct opposite | the polar opposite | otherwise | differently | to differ`,
  sames: 'the same | the same thing | much the same | exactly the same | so too | as much | likewise',
  assents: `agree | agrees | agreed | concur | concurs | concurred | agrees with | agreed with | agree with | thinks so too | think so too
    | thought so too | sees it the same way | see it the same way | saw it the same way | says the same | say the same | said the same
    | tells the same story | tell the same story | told the same story | makes the same point | make the same point | made the same point
    | is of the same opinion | are of the same opinion | is of the same view | are of the same view | shares that view | share that view
    | shared that view | shares this view | share this view | shared this view | shares the view | shares that concern | share that concern
    | shares the concern | share the concern | concedes the point | concede the point | conceded the point | grants the point
    | granted the point | takes the point | takes that point | acknowledges the point | acknowledged the point | accepts the point
    | admits as much | admitted as much | concedes as much | conceded as much | confirms as much | confirmed as much
    | acknowledges as much | acknowledged as much | backs her up | backed her up | back her up | backs him up | backed him up
    | back him up | backs them up | backed them up | bears her out | bore her out | bears him out | bore him out | bears them out
    | bore them out | bears this out | bore this out | bears that out | bore that out`,
  agreements:
    "that's true|that is true|it's true|it is true|that's right|that is right|i agree|we agree|quite right|he's right|she's right|he is right|she is right|they're right|they are right|that's correct|that is correct|exactly",
  parallels: 'while whereas although though',
  contrasts: 'but however yet',
  lateContrasts: 'however though',
  charges:
    'report statement statements charge charges accusation accusations allegation allegations claim claims criticism criticisms description argument arguments account accounts version story stories explanation explanations suggestion suggestions remark remarks assertion assertions characterization characterisation complaint complaints concern concerns diagnosis insinuation insinuations rumour rumours rumor rumors portrayal depiction interpretation reading reports notion idea theory narrative contention testimony assessment conclusion conclusions verdict something warning warnings objection objections finding findings view views opinion opinions sentiment sentiments prediction predictions recommendation recommendations ruling rulings information picture news speculation',
  figures:
    'figure figures number numbers total totals estimate estimates count tally toll tolls sum statistic statistics calculation calculations sums',
  atLeast: 'at least | more than | no fewer than | no less than | upwards of | over | in excess of',
  such: 'such',
  contradictions:
    "not true|isn't true|wasn't true|isn't so|is not so|wasn't so|was not so|not so|a lie|all lies|is wrong|was wrong|nonsense|untrue|not right|there isn't one|there wasn't one|there is none|there are none|there was none|there were none|never happened|didn't happen|did not happen|that's false|that is false|was false|simply false|flatly false|not the case|not what happened|that is not what the|that's not what the|that is not what my|that's not what my|not what i saw|not what we saw|not what i heard|not what we heard|not how it happened|not how i remember|nothing could be further from the truth|could not be further from the truth|couldn't be further from the truth|not correct|not accurate|no truth|no such thing|out of the question|unthinkable|never took place|did not take place|didn't take place|never existed|did not exist|didn't exist|does not exist|doesn't exist|far from it|nothing of the sort|nothing of the kind|rubbish|not how it was|isn't correct|wasn't correct|isn't accurate|wasn't accurate|isn't the case|wasn't the case|isn't what happened|wasn't what happened|isn't how it was|does not add up|doesn't add up|did not add up|didn't add up|does not hold up|doesn't hold up|makes no sense|got it wrong|wrong about|quite the opposite|on the contrary|the opposite is true|the reverse is true|the contrary is true|the opposite is the case|the other way round|the other way around",
  measured: `far fast much many long bad good great well sure certain clear soon often likely easy simple hard difficult big small
    different quick quickly new old now yet for again today here`,
  limits:
    'only just merely simply solely other others more less fewer better worse sooner later earlier matter doubt wonder',
  rebuttals:
    'hit back|hits back|shot back|shoots back|shouted back|fired back|snapped back|pushed back|countered|counters|retorted|retorts|begged to differ',
  replies: `answer answers answered answering counter counters countered countering object objects objected objecting
    protest protests protested protesting rejoin rejoins rejoined rejoining reply replies replied replying respond responds
    responded responding retort retorts retorted retorting`,
  dismissals:
    'nonsense|false|falsehood|falsehoods|lie|lies|wrong|mistake|mistaken|untrue|untruth|rubbish|absurd|misleading|ridiculous|ludicrous|preposterous|baseless|unfounded|groundless|fiction|fantasy|fanciful|invention|inaccurate|incorrect|laughable|slander|slanderous|libel|defamatory|smear|smears|myth|hoax|propaganda|forgery|fabrication|fabricated|exaggerated|exaggeration|overblown|fake|bogus|garbage|drivel|hogwash|bunk|far fetched|too low|too high|too optimistic|too pessimistic|too simple|overestimate|overestimated|underestimate|underestimated|implausible|unlikely|improbable|distortion|distorted|misrepresentation|misinterpretation|misunderstanding|half truth|half truths|speculation|gossip|pub talk|scaremongering|revisionist|alarmist|fairy tale|fairy tales|fairy story|plucked out of|plucked from|out of context|without foundation|no foundation|no basis|without merit|no truth|far from the truth|not credible|conspiracy theory',
  lying:
    'lying | telling lies | dishonesty | making it up | making things up | making up | inventing | fabricating | exaggerating | twisting the facts | twisting the truth | distorting the facts | distorting the truth | misleading the | misleading parliament | misleading voters | misleading residents | misleading investors | deceiving | hiding the truth | not telling the truth | misrepresenting the facts | scaremongering | spreading falsehoods | spreading lies | spreading misinformation | spreading disinformation',
  prosecutors: 'prosecution prosecutor prosecutors prosecuting indictment lawsuit',
  erring:
    'wrong | mistaken | in error | misinformed | misguided | ill informed | incorrect | deluded | a liar | liars | lied | exaggerated | overreacting | alarmist | peddling lies | talking nonsense | talking rubbish',
  vindications: 'correct right sound accurate justified lawful legal fair proportionate',
  credits:
    'serious grave credible plausible convincing compelling persuasive true truthful damning shocking alarming worrying troubling disturbing important reasonable understandable interesting encouraging promising impressive remarkable useful valuable welcome excellent fascinating victory triumph relief milestone landmark historic breakthrough vindication good great brilliant sensible fair right honest brave courageous',
  concessions:
    'acknowledge acknowledges acknowledged acknowledging admit admits admitted admitting concede concedes conceded conceding accept accepts accepted accepting',
  steadfastness: 'stand stands stood standing stick sticks stuck sticking',
  insistence: `insist insists insisted insisting maintain maintains maintained maintaining contend contends contended contending
    correct corrects corrected correcting clarify clarifies clarified clarifying`,
  opposites: `rise fall drop decline decrease shrink plunge|increase fall drop decline decrease shrink|grow fall drop decline shrink|climb fall drop decline
    |gain lose|win lose|open closed shut|full empty|safe dangerous unsafe|guilty innocent|alive dead|true false|lawful unlawful illegal|legal illegal unlawful
    |fair unfair|correct incorrect wrong|accident deliberate intentional deliberately|accidental deliberate intentional|voluntary forced
    |high low|higher lower|strong weak|healthy sick ill|enough insufficient|sober drunk|awake asleep|natural artificial
    |genuine fake forged forgery fabricated staged doctored|real fake|authentic fake forged staged doctored|better worse|improve worsen deteriorate|success failure|succeed fail
    |paid unpaid|possible impossible|likely unlikely|necessary unnecessary|cheap expensive|clean dirty polluted|dry wet|locked unlocked|armed unarmed
    |loaded unloaded|onside offside|healthy rotten diseased|clean filthy|work break|loan gift|open locked|intact damaged|sound cracked rotten|approve reject|accept refuse reject
    |begin end|start stop|early late|support oppose|present absent|ready unfinished|easy difficult hard|profitable loss-making|known unknown|agree refuse|sell steal|buy steal
    |public secret|remember forget|arrive leave|innocent guilty|empty packed|fresh stale rancid|fall push|certain uncertain|tall short|resign sacked fired dismissed|quit sacked fired|stay leave left|borrow steal stolen
    |murder suicide accident|homicide suicide|crowded empty|quiet noisy loud|calm violent|peaceful violent|raise lower cut
    |complete incomplete unfinished|adequate inadequate|sufficient insufficient|reliable unreliable|effective ineffective|harmless harmful
    |married unmarried|conscious unconscious|visible invisible|aware unaware|reported unreported|fit injured unfit hurt ill`,
  disclaimers: `nothing to do with|no part in|no role in|no hand in|no say in|not involved|no involvement|not responsible|no responsibility
    |not to blame|not at fault|not guilty|is innocent|was innocent|are innocent|were innocent|am innocent|nothing wrong|no wrongdoing|did no wrong
    |done no wrong|acted lawfully|acted legally|acted properly|acted correctly|acted appropriately|acted within|acted in good faith|within the law
    |within the rules|within its rights|within their rights|within his rights|within her rights|in line with the rules|in line with the law|by the book
    |followed the rules|followed all the rules|broke no law|broke no laws|broke no rules|broken no law|broken no laws|broken no rules|no knowledge of
    |no intention of|no evidence for|no evidence of|no evidence that|no proof of|no proof that|no indication of|no indication that|no sign of|no trace of|no truth in|told the truth|telling the truth`,
  lacking: 'without lack lacks lacked lacking fail fails failed failing',
  adjunctPrepositions: 'in on at since for until till by before after during when while because despite',
  advocates: `lawyer lawyers attorney attorneys solicitor solicitors barrister barristers counsel spokesman spokeswoman spokesperson
    spokespeople spokesmen representative representatives agent agents office team aide aides`,
  elsewhere: 'meanwhile separately elsewhere another separate unrelated',
  persisting: 'still',
  ongoingEndings: 'ing',
  lasting:
    'goes on | go on | going on | continues | continue | is ongoing | are ongoing | keeps running | keep running',
  ended: `stopped ended over finished contained repaired fixed mended plugged sealed cleared resolved settled extinguished ceased halted
    completed done gone left withdrawn withdrew taken captured recaptured removed`,
  tolls: `killed died dead die deaths lives fatalities bodies|injured wounded hurt|lost gone destroyed burnt burned razed
    |arrested detained held|marched attended demonstrated protested gathered came come turned took taken take part crowd turnout people|employs employ employed work works jobs staff`,
  whethers: 'whether if',
  countings:
    'count counts counted counting tally tallied record recorded list listed log logged register registered',
  verifying: `confirm confirms confirmed confirming verify verifies verified verifying corroborate corroborates corroborated
    corroborating`,
  limiters: 'only just merely',
  nearer: 'closer to | nearer to | more like | rather',
  switches: 'on off | in out | up down',
  accusations: 'charge charges accusation accusations allegation allegations',
  tellings: 'account version story tale',
  requests:
    'request requests call calls appeal appeals demand demands offer offers motion motions petition petitions plea pleas invitation invitations proposal proposals application applications',
  doubting: 'sceptical skeptical doubtful dubious unconvinced',
  nevers: 'never',
};
