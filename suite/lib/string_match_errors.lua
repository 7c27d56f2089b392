print(pcall(string.match)) -- expect: false	bad argument #1 to 'string.match' (string expected, got no value)
print(pcall(string.match, "x")) -- expect: false	bad argument #2 to 'string.match' (string expected, got no value)
print(pcall(string.match, {}, "x")) -- expect: false	bad argument #1 to 'string.match' (string expected, got table)
print(pcall(string.match, "x", nil)) -- expect: false	bad argument #2 to 'string.match' (string expected, got nil)
print(pcall(string.match, "x", "x", "y")) -- expect: false	bad argument #3 to 'string.match' (number expected, got string)
print(pcall(string.match, "x", "[]")) -- expect: false	malformed pattern (missing ']')
print(pcall(string.match, "x", "[%")) -- expect: false	malformed pattern (missing ']')
print(pcall(string.match, "x", "%1")) -- expect: false	invalid capture index %1
print(pcall(string.match, "xx", "(x)%2")) -- expect: false	invalid capture index %2
print(pcall(string.match, "xx", "(x%1)")) -- expect: false	invalid capture index %1
print(pcall(string.match, "x", ("(x)"):rep(33))) -- expect: true	nil
print(pcall(function() ("x"):match({}) end)) -- expect: false	string_match_errors.lua:12: bad argument #1 to 'match' (string expected, got table)
