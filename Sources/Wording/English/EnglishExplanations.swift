extension EnglishWording {
  /// What a result hangs on, where its numbers come from, and the words of `explain`.
  static let explanations: [Phrase: String] = [
    .againstHeading: "What speaks against it",
    .limitingHeading: "What could not be weighed, or only in part",
    .notFoundHeading: "Looked for and not found",
    .notFoundAlso: "Other signs that were looked for and not found there: {signs}.",
    .sensitivityHeading: "What the result hangs on",
    .sensitivityIntro:
      "The whole analysis was done again, each time with one thing left out or changed. LR is the likelihood ratio: how many times more probable the findings are if H1 is true than if H2 is true. Below 1 it speaks for H2.",
    .sensitivityStable:
      "The result hangs on no single thing. Each kind of evidence was left out in turn, then each of the strongest messages, and the clock was moved: outcome and moment stay the same. The likelihood ratio (LR) was {was}; it then lies between {low} and {high}.",
    .sensitivitySameAs:
      "The same as for {name} in the chat {chat}: the accounts of one person are weighed together.",
    .changeFamily: "Without {family}",
    .changeEntry: "Without message {message}",
    .changeLater: "With the clock {hours} hours later",
    .changeEarlier: "With the clock {hours} hours earlier",
    .columnChange: "What is different", .columnThen: "Outcome then",
    .columnMomentThen: "The moment then",
    .outcomeSame: "unchanged",
    .outcomeSameRatio: "unchanged, LR {ratio} (was {was})",
    .outcomeOther: "{verdict}, LR {ratio} (was {was})",
    .momentSame: "the moment stays at message {message}",
    .momentMoves: "the moment moves to message {message}",
    .momentNone: "no moment is named",
    .columnFirstAgainst: "Against the first",
    .hypothesisFirst: "explains the findings best",
    .hypothesisEven: "cannot be told apart from the first",
    .hypothesisWorse: "the first explains them {ratio} times better",
    .hypothesisWorseCapped: "the first explains them at least {ratio} times better",
    .hypothesesOrder:
      "These comparisons put the explanations in order; they are not calibrated. How strong the findings are is said by the likelihood ratio of the whole.",
    .neededHeading: "What would be needed to say more",
    .neededText:
      "More text: at least {needed} messages with words by this account. There are {messages}.",
    .neededHistory:
      "A history: at least {needed} messages with words by this account outside the stretch in question, to know how it usually writes. There are {messages}.",
    .neededFamily:
      "A second, independent kind of evidence. Now only one speaks clearly for another hand: {family}.",
    .neededClearer:
      "Evidence that speaks clearly for or against: no kind of evidence does so now.",
    .neededChats:
      "The chats of the people this account wrote to at that time, exported from their own phones: the owner's export often lacks exactly those messages.",
    .neededOutside:
      "Data from outside the chat: when, and on which device, the account was registered anew. The platform and the telephone company have it.",
    .calibrationParagraph:
      "The likelihood ratios come from the calibration {name} of {date}. It was set on {with} cases with another hand and {without} without, of other people than the cases its weights were fitted on. Its cost on those cases (Cllr) was {cllr}: 0 would be perfect, 1 means that the ratios say nothing; {min} of it would remain with the best calibration. On new cases it can be higher. The data, by the first and last eight signs of their SHA-256: weights {tuning}, calibration {calibration}.",
    .calibrationFit:
      "The weights were fitted on chats of software developers and on written dialogues, not on police cases. An expert must judge whether that fits this case.",
    .calibrationMissing:
      "No calibration is named with these findings. Where the likelihood ratios come from cannot be checked.",

    .explainHeading: "{name} in the chat {chat}",
    .explainOutcome: "Outcome: {verdict}",
    .explainCompared: "What is compared",
    .explainStrength: "How strong the findings are",
    .explainMoment: "The moment",
    .momentCensored:
      "The files begin inside this stretch, or too shortly before it: IF the account changed hands, that may have been before the first message, and these files cannot tell when.",
    .explainInterval:
      "IF the account changed hands, the first message by the other hand lies between message {first} and message {last} with a probability of 95%[ ({count} of the account's messages)].",
    .explainIntervalPoint:
      "IF the account changed hands, that message is the first by the other hand with a probability of at least 95%.",
    .explainNoMoment: "The data does not point to one moment.",
    .explainFamilies: "What each kind of evidence brings (likelihood ratio, LR)",
    .explainFamily: "{family}: LR {ratio}, {side}",
    .explainFamiliesNote:
      "An LR of 5 means: 5 times more probable if H1 is true than if H2 is true. The whole is less than the product of the parts: it is calibrated and bounded.",
    .explainWeights:
      "A weight of +0.7 doubles what speaks for another hand, −0.7 halves it (natural logarithm, before calibration).",
    .explainPlace: "message {message}[, {moment}][, {name}]",
    .explainStretch: "messages {first} to {last}",
    .explainSearched: "searched: messages {first} to {last}",
    .explainRow: "{change}: {outcome}; {moment}.",
    .explainElsewhere:
      "Accounts of one person are weighed together. What was found stands with: {names}.",
    .explainCalibration: "Where the numbers come from",
    .sideFor: "speaks for another hand",
    .sideAgainst: "speaks for the usual writer",
    .sideNeither: "says little",
  ]
}
