-- string.gsub (s, pattern, repl [, n]) by strings, tables and functions
print(("hello world"):gsub("o", "0"), ("hello"):gsub("", "-"), ("abc"):gsub("%w", "%0%0")) -- expect: hell0 w0rld	-h-e-l-l-o-	aabbcc	3
print(("hello world"):gsub("(%w+) (%w+)", "%2 %1"), ("abc"):gsub("b", "%%")) -- expect: world hello	a%c	1
print(("$name is $age"):gsub("%$(%w+)", { name = "Ann", age = 5 }), ("$x $y"):gsub("%$(%w+)", { x = false })) -- expect: Ann is 5	$x $y	2
print(("abc"):gsub(".", function(c) if c == "b" then return "[b]" end end), ("abc"):gsub(".", function() return false end)) -- expect: a[b]c	abc	3
print(("abc"):gsub("(a)(b)", function(x, y) return y .. x, "dropped" end)) -- expect: bac	1
print(("aaa"):gsub("a", "b", 2), ("aaa"):gsub("a", "b", 0), ("aaa"):gsub("a", "b", -1)) -- expect: bba	aaa	aaa	0
print(("abc"):gsub("()", "%1"), ("abc"):gsub("^a", "x"), ("abc"):gsub("c$", "x")) -- expect: 1a2b3c4	xbc	abx	1
print((("x"):gsub("x", 5)), (("x"):gsub("x", 1.5)), (("x"):gsub("x", { x = 7 }))) -- expect: 5	1.5	7
print(("abc def"):gsub("%f[%w]%w+", string.upper)) -- expect: ABC DEF	2
print(("a,b,,c"):gsub(",", ";"), ("  trim  "):gsub("^%s*(.-)%s*$", "%1")) -- expect: a;b;;c	trim	1
