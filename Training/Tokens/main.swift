import Acts

// Prints the tokens of each message, as the model of acts is to be trained on them: one message a
// line on standard input, `\n` for a line break inside; tokens with a space between on standard
// output.
while let line = readLine() {
  print(
    TokenPrinting.tokens(
      of: line.split(separator: "\\n", omittingEmptySubsequences: false).joined(separator: "\n")))
}
