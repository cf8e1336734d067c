/// What the command line says about itself, in English.
enum EnglishHelp: HelpTable {
  static func line(_ line: HelpText.Line) -> String {
    switch line {
    case .tagline: "keerpunt finds the message at which a chat account changed hands."
    case .synopsis: "usage: keerpunt VERB INPUT… [flags]"
    case .verbSynopsis: "usage: keerpunt {verb} {flags}"
    case .optionalFlags: "[flags]"
    case .verbs: "verbs:"
    case .flags: "flags:"
    case .examples: "examples:"
    case .exampleLines:
      """
      keerpunt analyse owner.zip contact1.zip contact2.txt -o report
      keerpunt inspect export.zip
      keerpunt explain report Robin
      keerpunt verify report
      keerpunt timeline export.zip --format csv > messages.csv
      """
    case .exitCodes: "exit codes:"
    case .moreHelp:
      "`keerpunt VERB --help` tells what a verb does and which flags it takes; without a verb it is analyse."
    case .promise: "Nothing leaves this machine; inputs are read, never written."
    case .manualTagline: "find the message at which a chat account changed hands"
    case .manualDescription:
      """
      Reads exported chats, rebuilds the conversations, finds the message at which an account
      changed hands, and writes what the police need.
      Nothing leaves the machine; inputs are read, never written.
      """
    case .manualValues: "Values: {choices}."
    case .headingDescription: "DESCRIPTION"
    case .headingVerbs: "VERBS"
    case .headingFlags: "FLAGS"
    case .headingExit: "EXIT STATUS"
    case .headingEnvironment: "ENVIRONMENT"
    case .argumentVerb: "verb"
    case .argumentInput: "input"
    case .argumentFlags: "flags"
    case .environmentColor: "No colour on the terminal."
    case .environmentEpoch:
      "Seconds since 1970 to write into run.json, audit.jsonl and report.pdf in place of the clock."
    case .environmentLanguage: "Language of messages: nl or en."
    case .formatColumn: "format"
    case .aboutColumn: "what it is"
    case .tierColumn: "how well it is proved"
    case .right: "ok"
    case .wrong: "FAIL"
    case .font: "font: {name}"
    case .confinement: "confinement: {name}"
    case .isolationNetwork: "isolation: no network"
    case .isolationPrograms: "isolation: no programs"
    case .isolationWriting: "isolation: no writing"
    case .pictures: "pictures"
    case .noFont: "none: boxes on paper; the words stand in the text of the PDF (fonts-noto-cjk)"
    case .timeZones: "time zones"
    case .formats: "formats"
    case .standardOutput: "standard output"
    }
  }

  static func about(_ verb: HelpText.Verb) -> String {
    switch verb {
    case .analyse: "find the message at which an account changed hands, and report it"
    case .inspect: "what is in the inputs: members, hashes, formats, notices"
    case .timeline: "every message with the bytes it was read from"
    case .batch: "every archive below a folder, one case each"
    case .links: "what cases of batches share: numbers, sites, files, scripts; rings"
    case .evaluate: "measure the detector on cases whose truth is known"
    case .explain: "why a result is what it is, in words, from findings.json"
    case .verify: "whether a folder of results is still what was written, file by file"
    case .formats: "which chat formats can be read, and how well that is proved"
    case .doctor: "whether this machine has what the program needs"
    case .completions: "completions for bash, zsh or fish"
    case .man: "the manual page, in mdoc"
    }
  }

