print(string.len(""), string.len("abc"), ("a\0b"):len(), #"\xff\xfe", ("\u{20AC}"):len(), string.len(12), string.len(1.5)) -- expect: 0	3	3	2	3	2	3
print(pcall(string.len)) -- expect: false	bad argument #1 to 'string.len' (string expected, got no value)
print(pcall(string.len, nil)) -- expect: false	bad argument #1 to 'string.len' (string expected, got nil)
print(pcall(string.len, {})) -- expect: false	bad argument #1 to 'string.len' (string expected, got table)
print(pcall(function() string.len(true) end)) -- expect: false	string_len.lua:5: bad argument #1 to 'len' (string expected, got boolean)
print(pcall(function() local s = setmetatable({}, { __index = string }) s:len() end)) -- expect: false	string_len.lua:6: calling 'len' on bad self (string expected, got table)
