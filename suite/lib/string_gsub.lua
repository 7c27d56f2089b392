print(("hello world"):gsub("o", "0")) -- expect: hell0 w0rld	2
print(("hello"):gsub("l", "L", 1)) -- expect: heLlo	1
print(("hello"):gsub("l", "L", 0)) -- expect: hello	0
print(("hello"):gsub("l", "L", -1)) -- expect: hello	0
print(("hello"):gsub("", "-")) -- expect: -h-e-l-l-o-	6
print(("abc"):gsub("%w", "%0%0")) -- expect: aabbcc	3
print(("hello world"):gsub("(%w+) (%w+)", "%2 %1")) -- expect: world hello	1
print(("abc"):gsub("b", "%%")) -- expect: a%c	1
print(("x = 1"):gsub("(%w) = (%w)", "%2=%1 %0")) -- expect: 1=x x = 1	1
print(("hello"):gsub("l", { l = "LL" })) -- expect: heLLLLo	2
print(("$name is $age"):gsub("%$(%w+)", { name = "Bob", age = 42 })) -- expect: Bob is 42	2
print(("$a $b $c"):gsub("%$(%w)", { a = false, b = true and "B" })) -- expect: $a B $c	3
print(("hello"):gsub("[aeiou]", function(v) return v:upper() end)) -- expect: hEllO	2
print(("hello"):gsub("l", function() end)) -- expect: hello	2
print(("hello"):gsub("l", function() return false end)) -- expect: hello	2
print(("abc"):gsub("(a)(b)", function(x, y) return y .. x end)) -- expect: bac	1
print(("abc"):gsub("()b()", function(i, j) return i .. j end)) -- expect: a23c	1
print(("a,b,c"):gsub(",", ";", 1)) -- expect: a;b,c	1
print(("abc"):gsub("^a", "x"), ("aaa"):gsub("^a", "x")) -- expect: xbc	xaa	1
print(("  x  "):gsub("^%s+", ""), (("  x  "):gsub("%s+$", "")) .. "|") -- expect: x  	  x|
print(("abc def"):gsub("%f[%w]%w", string.upper)) -- expect: Abc Def	2
print(("12 34"):gsub("%d+", function(n) return n * 2 end)) -- expect: 24 68	2
print(("x"):gsub("x", 5), ("x"):gsub("x", 1.5), ("a.b"):gsub("%.", "%%.")) -- expect: 5	1.5	a%.b	1
print(("\0a\0"):gsub("\0", "0"), ("abc"):gsub("", ""), (""):gsub("", "x"), (""):gsub("x", "y")) -- expect: 0a0	abc	x		0
print(("abc"):gsub("x*", "-"), ("a b"):gsub("%s*", "_")) -- expect: -a-b-c-	_a_b_	3
print(pcall(string.gsub, "x", "x", function() return {} end)) -- expect: false	invalid replacement value (a table)
print(pcall(string.gsub, "x", "x")) -- expect: false	bad argument #3 to 'string.gsub' (string/function/table expected, got no value)
print(pcall(string.gsub, "x", "x", nil)) -- expect: false	bad argument #3 to 'string.gsub' (string/function/table expected, got nil)
print(pcall(string.gsub, "abc", "%w", { a = {} })) -- expect: false	invalid replacement value (a table)
print(("abc"):gsub("%w", setmetatable({}, { __index = function(_, k) return "<" .. k .. ">" end }))) -- expect: <a><b><c>	3
local n = 0
print(("aaa"):gsub("a", function() n = n + 1 return n end), n) -- expect: 123	3
print((("x"):rep(100):gsub("x", "ab")):len()) -- expect: 200