  static func description(_ verb: HelpText.Verb) -> String {
    switch verb {
    case .analyse:
      """
      Reads the inputs as one case: chat exports as text files, zips, other archives or folders,
      of the account's owner and of the contacts. Rebuilds the conversations, weighs style, events,
      money and behaviour of every account, and says where another hand begins and ends, with what
      speaks for and against. DIR becomes a BagIt bag that `keerpunt verify` and others can check:
      report.html and report.pdf in data/report, findings.json and messages.csv in data/machine,
      run.json and audit.jsonl in data/record. Without -o it prints a summary.
      For victims there are papers to take to the police, each named after whom it is for, answers
      for the reporting form, and a page that asks for a missing chat; --region chooses the country
      of the addresses on them: NL, BE, GB, DE, US, BR, FR, ES, PT.
      """
    case .inspect:
      """
      Lists every member of every input with its size, SHA-256, format and what became of it, the
      conversations found, and every notice. Nothing is analysed.
      """
    case .timeline:
      """
      Prints one line an entry, in file order: conversation, number, line, time, sender, kind, text
      and the byte range in the member. Timesketch lines need a zone: give --tz, or UTC is assumed
      and said so.
      """
    case .batch:
      """
      Takes every file below the folders as a case of its own, on all cores. Writes results.jsonl,
      a line an input in order of path, and the findings of each readable input. A damaged input is
      a line in the results and never stops the run. What was done before and has not changed is
      not done again. With --stdin or --stdout it prints the lines, one at a time, and ends with
      "in=N ok=M failed=K"; the exit code is then 0 once every line was written.
      """
    case .links:
      """
      Joins the cases of one batch or several: on account numbers, telephone numbers (senders' own
      too), payment links, wallets, Pix keys, e-mail addresses, sites of lures, attachments and
      scripts. Only what the other hand wrote inside a stretch joins; what more cases have outside
      of stretches is everyday and does not. DIR gets links.html to look through, links.json,
      tables (identifiers.csv, rings.csv, ring-cases.csv, lures.csv, picture.csv), links.graphml
      and misp.json. Run again into the same DIR it reads only what is new, and says what is new.
      With --stdin it joins nothing: of each findings.json on the list it prints a JSON line with
      what can be joined, for a cluster (Scripts/spark_links.py).
      """
    case .evaluate:
      """
      Runs every case of truth.jsonl in the folder CASES as analyse would, and lays what is said
      beside what is true: verdicts, the moment, strength of evidence, return, false alarms, people
      wrongly named; overall, by language and by kind, with 95 % intervals over groups. A line of
      truth.jsonl is {"file", "owner", "onset", "return", "kind", "language", "split", "group"};
      lines count from 1 in the first file. With -o it writes evaluation.json, evaluation.txt,
      cases.csv, tippett.svg and ece.svg.
      """
    case .explain:
      """
      Reads FINDINGS (a findings.json, or the folder that holds it) and says of ACCOUNT in words: the
      outcome and its strength, the moment, every ground for and against with its weight, message
      and quote, the other explanations, what the result hangs on, what was looked for and not
      found, what would be needed to say more, and where the numbers come from. ACCOUNT is a name
      as the export writes it, or c1/name where several chats have one; all that fit are explained.
      """
    case .verify:
      """
      Checks a folder that analyse wrote: every file against its hashes, files missing or extra, the
      chain of audit.jsonl, the signature and the time stamp where there are any. Where the inputs
      are in the folder, or are given after it, they are hashed and analysed again with the recorded
      settings, and the findings are compared byte for byte. A time stamp given with --tsr is checked
      and laid into the folder. What differs is named, and the exit code is 3.
      """
    case .formats: "Prints the formats in the order in which they are tried."
    case .doctor: "Checks libraries, fonts and the program's own answers to known questions."
    case .completions: "Prints a completion script for the shell named."
    case .man: "Prints the manual page: keerpunt man | man -l -"
    }
  }

