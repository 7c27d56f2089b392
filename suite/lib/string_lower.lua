print(("Hello WORLD 123"):lower(), (""):lower(), ("\xC4\xD6"):lower() == "\xC4\xD6", string.lower(12), ("A\0B"):lower() == "a\0b") -- expect: hello world 123		true	12	true
print(pcall(string.lower)) -- expect: false	bad argument #1 to 'string.lower' (string expected, got no value)
print(pcall(string.lower, {})) -- expect: false	bad argument #1 to 'string.lower' (string expected, got table)
print(pcall(function() string.lower(nil) end)) -- expect: false	string_lower.lua:4: bad argument #1 to 'lower' (string expected, got nil)
