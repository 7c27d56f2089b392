print(("abc"):reverse(), (""):reverse(), ("a"):reverse(), string.reverse(123), ("a\0b"):reverse() == "b\0a") -- expect: cba		a	321	true
print(pcall(string.reverse)) -- expect: false	bad argument #1 to 'string.reverse' (string expected, got no value)
print(pcall(string.reverse, {})) -- expect: false	bad argument #1 to 'string.reverse' (string expected, got table)
print(pcall(function() string.reverse(nil) end)) -- expect: false	string_reverse.lua:4: bad argument #1 to 'reverse' (string expected, got nil)
