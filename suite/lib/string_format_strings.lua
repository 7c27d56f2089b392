print(("%s|%5s|%-5s|%.2s|%5.1s|"):format("abc", "de", "fg", "hijk", "lmn")) -- expect: abc|   de|fg   |hi|    l|
print(("%s %s %s %s"):format(nil, true, 12, 1.5)) -- expect: nil true 12 1.5
print(("%s"):format(setmetatable({}, { __tostring = function() return "by metamethod" end }))) -- expect: by metamethod
print(("%10s|"):format(setmetatable({}, { __tostring = function() return "right" end }))) -- expect:      right|
print(#("%s"):format("a\0b"), #("%s"):format(("x"):rep(500)), ("%%|%5.2s|"):format("abc")) -- expect: 3	500	%|   ab|
print(pcall(string.format, "%10s", "a\0b")) -- expect: false	bad argument #2 to 'string.format' (string contains zeros)
print(("%p"):format(1), ("%p"):format("x") ~= ("%p"):format("y"), ("%p"):format({}):match("^0x%x+$") ~= nil) -- expect: (null)	true	true
local t = {}
print(("%p"):format(t) == ("%p"):format(t), ("%-20p|"):format(nil), ("%10p"):format(true)) -- expect: true	(null)              |	    (null)
