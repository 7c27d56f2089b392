print(("Hello World 123"):upper(), (""):upper(), ("\xE4\xDF"):upper() == "\xE4\xDF", string.upper(12.5), ("a\0b"):upper() == "A\0B") -- expect: HELLO WORLD 123		true	12.5	true
print(pcall(string.upper)) -- expect: false	bad argument #1 to 'string.upper' (string expected, got no value)
print(pcall(string.upper, {})) -- expect: false	bad argument #1 to 'string.upper' (string expected, got table)
print(pcall(function() string.upper(print) end)) -- expect: false	string_upper.lua:4: bad argument #1 to 'upper' (string expected, got function)
