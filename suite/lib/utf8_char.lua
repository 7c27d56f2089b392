print(utf8.char(), utf8.char(65), utf8.char(0x20AC, 0x1F600), utf8.char(228, "66", 67.0)) -- expect: 	A	€😀	äBC
print(("%q"):format(utf8.char(0, 0x7F, 0x80)):gsub("[\128-\255]", "<high>"), #utf8.char(0x7FF), #utf8.char(0xFFFF), #utf8.char(0x10FFFF), #utf8.char(0x1FFFFF), #utf8.char(0x3FFFFFF), #utf8.char(0x7FFFFFFF)) -- expect: "\0\127<high><high>"	2	3	4	4	5	6
print(utf8.char(0xD800) == "\xED\xA0\x80") -- expect: true
print(pcall(utf8.char, -1)) -- expect: false	bad argument #1 to 'utf8.char' (value out of range)
print(pcall(utf8.char, 0x80000000)) -- expect: false	bad argument #1 to 'utf8.char' (value out of range)
print(pcall(utf8.char, 65, {})) -- expect: false	bad argument #2 to 'utf8.char' (number expected, got table)
print(pcall(utf8.char, 1.5)) -- expect: false	bad argument #1 to 'utf8.char' (number has no integer representation)
print(pcall(utf8.char, nil)) -- expect: false	bad argument #1 to 'utf8.char' (number expected, got nil)
print(pcall(function() utf8.char("x") end)) -- expect: false	utf8_char.lua:9: bad argument #1 to 'char' (number expected, got string)
