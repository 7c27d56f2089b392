print(pcall(string.unpack)) -- expect: false	bad argument #1 to 'string.unpack' (string expected, got no value)
print(pcall(string.unpack, "i")) -- expect: false	bad argument #2 to 'string.unpack' (string expected, got no value)
print(pcall(string.unpack, {}, "x")) -- expect: false	bad argument #1 to 'string.unpack' (string expected, got table)
print(pcall(string.unpack, "i", {})) -- expect: false	bad argument #2 to 'string.unpack' (string expected, got table)
print(pcall(string.unpack, "i", "x", {})) -- expect: false	bad argument #3 to 'string.unpack' (number expected, got table)
print(pcall(string.unpack, "<i4", "abc")) -- expect: false	bad argument #2 to 'string.unpack' (data string too short)
print(pcall(string.unpack, "<i4", "abcd", 2)) -- expect: false	bad argument #2 to 'string.unpack' (data string too short)
print(pcall(string.unpack, "", "abc", 5)) -- expect: false	bad argument #3 to 'string.unpack' (initial position out of string)
print(pcall(string.unpack, "", "abc", -5)) -- expect: true	1
print(pcall(string.unpack, "z", "no zero")) -- expect: false	bad argument #2 to 'string.unpack' (unfinished string for format 'z')
print(pcall(string.unpack, "s1", "\5abc")) -- expect: false	bad argument #2 to 'string.unpack' (data string too short)
print(pcall(string.unpack, "<i9", ("\255"):rep(8) .. "\1")) -- expect: false	9-byte integer does not fit into Lua Integer
print(pcall(string.unpack, "c4", "abc")) -- expect: false	bad argument #2 to 'string.unpack' (data string too short)
print(pcall(string.unpack, "i17", "x")) -- expect: false	integral size (17) out of limits [1,16]
print(pcall(string.unpack, "q", "x")) -- expect: false	invalid format option 'q'
print(pcall(function() ("i"):unpack() end)) -- expect: false	string_unpack_errors.lua:16: bad argument #1 to 'unpack' (string expected, got no value)
