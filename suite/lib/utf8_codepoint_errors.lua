print(pcall(utf8.codepoint)) -- expect: false	bad argument #1 to 'utf8.codepoint' (string expected, got no value)
print(pcall(utf8.codepoint, {})) -- expect: false	bad argument #1 to 'utf8.codepoint' (string expected, got table)
print(pcall(utf8.codepoint, "x", {})) -- expect: false	bad argument #2 to 'utf8.codepoint' (number expected, got table)
print(pcall(utf8.codepoint, "x", 0)) -- expect: false	bad argument #2 to 'utf8.codepoint' (out of bounds)
print(pcall(utf8.codepoint, "x", 1, 5)) -- expect: false	bad argument #3 to 'utf8.codepoint' (out of bounds)
print(pcall(utf8.codepoint, "")) -- expect: false	bad argument #3 to 'utf8.codepoint' (out of bounds)
print(pcall(utf8.codepoint, "\xff")) -- expect: false	invalid UTF-8 code
print(pcall(utf8.codepoint, "\u{e4}", 2)) -- expect: false	invalid UTF-8 code
print(pcall(utf8.codepoint, "\xED\xA0\x80")) -- expect: false	invalid UTF-8 code
print(pcall(utf8.codepoint, "\xC0\x80")) -- expect: false	invalid UTF-8 code
print(pcall(utf8.codepoint, "\xF4\x90\x80\x80")) -- expect: false	invalid UTF-8 code
print(pcall(function() utf8.codepoint("abc", -10) end)) -- expect: false	utf8_codepoint_errors.lua:12: bad argument #2 to 'codepoint' (out of bounds)
