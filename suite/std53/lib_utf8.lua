-- std: 5.3
print(utf8.len("\u{D800}"), utf8.codepoint("\u{10FFFF}"), #utf8.charpattern)  -- expect: 1	1114111	14
print(pcall(utf8.char, 0x110000))  -- expect: false	bad argument #1 to 'utf8.char' (value out of range)
print(pcall(utf8.codepoint, "abc", 5))  -- expect: false	bad argument #3 to 'utf8.codepoint' (out of range)
print(pcall(utf8.offset, "abc", 1, 7))  -- expect: false	bad argument #3 to 'utf8.offset' (position out of range)
print(load("return '\\u{110000}'"))
-- expect: nil	[string "return '\u{110000}'"]:1: UTF-8 value too large near ''\u{110000'
