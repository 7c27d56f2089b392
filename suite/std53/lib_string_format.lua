-- std: 5.3
print(string.format("[%05s][%+c][%#+5.3x][%-5i]", "x", 65, 17, 3))  -- expect: [    x][A][0x011][3    ]
print(pcall(string.format, "%p", {}))  -- expect: false	invalid option '%p' to 'format'
print(pcall(string.format, "%0123d", 1))  -- expect: false	invalid format (width or precision too long)
print(pcall(string.format, "%-+ #0-d", 1))  -- expect: false	invalid format (repeated flags)
print(string.format("%q", 1 / 0))  -- expect: inf
print(string.dump(function() end):byte(5))  -- expect: 83
print(pcall(string.unpack, "b", "x", 0))
-- expect: false	bad argument #3 to 'string.unpack' (initial position out of string)
