/// Texts that break careless writers.
public let hostileTexts = [
  "a \"quoted\" 'word'", "back\\slash and \\N \\G \\n", "ends in a backslash\\",
  "[brackets] {a} |b|",
  "x ]]> y", "<html><b>bold</b></html>", "&copy; &amp; &#65; &lt;", "<!-- comment -->",
  "-- dashes --",
  "emoji 😀👩‍👩‍👧 and flags 🇲🇳", "שלום עולם مرحبا", "漢字とかな混じりの文章は空白なしで続きます",
  "combining e\u{301}\u{323}\u{300}", "zero\u{200B}width\u{FEFF}", "tab\tnew\nline\r\nend",
  "@ # // /* */ ; -> strict digraph {", "javascript:alert(1)", "100%", "a=b, c=d",
  "\u{202E}reversed",
]
