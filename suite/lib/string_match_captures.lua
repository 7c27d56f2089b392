print(("key = value"):match("^(%w+)%s*=%s*(%w+)$")) -- expect: key	value
print(("2024-05-06"):match("(%d+)-(%d+)-(%d+)")) -- expect: 2024	05	06
print(("abc"):match("()b()"), ("abc"):match("b"), ("abc"):match("x"), ("abc"):match("")) -- expect: 2	b	nil	
print(("hello"):match("(h)(e)(l+)(o)")) -- expect: h	e	ll	o
print(("[[x]]"):match("%[(%[.-%])%]"), ("f(a(b)c)d"):match("%b()"), ("=THE (quick) fox"):find("%((%a+)%)")) -- expect: [x]	(a(b)c)	6	12	quick
print(("abcabc"):match("(abc)%1"), ("abcabd"):match("(abc)%1"), ("x'y'"):match("(['\"])(.-)%1")) -- expect: abc	nil	'	y
print(("hello"):match(".-(l+)", 2), ("hello"):match("l", -2), ("hello"):match("^l", 3), ("hello"):match("", 10)) -- expect: ll	l	l	nil
print(("THE (quick) fox"):match("%f[%a]%a+%f[%A]", 5), ("x"):match("((x))")) -- expect: quick	x	x
