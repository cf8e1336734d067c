/// Shapes that say the same in every language: account numbers, links, amounts, codes.
let sharedPhrases = #"""
  [payment-details]
  5.2 #iban
  3.5 #link
  2.8 #long
  1.7 #phone
  2.8 #email
  0.1 #amount
  [money-request]
  0.1 #amount
  0.2 #amount ?
  0.9 #iban|#link
  [code-request]
  -1.4 #code
  -1.2 #url
  -0.9 #amount
  -2.7 bash|http|https|python|java|javascript|html|css|github|repo|commit|function|bug|ubuntu|sudo|codepen|npm|script|compile*|snippet|syntax|json|api|pastebin|jquery
  [paid-claim]
  -1.1 ?
  [doubt]
  0.1 ?
  [identity-question]
  0.1 ?
  [code-handover]
  1.2 #code
  0.5 #digits
  0.9 ^ #code $
  """#
