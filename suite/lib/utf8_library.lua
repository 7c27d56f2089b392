print(utf8.char(72, 228, 8364, 128512), utf8.char(), #utf8.char(0x7FFFFFFF)) -- expect: Hä€😀		6
print(utf8.len("h\u{e4}\u{20AC}"), utf8.len(""), utf8.len("\xff"), utf8.len("ab\x80c"), utf8.len("abc", 2), utf8.len("abc", 4)) -- expect: 3	0	nil	nil	2	0
print(utf8.codepoint("h\u{e4}", 1, -1)) -- expect: 104	228
print(utf8.codepoint("abc"), utf8.codepoint("abc", 3), utf8.codepoint("\u{20AC}")) -- expect: 97	99	8364
print(utf8.offset("a\u{e4}b", 3), utf8.offset("a\u{e4}b", -1), utf8.offset("a\u{e4}b", 0, 3), utf8.offset("abc", 5), utf8.offset("abc", 4)) -- expect: 4	4	2	nil	4
for p, c in utf8.codes("a\u{e4}\u{20AC}") do io.write(p, ":", c, " ") end print(".") -- expect: 1:97 2:228 4:8364 .
print(utf8.charpattern == "[\0-\x7F\xC2-\xFD][\x80-\xBF]*") -- expect: true
print(pcall(utf8.codepoint, "\xff")) -- expect: false	invalid UTF-8 code
print(pcall(utf8.len, "abc", 5)) -- expect: false	bad argument #2 to 'utf8.len' (initial position out of bounds)
print(pcall(utf8.codepoint, "abc", 4)) -- expect: false	bad argument #3 to 'utf8.codepoint' (out of bounds)
print(pcall(utf8.offset, "\u{e4}", 1, 2)) -- expect: false	initial position is a continuation byte
print(pcall(utf8.char, -1)) -- expect: false	bad argument #1 to 'utf8.char' (value out of range)
print(pcall(function() for _ in utf8.codes("a\xffb") do end end)) -- expect: false	utf8_library.lua:13: invalid UTF-8 code
print(utf8.len("\u{7FFFFFFF}", 1, -1, true), utf8.len("\u{7FFFFFFF}"), utf8.len("\u{D800}", 1, -1, true), utf8.len("\u{D800}")) -- expect: 1	nil	1	nil	1
print(utf8.codepoint("\u{7FFFFFFF}", 1, 1, true), pcall(utf8.codepoint, "\u{110000}")) -- expect: 2147483647	false	invalid UTF-8 code
print(utf8.len("\xc0\x80"), utf8.len("\xf4\x90\x80\x80"), utf8.len("\xe2\x82")) -- expect: nil	nil	nil	1
local t = {}
for _, c in utf8.codes("\u{65E5}\u{672C}") do t[#t + 1] = ("U+%04X"):format(c) end
print(table.concat(t, " ")) -- expect: U+65E5 U+672C
for c in ("z\u{df}\u{6c34}"):gmatch(utf8.charpattern) do io.write(#c, " ") end print(".") -- expect: 1 2 3 .
