print(pcall(string.pack)) -- expect: false	bad argument #1 to 'string.pack' (string expected, got no value)
print(pcall(string.pack, {})) -- expect: false	bad argument #1 to 'string.pack' (string expected, got table)
print(pcall(string.pack, "i")) -- expect: false	bad argument #2 to 'string.pack' (number expected, got nil)
print(pcall(string.pack, "i", "x")) -- expect: false	bad argument #2 to 'string.pack' (number expected, got string)
print(pcall(string.pack, "i", 1.5)) -- expect: false	bad argument #2 to 'string.pack' (number has no integer representation)
print(pcall(string.pack, "i1", 200)) -- expect: false	bad argument #2 to 'string.pack' (integer overflow)
print(pcall(string.pack, "I1", -1)) -- expect: false	bad argument #2 to 'string.pack' (unsigned overflow)
print(pcall(string.pack, "i2", 1 << 20)) -- expect: false	bad argument #2 to 'string.pack' (integer overflow)
print(pcall(string.pack, "f", "x")) -- expect: false	bad argument #2 to 'string.pack' (number expected, got string)
print(pcall(string.pack, "z", "a\0b")) -- expect: false	bad argument #2 to 'string.pack' (string contains zeros)
print(pcall(string.pack, "z", 1 == 1)) -- expect: false	bad argument #2 to 'string.pack' (string expected, got boolean)
print(pcall(string.pack, "s1", ("x"):rep(300))) -- expect: false	bad argument #2 to 'string.pack' (string length does not fit in given size)
print(pcall(string.pack, "c2", "abc")) -- expect: false	bad argument #2 to 'string.pack' (string longer than given size)
print(pcall(string.pack, "i17", 1)) -- expect: false	integral size (17) out of limits [1,16]
print(pcall(string.pack, "i0", 1)) -- expect: false	integral size (0) out of limits [1,16]
print(pcall(string.pack, "!17 i4", 1)) -- expect: false	integral size (17) out of limits [1,16]
print(pcall(string.pack, "y", 1)) -- expect: false	invalid format option 'y'
print(pcall(string.pack, "X")) -- expect: false	bad argument #1 to 'string.pack' (invalid next option for option 'X')
print(pcall(string.pack, "Xz")) -- expect: false	bad argument #1 to 'string.pack' (invalid next option for option 'X')
print(pcall(string.pack, "c", "x")) -- expect: false	missing size for format option 'c'
print(pcall(string.pack, "!3 i3", 1)) -- expect: false	bad argument #1 to 'string.pack' (format asks for alignment not power of 2)
print(pcall(function() string.pack("i", {}) end)) -- expect: false	string_pack_errors.lua:22: bad argument #2 to 'pack' (number expected, got table)