  static func flag(_ flag: HelpText.Flag) -> String {
    switch flag {
    case .output: "write the results into DIR, which must not exist or be empty"
    case .force: "replace an earlier result in DIR; nothing else is ever replaced"
    case .includeInputs: "copy the inputs into DIR, so that everything can be derived again"
    case .signKey: "sign the results with this Ed25519 key (PEM)"
    case .publicKey: "the signature must be by this Ed25519 key (PEM)"
    case .tsr: "answer of a time-stamping authority to the .tsq file; is added to the folder"
    case .caFile: "certificates that must vouch for the time stamp (PEM)"
    case .json: "data alone on standard output"
    case .format: "how to print the entries; none parses and prints nothing"
    case .export:
      "also for other programs: timesketch, rsmf, case, misp, graph or all; repeatable"
    case .markdown: "print the table of formats as Markdown"
    case .readers:
      "for whom: victim (papers for the police), investigator (report.*); else both; repeatable"
    case .noMedia: "no small pictures of attachments in report.html"
    case .annex:
      "annexes of the report: none, the messages cited (default), or full: every message"
    case .reportLanguage: "language of the reports; default that of --language"
    case .paperLanguage:
      "language of the papers for victims; default that of --report-language or the environment"
    case .language:
      "language of messages on the terminal; default from LC_ALL, LC_MESSAGES, LANG"
    case .tz: "zone of the phone's clock (Europe/Amsterdam): an export does not say"
    case .dateOrder: "order of day, month and year, when the file cannot prove it"
    case .region:
      "country of telephone numbers without a code and of addresses for victims; default that of --paper-language, else NL"
    case .passphraseFile: "passphrases for archives, one a line; - asks on the terminal"
    case .redact: "replace names and numbers by pseudonyms in every output"
    case .redactionKey: "what the pseudonyms stand for, into FILE outside DIR"
    case .exitCode: "end with 10 when a takeover is indicated, 11 when undecided"
    case .jobs: "archives worked on at once; default all cores"
    case .casePer: "what is one case: a file, a folder, or decided by what is in it"
    case .shard: "do the i-th of n parts of the list, for job arrays"
    case .stdin: "paths on standard input, one a line; prints a JSON line for each; no -o"
    case .stdout: "a JSON line for each input on standard output, and a count; no -o"
    case .reports: "also write the report of the first N of the ranking, into DIR/reports"
    case .since: "new is what came after this run; default the one before"
    case .noDetect: "read only, weigh no account"
    case .without:
      "weigh as if a message were not what was read in it (c1-45:money-request); repeatable"
    case .moment:
      "papers as the owner states it: from this message (c1-812) or time (2020-11-18T10:12) on"
    case .account: "whose account that is, by its name in the chat; a time needs it"
    case .me:
      "who brings the files, by name in the chat: that paper is theirs, the others to give"
    case .caseNumber: "number of the case, printed on the report"
    case .exhibitNumber: "number of the exhibit, printed on the report"
    case .examiner: "who does the examination, printed on the report"
    case .memoryLimit: "megabytes the reading process may take; default 8192"
    case .timeLimit: "seconds it may take; default 3600"
    case .only: "only cases whose key has this value; may be repeated"
    case .model: "measure with this model of acts instead of the program's own"
    case .fit: "fit a calibration and its bounds on these cases and print them"
    case .progress: "progress on standard error"
    case .quiet: "nothing on standard error but errors"
    case .verbose: "every notice on standard error, not only warnings"
    case .noColor: "no colour on the terminal; NO_COLOR does the same"
    case .help: "this help"
    case .version: "version of the program and its libraries"
    }
  }

  static func placeholder(_ placeholder: HelpText.Placeholder) -> String {
    switch placeholder {
    case .input: "INPUT"
    case .inputFolder: "FOLDER"
    case .batch: "BATCH"
    case .cases: "CASES"
    case .findings: "FINDINGS"
    case .account: "ACCOUNT"
    case .name: "NAME"
    case .bag: "BAG"
    case .condition: "KEY=VALUE"
    case .denial: "ENTRY:KIND"
    case .moment: "ENTRY|TIME"
    case .outputFolder: "DIR"
    case .format: "FORMAT"
    case .reader: "READER"
    case .annex: "ANNEX"
    case .exports: "LIST"
    case .language: "LANG"
    case .zone: "ZONE"
    case .order: "ORDER"
    case .country: "CC"
    case .file: "FILE"
    case .number: "N"
    case .part: "I/N"
    case .unit: "WHAT"
    case .text: "TEXT"
    case .manner: "HOW"
    case .whom: "WHOM"
    }
  }

  static func ending(_ ending: HelpText.Ending) -> String {
    switch ending {
    case .done: "done, whatever was found"
    case .takeoverIndicated: "with --exit-code: takeover or impersonation indicated"
    case .inconclusive: "with --exit-code: inconclusive"
    case .partial:
      "partial: inputs or parts of them failed, were locked or cut short, or isolation was off; listed"
    case .notProved:
      "not proved: the findings could not be derived again, and nobody known signed them"
    case .verificationFailed: "verification failed: what differs is listed"
    case .usage: "the command line is wrong"
    case .nothingReadable: "nothing readable in the inputs"
    case .missing: "an input does not exist"
    case .internal: "internal error"
    case .outputExists: "the output exists or cannot be made"
    case .inputOutput: "reading or writing failed"
    case .interrupted: "interrupted"
    }
  }

  static func script(_ script: HelpText.Script) -> String {
    switch script {
    case .latin: "Latin"
    case .cyrillic: "Cyrillic"
    case .arabic: "Arabic"
    case .hebrew: "Hebrew"
    case .devanagari: "Devanagari"
    case .thai: "Thai"
    case .emoji: "emoji"
    case .chinese: "Chinese"
    case .japanese: "Japanese"
    case .korean: "Korean"
    }
  }
}
