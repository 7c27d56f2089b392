local function try(s, p) print(select(2, pcall(string.find, s, p))) end
try("a", "[a") -- expect: malformed pattern (missing ']')
try("a", "[]") -- expect: malformed pattern (missing ']')
try("a", "[^]") -- expect: malformed pattern (missing ']')
try("a", "%") -- expect: malformed pattern (ends with '%')
try("a", "(a") -- expect: unfinished capture
try("a", "a)") -- expect: nil
try("a", "(()") -- expect: unfinished capture
try("a", "%1") -- expect: invalid capture index %1
try("aa", "(a)%2") -- expect: invalid capture index %2
try("a", "%b") -- expect: malformed pattern (missing arguments to '%b')
try("a", "%bx") -- expect: malformed pattern (missing arguments to '%b')
try("a", "%f") -- expect: missing '[' after '%f' in pattern
try("a", "%fa") -- expect: missing '[' after '%f' in pattern
try("a", "[a-%") -- expect: malformed pattern (missing ']')
try("a", "[%") -- expect: malformed pattern (missing ']')
try(("a"):rep(10), ("(a)"):rep(33)) -- expect: nil
try("x", ("x?"):rep(10)) -- expect: 1	1
print(pcall(string.rep)) -- expect: false	bad argument #1 to 'string.rep' (string expected, got no value)
print(pcall(string.gsub, "x", "x", "%2")) -- expect: false	invalid capture index %2
print(pcall(string.gsub, "x", "x", "%")) -- expect: false	invalid use of '%' in replacement string
print(pcall(string.gsub, "x", "x", "%a")) -- expect: false	invalid use of '%' in replacement string
print(pcall(string.gsub, "x", "(", "")) -- expect: true	x	2
print(type(string.gmatch("x", "("))) -- expect: function
print(pcall(function() for _ in ("x"):gmatch("(") do end end)) -- expect: false	string_pattern_errors.lua:25: unfinished capture
print(#string.match(("a"):rep(300000), ".-$")) -- expect: 300000
print(select(2, pcall(string.match, "a", ("(.)"):rep(32) .. "(.)"))) -- expect: nil
