/// Shapes that say the same in every language: account numbers, links, amounts, codes.
let sharedPhrases = #"""
  [payment-details]
  3.5 #iban
  3.0 #link
  1.0 #long
  0.8 #phone
  0.6 #email
  0.4 #amount
  [money-request]
  0.1 #amount
  0.3 #amount ?
  0.1 #iban|#link
  [code-request]
  -1.0 #code
  -1.6 #url
  -0.9 #amount
  -2.7 bash|http|https|python|java|javascript|html|css|github|repo|commit|function|bug|ubuntu|sudo|codepen|npm|script|compile*|snippet|syntax|json|api|pastebin|jquery
  [paid-claim]
  -1.5 ?
  [doubt]
  0.3 ?
  [identity-question]
  0.5 ?
  [code-handover]
  1.2 #code
  0.5 #digits
  0.9 ^ #code $
  """#
