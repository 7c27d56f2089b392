print(pcall(utf8.offset)) -- expect: false	bad argument #1 to 'utf8.offset' (string expected, got no value)
print(pcall(utf8.offset, "abc")) -- expect: false	bad argument #2 to 'utf8.offset' (number expected, got no value)
print(pcall(utf8.offset, {}, 1)) -- expect: false	bad argument #1 to 'utf8.offset' (string expected, got table)
print(pcall(utf8.offset, "abc", {})) -- expect: false	bad argument #2 to 'utf8.offset' (number expected, got table)
print(pcall(utf8.offset, "abc", 1, {})) -- expect: false	bad argument #3 to 'utf8.offset' (number expected, got table)
print(pcall(utf8.offset, "abc", 1, 5)) -- expect: false	bad argument #3 to 'utf8.offset' (position out of bounds)
print(pcall(utf8.offset, "abc", 1, -4)) -- expect: false	bad argument #3 to 'utf8.offset' (position out of bounds)
print(pcall(utf8.offset, "\u{e4}", 1, 2)) -- expect: false	initial position is a continuation byte
print(pcall(utf8.offset, "\u{e4}", -1, 2)) -- expect: false	initial position is a continuation byte
print(pcall(function() utf8.offset("abc", 1.5) end)) -- expect: false	utf8_offset_errors.lua:10: bad argument #2 to 'offset' (number has no integer representation)
