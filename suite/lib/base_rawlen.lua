local t = setmetatable({ 1, 2, 3 }, { __len = function() return 99 end })
print(#t, rawlen(t), rawlen("abc"), rawlen(""), rawlen({}), rawlen("\0\0")) -- expect: 99	3	3	0	0	2
print(pcall(rawlen)) -- expect: false	bad argument #1 to 'rawlen' (table or string expected, got no value)
print(pcall(rawlen, 5)) -- expect: false	bad argument #1 to 'rawlen' (table or string expected, got number)
print(pcall(rawlen, nil)) -- expect: false	bad argument #1 to 'rawlen' (table or string expected, got nil)
print(pcall(function() rawlen(print) end)) -- expect: false	base_rawlen.lua:6: bad argument #1 to 'rawlen' (table or string expected, got function)
