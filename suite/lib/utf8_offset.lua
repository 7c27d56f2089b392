local s = "a\u{e4}\u{20AC}b"
print(utf8.offset(s, 1), utf8.offset(s, 2), utf8.offset(s, 3), utf8.offset(s, 4), utf8.offset(s, 5), utf8.offset(s, 6)) -- expect: 1	2	4	7	8	nil
print(utf8.offset(s, -1), utf8.offset(s, -2), utf8.offset(s, -3), utf8.offset(s, -4), utf8.offset(s, -5)) -- expect: 7	4	2	1	nil
print(utf8.offset(s, 0, 3), utf8.offset(s, 0, 5), utf8.offset(s, 0), utf8.offset(s, 1, 2), utf8.offset(s, 2, 2), utf8.offset(s, -1, 4)) -- expect: 2	4	1	2	4	2
print(utf8.offset("", 1), utf8.offset("", 0), utf8.offset("", -1), utf8.offset("", 2)) -- expect: 1	1	nil	nil
