print(utf8.len(""), utf8.len("abc"), utf8.len("h\u{e4}\u{20AC}\u{1F600}"), utf8.len("abc", 2), utf8.len("abc", -1), utf8.len("abc", 4)) -- expect: 0	3	4	2	1	0
print(utf8.len("a\u{e4}b", 2, 3), utf8.len("abc", 1, 2), utf8.len("abc", 3, 2), utf8.len("abc", 1, -2), utf8.len("abc", 1, -4)) -- expect: 1	2	0	2	0
print(utf8.len("ab\xffc")) -- expect: nil	3
print(utf8.len("\u{e4}", 2)) -- expect: nil	2
print(utf8.len("\u{D800}")) -- expect: nil	1
print(utf8.len("\u{D800}\u{7FFFFFFF}", 1, -1, true)) -- expect: 2
