print(utf8.codepoint("A"), utf8.codepoint("\u{e4}\u{20AC}", 1, -1)) -- expect: 65	228	8364
print(utf8.codepoint("a\u{e4}b", 2), utf8.codepoint("a\u{e4}b", -1), utf8.codepoint("abc", 2, 3)) -- expect: 228	98	98	99
print(select("#", utf8.codepoint("abc", 3, 2)), select("#", utf8.codepoint("", 1, 0))) -- expect: 0	0
print(utf8.codepoint("\xED\xA0\x80", 1, 1, true), utf8.codepoint("\u{7FFFFFFF}", 1, 1, true)) -- expect: 55296	2147483647
